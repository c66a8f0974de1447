package org.allianceworkbench.project.exports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.export.ExportPreview;
import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportRun;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.PlannedColumn;
import org.allianceworkbench.export.run.Exporter;
import org.allianceworkbench.expression.Scope;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.exports.internal.Exporting;
import org.allianceworkbench.project.exports.internal.PastRuns;
import org.allianceworkbench.project.exports.internal.ReadBack;
import org.allianceworkbench.project.internal.Failures;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.study.rules.RuleConditions;
import org.allianceworkbench.table.Progress;

/**
 * Exports of an open study. A definition need not be saved, nor be one of the study's: it is taken as it is.
 *
 * @param project the study
 */
public record StudyExports(StudyProject project) {

	/** Name of the file in the study's folder with the secret for pseudonyms and shifts of dates. */
	public static final String KEY_FILE = "pseudonyms.key";

	/** Where exports can go. */
	public List<ExportTarget> targets() {
		return project.catalogue().targets();
	}

	/**
	 * What an export would write: the first rows, counts, what stays, what is lost, and whether clients could be told.
	 *
	 * @param rows how many of the first rows
	 * @throws org.allianceworkbench.project.InputException when the definition names what the study does not have, or columns
	 *             can't be named
	 * @throws org.allianceworkbench.table.CancelledException when the user stops it
	 */
	public ExportPreview preview(Export export, int rows, Progress progress) throws ProjectException {
		ExportTarget target = target(export);
		return Failures.explained("export " + export.getName(), () -> exporter().preview(export, target, rows, progress));
	}

	/**
	 * The columns that a definition names, with what is wrong with their names; data are not looked at.
	 *
	 * @throws org.allianceworkbench.project.InputException when the definition names what the study does not have
	 */
	public List<PlannedColumn> planned(Export export) throws ProjectException {
		return Failures.explained("export " + export.getName(), () -> exporter(List.of()).planned(export));
	}

	/** What the condition of a definition may use, by the layout: variables of its rows and of the levels above. */
	public Scope conditionScope(Export export) {
		return RuleConditions.scope(project.study(), Exporter.conditionLevel(export));
	}

	/** The file, folder or zip that an export writes, whether it is there or not. */
	public Path destination(Export export) throws ProjectException {
		ExportTarget target = target(export);
		return Failures.explained("export " + export.getName(), () -> Exporter.destination(export, target, project.folder()
				.output()));
	}

	/**
	 * Carries out an export into the study's output, and notes it in the history.
	 *
	 * @throws org.allianceworkbench.project.RefusedException when a file is there and may not be replaced, identifiers would leave
	 *             unconfirmed, or clients could be told and the definition forbids it; nothing was written
	 */
	public ExportResult run(Export export, ExportRun how, Progress progress) throws ProjectException {
		ExportTarget target = target(export);
		return Failures.explained("export " + export.getName(), () -> new Exporting(project).run(exporter(), export, target, how,
				progress));
	}

	/** Runs of a definition that the history knows, the newest first. */
	public List<PastRun> runs(Export export) throws ProjectException {
		return Failures.explained(project.folder().data(), () -> new PastRuns(project).of(export));
	}

	/**
	 * Compares what the last run of a definition wrote with the hashes that the history and the manifest have, without running it
	 * again; empty when the history knows no run.
	 */
	public Optional<ExportCheck> check(Export export) throws ProjectException {
		return Failures.explained(project.folder().output(), () -> new PastRuns(project).check(export));
	}

	/**
	 * Reads back what a run wrote, and compares it with what should have been written: dictionary, values, and all files with those
	 * of a second writing.
	 *
	 * @param how as the run was told
	 */
	public Verification verify(Export export, ExportResult result, ExportRun how, Progress progress) throws ProjectException {
		ExportTarget target = target(export);
		Exporter exporter = exporter();
		return Failures.explained(result.file(), () -> new ReadBack(target, result, exporter.content(export, target, how, progress))
				.verify(progress));
	}

	private ExportTarget target(Export export) throws ProjectException {
		return project.catalogue().target(export.getTarget() == null ? "" : export.getTarget());
	}

	private Exporter exporter() throws ProjectException {
		return exporter(project.analyses().stream().map(StudyFile::content).toList());
	}

	private Exporter exporter(List<Analysis> analyses) {
		return new Exporter(project.study(), project.store(), analyses, project.folder().root().resolve(KEY_FILE));
	}
}

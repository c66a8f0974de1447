package org.allianceworkbench.cli.internal.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.cli.internal.invocation.Defect;
import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.ReportFormat;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.project.reporting.StudyReports;
import org.allianceworkbench.project.reporting.VerifiedReport;
import org.allianceworkbench.project.WrittenFiles;
import org.allianceworkbench.publish.ReportDocument;
import org.allianceworkbench.publish.record.ResultRecord;
import org.allianceworkbench.study.StudyReport;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.table.CancelledException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes reports of a whole study, and tells whether the numbers of an earlier one come out again. */
@Command(name = "report", description = "Write the report of the whole study - its data, the findings, all stored analyses - or "
		+ "reports that the study defines; or verify an earlier one.")
public final class ReportVerb extends StudyArgument {

	private static final String WHOLE = "report";
	private static final int FAILED = 3;

	@Parameters(index = "0", paramLabel = "STUDY", description = "Folder of the study.")
	private String study;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME", description = "Names of reports that the study defines; "
			+ "none for the whole study.")
	private List<String> names = new ArrayList<>();

	@Option(names = "--format", paramLabel = "FORMAT", split = ",", defaultValue = "html,docx",
			description = "html, docx, json, txt; several separated by commas (${DEFAULT-VALUE}).")
	private List<String> formats;

	@Option(names = "--replace", description = "Overwrite files that were changed since they were written, too.")
	private boolean replace;

	@Option(names = "--verify", paramLabel = "OLD", description = "An HTML or Word file that this verb wrote: run its analyses "
			+ "again and say for each number whether it comes out the same. Exit status 1 when one does not.")
	private String verify;

	@Option(names = "--json", description = "What --verify says as one JSON document.")
	private boolean json;

	/** The verb in a run. */
	public ReportVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	String study() {
		return study;
	}

	@Override
	int run(StudyProject project) throws ProjectException {
		if (verify != null) {
			return verify(project);
		}
		if (json) {
			throw new UsageException("--json goes with --verify; a report with all numbers is written by --format json");
		}
		Set<ReportFormat> written = ReportFormat.parse(formats);
		List<StudyFile<StudyReport>> wanted = project.reports(names);
		requireUnchanged(project, wanted, written);
		StudyReports reports = new StudyReports(project);
		int status = DONE;
		if (names.isEmpty()) {
			status = write(project, reports.whole(runs(project), progress()), WHOLE, written);
		}
		for (StudyFile<StudyReport> stored : wanted) {
			status = Math.max(status, write(project, reports.of(stored.content(), runs(project), progress()), stored.content().getName(), written));
		}
		return status;
	}

	/** Runs analyses; a mistake of the program in one of them leaves a log, and is only the failure of this one. */
	private StudyReports.Runs runs(StudyProject project) {
		return (analysis, progress) -> {
			try {
				return project.analyze(analysis, progress);
			} catch (CancelledException e) {
				throw e;
			} catch (RuntimeException e) {
				throw new InputException(Defect.of(e, invocation().environment()), e);
			}
		};
	}

	/** Before any analysis is run, and before any file is written. */
	private void requireUnchanged(StudyProject project, List<StudyFile<StudyReport>> wanted, Set<ReportFormat> written)
			throws ProjectException {
		if (replace) {
			return;
		}
		WrittenFiles files = new WrittenFiles(project.folder());
		if (names.isEmpty()) {
			files.require(WHOLE, written);
		}
		for (StudyFile<StudyReport> stored : wanted) {
			files.require(stored.content().getName(), written);
		}
	}

	private int write(StudyProject project, ReportDocument document, String name, Set<ReportFormat> written)
			throws ProjectException {
		new WrittenFiles(project.folder()).write(document, name, written, replace)
				.forEach(file -> invocation().print(file.toString()));
		List<ResultRecord> failed = document.records().stream().filter(ResultRecord::isFailed).toList();
		failed.forEach(record -> invocation().say("the analysis '" + record.name() + "' of the report '" + name
				+ "' could not be run: " + record.failure()));
		return failed.isEmpty() ? DONE : FAILED;
	}

	private int verify(StudyProject project) throws ProjectException {
		if (!names.isEmpty()) {
			throw new UsageException("--verify takes the names of the analyses from the file; leave out "
					+ String.join(", ", names));
		}
		VerifiedReport verified = VerifiedReport.of(project, invocation().path(verify), progress());
		VerifiedList list = new VerifiedList(verified);
		if (json) {
			invocation().json(list.document());
		} else {
			list.lines().forEach(invocation()::print);
		}
		return verified.isSame() ? DONE : FINDINGS;
	}
}

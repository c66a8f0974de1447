package org.allianceworkbench.project.exports.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.allianceworkbench.export.ExportRefusedException;
import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportRun;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.run.Exporter;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.table.Progress;

/**
 * Carries out exports of a study and notes them in its history.
 *
 * @param project the study
 */
public record Exporting(StudyProject project) {

	/** Writes an export into the study's output. */
	public ExportResult run(Exporter exporter, Export export, ExportTarget target, ExportRun how, Progress progress)
			throws IOException {
		Path output = project.folder().output();
		Files.createDirectories(output);
		guard(export, Exporter.destination(export, target, output), how);
		ExportResult result = exporter.run(export, target, output, how, progress);
		String what = PastRuns.beginning(export) + export.getLayout().getLiteral() + "): " + counted(result.rows(), "row")
				+ ", " + counted(result.columns().size(), "column") + (result.identifiers().isEmpty() ? "" : ", direct identifiers "
						+ String.join(", ", result.identifiers()))
				+ (how.textsReviewed() ? ", texts reviewed" : "")
				+ (result.contentSha256().equals(result.sha256()) ? "" : PastRuns.CONTENT_HASH + result.contentSha256());
		project.store().record(HistoryEntry.Kind.EXPORT, project.who(), what, result.file().getFileName().toString(),
				result.sha256());
		return result;
	}

	/** A file of somebody else's, such as a report, is not replaced: folders have a manifest that tells, files the history. */
	private void guard(Export export, Path place, ExportRun how) throws IOException {
		String name = place.getFileName().toString();
		if (!how.replace() && Files.exists(place) && new PastRuns(project).check(export).filter(last -> last.run().file().equals(place)
				&& !last.holds()).isPresent()) {
			throw new ExportRefusedException("export " + export.getName() + ": " + place + " is not as the export wrote it last, and is "
					+ "not overwritten; move it away, or let it be replaced (--replace on the command line)");
		}
		if (how.replace() && Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(place) && project.store().history()
				.stream().noneMatch(entry -> entry.kind() == HistoryEntry.Kind.EXPORT && entry.file().equals(name))) {
			throw new ExportRefusedException("export " + export.getName() + ": " + place + " is there, no export of this study wrote it, "
					+ "and it is not replaced; move it away, or give the export another name");
		}
	}

	private static String counted(long number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}
}

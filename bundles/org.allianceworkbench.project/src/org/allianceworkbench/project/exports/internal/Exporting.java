package org.allianceworkbench.project.exports.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
		ExportResult result = exporter.run(export, target, output, how, progress);
		String what = PastRuns.beginning(export) + export.getLayout().getLiteral() + "): " + result.rows() + " rows, "
				+ result.columns().size() + " columns" + (result.identifiers().isEmpty() ? "" : ", direct identifiers "
						+ String.join(", ", result.identifiers()))
				+ (how.textsReviewed() ? ", texts reviewed" : "");
		project.store().record(HistoryEntry.Kind.EXPORT, project.who(), what, result.file().getFileName().toString(),
				result.sha256());
		return result;
	}
}

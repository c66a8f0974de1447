package org.allianceworkbench.project.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.Exporter;
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

	/** Writes the file of an export. */
	public ExportResult run(Export export, ExportTarget target, Path file, boolean replace, Progress progress)
			throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		ExportResult result = new Exporter(project.study(), project.store()).run(export, target, file, replace, progress);
		String what = "Export " + export.getName() + " (" + export.getLayout().getLiteral() + "): " + result.rows() + " rows, "
				+ result.columns().size() + " columns";
		project.store().record(HistoryEntry.Kind.EXPORT, project.who(), what, file.getFileName().toString(), result.sha256());
		return result;
	}
}

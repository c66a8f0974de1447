package org.allianceworkbench.project.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.allianceworkbench.intake.ImportRequest;
import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.intake.Intake;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.table.Progress;

/**
 * Imports a file and keeps it as it came.
 *
 * @param sources where imported files are kept
 */
public record Importing(Path sources) {

	/** Tells what an import would do. */
	public ImportResult plan(ImportRequest request, Progress progress) throws IOException {
		return Intake.plan(request, progress);
	}

	/** Imports; the copy of the file is on the disk before the data are, and goes again when nothing was imported. */
	public ImportResult commit(ImportRequest request, Progress progress) throws IOException {
		SourceFile file = request.file();
		SourceArchive.Copy copy = new SourceArchive(sources).copy(file.path());
		try {
			if (!copy.sha256().equals(file.sha256())) {
				throw new IntakeException(file.name() + " was changed while it was read; nothing was imported; try again when "
						+ "nobody writes to it");
			}
			ImportResult result = Intake.commit(request, progress);
			if (result.importId() > 0 || result.earlier().isPresent()) {
				copy.keep();
			}
			return result;
		} finally {
			copy.drop();
		}
	}
}

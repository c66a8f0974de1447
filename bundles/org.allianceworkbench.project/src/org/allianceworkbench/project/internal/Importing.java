package org.allianceworkbench.project.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.intake.ImportPart;
import org.allianceworkbench.intake.ImportRequest;
import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.intake.Intake;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.table.Progress;

/**
 * Imports files and keeps them as they came.
 *
 * @param sources where imported files are kept
 */
public record Importing(Path sources) {

	/** Tells what an import would do. */
	public ImportResult plan(ImportRequest request, Progress progress) throws IOException {
		return Intake.plan(request, progress);
	}

	/** Imports; copies of the files are on the disk before the data are, and go again when nothing was imported. */
	public ImportResult commit(ImportRequest request, Progress progress) throws IOException {
		List<SourceArchive.Copy> copies = new ArrayList<>();
		try {
			for (ImportPart part : request.parts()) {
				progress.checkCancelled();
				copies.add(copy(part.file()));
			}
			ImportResult result = Intake.commit(request, progress);
			if (result.importId() > 0 || result.earlier().isPresent()) {
				for (SourceArchive.Copy copy : copies) {
					copy.keep();
				}
			}
			return result;
		} finally {
			for (SourceArchive.Copy copy : copies) {
				copy.drop();
			}
		}
	}

	private SourceArchive.Copy copy(SourceFile file) throws IOException {
		SourceArchive.Copy copy = new SourceArchive(sources).copy(file.path());
		if (!copy.sha256().equals(file.sha256())) {
			copy.drop();
			throw new IntakeException(file.name() + " was changed while it was read; nothing was imported; try again when "
					+ "nobody writes to it");
		}
		return copy;
	}
}

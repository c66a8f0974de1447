package org.allianceworkbench.project.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that appear only when they are complete. */
public final class WholeFile {

	private WholeFile() {
	}

	/** Writes a file; one that is there is replaced as a whole. */
	public static void write(Path file, byte[] bytes) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		Path draft = folder.resolve("." + file.getFileName() + ".tmp");
		try {
			Files.write(draft, bytes);
			Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(draft);
		}
	}
}

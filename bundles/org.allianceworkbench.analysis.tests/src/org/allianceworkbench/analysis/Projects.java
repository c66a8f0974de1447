package org.allianceworkbench.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the project's folder and what may lie beside it. */
public final class Projects {

	private Projects() {
	}

	/** The folder that has {@code mvnw} and {@code bundles}. */
	public static Path root() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("bundles"))) {
				return folder;
			}
		}
		throw new IllegalStateException("the project's folder is not above " + Path.of("").toAbsolutePath());
	}

	/** A folder below {@code shared} beside the project; empty, with a message, when it is absent. */
	public static Optional<Path> shared(String path) {
		Path folder = root().resolveSibling("shared").resolve(path);
		if (!Files.isDirectory(folder)) {
			System.out.println("skipped: there is no folder ../shared/" + path + " beside the project");
			return Optional.empty();
		}
		return Optional.of(folder);
	}
}

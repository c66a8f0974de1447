package org.allianceworkbench.architecture;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are in the source tree. */
final class Tree {

	static final Path ROOT = root();
	static final Path BUNDLES = ROOT.resolve("bundles");

	private Tree() {
	}

	private static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("mvnw"))) {
			folder = folder.getParent();
		}
		return folder;
	}
}

package org.allianceworkbench.format.spss;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The folder of real files beside the project; tests that need it are skipped where it is absent. */
final class SharedFolder {

	private SharedFolder() {
	}

	/** The project's root: the folder that has the bundles. */
	static Path project() {
		Path at = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(at.resolve("bundles"))) {
			at = at.getParent();
		}
		return at;
	}

	/** A folder in it. */
	static Path folder(String name) {
		Path folder = project().resolveSibling("shared").resolve(name);
		boolean there = Files.isDirectory(folder);
		if (!there) {
			System.out.println("skipped: there is no folder shared/" + name + " beside the project");
		}
		Assumptions.assumeTrue(there, "no folder shared/" + name + " beside the project");
		return folder;
	}

	/** Files of a folder, sorted by name. */
	static List<Path> files(Path folder, Predicate<String> wanted) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(f -> wanted.test(f.getFileName().toString())).sorted().toList();
		}
	}

	/** A JSON document. */
	static JsonObject json(Path file) throws IOException {
		return JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8)).getAsJsonObject();
	}
}

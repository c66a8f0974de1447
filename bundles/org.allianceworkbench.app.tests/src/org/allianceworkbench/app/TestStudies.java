package org.allianceworkbench.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.examples.ExampleStudy;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.ui.OpenStudies;

/** Copies of the example study for tests to change; the example itself is made once. */
final class TestStudies {

	private static final Path FOLDER = Path.of("target", "studies").toAbsolutePath();
	private static boolean made;

	private TestStudies() {
	}

	/** The example's definition, analyses and exports, and no data yet. */
	static Path withoutData(String name) {
		return copy("without-data", name);
	}

	/** The example with the three sites' data. */
	static Path withData(String name) {
		return copy("with-data", name);
	}

	/** A file as a site sent it: {@code siteA.sav}, {@code siteB.xlsx} or {@code siteC.csv}. */
	static Path file(String name) {
		make();
		return FOLDER.resolve("files").resolve(name);
	}

	/** Another place for files of a test. */
	static Path folder() {
		make();
		return FOLDER;
	}

	/** Makes sure that there is no study of a name. */
	static void delete(String name) {
		try {
			delete(folder().resolve(name));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static synchronized void make() {
		if (made) {
			return;
		}
		try {
			delete(FOLDER);
			List<Path> files = ExampleStudy.copyFiles(FOLDER.resolve("files"));
			create("without-data", List.of());
			create("with-data", files);
			made = true;
		} catch (IOException | ProjectException e) {
			throw new AssertionError("the example study can't be made", e);
		}
	}

	private static void create(String name, List<Path> files) throws ProjectException {
		try (StudyProject project = ExampleStudy.create(FOLDER.resolve(name), OpenStudies.instance().catalogue(), "data manager")) {
			for (Path file : files) {
				project.importFile(file, ImportOptions.NONE, Progress.NONE);
			}
		}
	}

	private static Path copy(String from, String name) {
		make();
		Path source = FOLDER.resolve(from);
		Path target = FOLDER.resolve(name);
		try (Stream<Path> all = Files.walk(source)) {
			delete(target);
			for (Path path : all.toList()) {
				Files.copy(path, target.resolve(source.relativize(path).toString()));
			}
			return target;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}

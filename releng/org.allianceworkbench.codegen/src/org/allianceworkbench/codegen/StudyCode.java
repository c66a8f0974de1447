package org.allianceworkbench.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The generated part of the bundles <code>study</code> and <code>study.edit</code>.
 *
 * <p>
 * Generation always starts from an empty <code>src-gen</code>: what is there afterwards depends on the model alone, and
 * a hand-made change in <code>src-gen</code> does not survive.
 */
public final class StudyCode {

	static final String MODEL_BUNDLE = "org.allianceworkbench.study";
	static final String EDIT_BUNDLE = "org.allianceworkbench.study.edit";
	static final List<String> BUNDLES = List.of(MODEL_BUNDLE, EDIT_BUNDLE);

	private static final String GENERATED = "src-gen";
	/** Written anew each time; labels and icons that are there already are kept as they are. */
	private static final List<String> GENERATED_PLACES = List.of(GENERATED, "plugin.properties", "icons");

	private StudyCode() {
	}

	/**
	 * Generates into copies of the two bundles in an empty folder.
	 *
	 * @param bundles the folder that holds the bundles
	 * @param work the folder to generate in; its former content is deleted
	 */
	public static void generate(Path bundles, Path work) throws IOException {
		delete(work);
		for (String bundle : BUNDLES) {
			copyWithoutSources(bundles.resolve(bundle), work.resolve(bundle));
		}
		EmfGenerator.run(work, MODEL_BUNDLE + "/model/study.genmodel");
	}

	/** Puts the generated files of the work folder in the place of those in the bundles. */
	public static void publish(Path work, Path bundles) throws IOException {
		for (String bundle : BUNDLES) {
			delete(bundles.resolve(bundle).resolve(GENERATED));
			for (Map.Entry<String, byte[]> file : generatedFiles(work.resolve(bundle)).entrySet()) {
				Path target = bundles.resolve(bundle).resolve(file.getKey());
				Files.createDirectories(target.getParent());
				Files.write(target, file.getValue());
			}
		}
	}

	/** Every generated file of a bundle, by its path inside the bundle with <code>/</code>. */
	static Map<String, byte[]> generatedFiles(Path bundle) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		for (String place : GENERATED_PLACES) {
			Path start = bundle.resolve(place);
			if (!Files.exists(start)) {
				continue;
			}
			try (Stream<Path> found = Files.walk(start)) {
				for (Path file : found.filter(Files::isRegularFile).toList()) {
					files.put(bundle.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
				}
			}
		}
		return files;
	}

	private static void copyWithoutSources(Path from, Path to) throws IOException {
		try (Stream<Path> children = Files.list(from)) {
			for (Path child : children.toList()) {
				String name = child.getFileName().toString();
				if (!name.startsWith("src") && !name.equals("target")) {
					copy(child, to.resolve(name));
				}
			}
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> found = Files.walk(from)) {
			found.filter(Files::isRegularFile).forEach(file -> {
				try {
					Path target = to.resolve(from.relativize(file).toString());
					Files.createDirectories(target.getParent());
					Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
				if (failure != null) {
					throw failure;
				}
				Files.delete(directory);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}

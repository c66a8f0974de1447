package org.allianceworkbench.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A bundle of ours as its manifest and its sources show it.
 *
 * @param name the bundle's name without the prefix <code>org.allianceworkbench.</code>
 * @param needs names of the bundles and packages that it requires and imports
 * @param exports the packages that it exports
 * @param packages the packages that its sources have; for each, whether all of its classes are generated
 */
record Room(String name, Set<String> needs, Set<String> exports, Map<String, Boolean> packages) {

	static final String PREFIX = "org.allianceworkbench.";

	/** Every room of the tree, by name. */
	static List<Room> all() {
		try (Stream<Path> folders = Files.list(Tree.BUNDLES)) {
			return folders.filter(folder -> !folder.toString().endsWith(".tests"))
				.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().map(Room::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Path classes() {
		return Tree.BUNDLES.resolve(PREFIX + name).resolve("target/classes");
	}

	private static Room read(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			Attributes manifest = new Manifest(in).getMainAttributes();
			Set<String> needs = names(manifest.getValue("Require-Bundle"));
			needs.addAll(names(manifest.getValue("Import-Package")));
			Map<String, Boolean> packages = new TreeMap<>();
			addPackages(folder.resolve("src-gen"), true, packages);
			addPackages(folder.resolve("src"), false, packages);
			return new Room(folder.getFileName().toString().substring(PREFIX.length()), needs,
				names(manifest.getValue("Export-Package")), packages);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The names of a manifest header's elements; their attributes and directives are left out. */
	static Set<String> names(String header) {
		Set<String> names = new TreeSet<>();
		if (header != null) {
			for (String element : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
				names.add(element.split(";")[0].strip());
			}
		}
		return names;
	}

	private static void addPackages(Path sources, boolean generated, Map<String, Boolean> packages) throws IOException {
		if (!Files.exists(sources)) {
			return;
		}
		try (Stream<Path> files = Files.walk(sources)) {
			files.filter(file -> file.toString().endsWith(".java"))
				.map(file -> sources.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."))
				.forEach(name -> packages.merge(name, generated, Boolean::logicalAnd));
		}
	}
}

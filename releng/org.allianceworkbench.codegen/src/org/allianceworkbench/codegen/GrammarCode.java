package org.allianceworkbench.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.antlr.v4.Tool;

/**
 * A generated parser, written by ANTLR.
 *
 * @param bundle the bundle that holds it
 * @param name name of the grammar, which is <code>grammar/NAME.g4</code> in the bundle
 * @param packageName package of the parser
 */
public record GrammarCode(String bundle, String name, String packageName) {

	/** All parsers. */
	public static final List<GrammarCode> ALL = List.of(
		new GrammarCode("org.allianceworkbench.expression", "Expression", "org.allianceworkbench.expression.internal.grammar"),
		new GrammarCode("org.allianceworkbench.analysis", "ModelFormula",
			"org.allianceworkbench.analysis.mixed.internal.grammar"));

	private String file() {
		return "grammar/" + name + ".g4";
	}

	private Path place(Path bundles) {
		return bundles.resolve(bundle).resolve("src-gen").resolve(packageName.replace('.', '/'));
	}

	/**
	 * Generates the parser.
	 *
	 * @param bundles the folder that holds the bundles
	 * @param work a folder for ANTLR's files
	 * @return the Java files by their names
	 * @throws IllegalStateException when ANTLR reports an error
	 */
	public Map<String, byte[]> generate(Path bundles, Path work) throws IOException {
		Path folder = Files.createDirectories(work.resolve("grammar").resolve(name));
		Tool antlr = new Tool(new String[] {"-visitor", "-no-listener", "-encoding", "UTF-8", "-package", packageName, "-o",
			folder.toString(), bundles.resolve(bundle).resolve(file()).toString()});
		antlr.processGrammarsOnCommandLine();
		if (antlr.getNumErrors() > 0) {
			throw new IllegalStateException(file() + " has errors; ANTLR has told which");
		}
		return files(folder);
	}

	/** The Java files of a folder; the first line names the grammar without the machine's path to it. */
	private Map<String, byte[]> files(Path folder) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		try (Stream<Path> found = Files.list(folder)) {
			for (Path file : found.filter(each -> each.toString().endsWith(".java")).toList()) {
				String text = Files.readString(file).replace("\r\n", "\n")
					.replaceFirst("from \\S*" + name + "\\.g4", "from " + name + ".g4");
				files.put(file.getFileName().toString(), text.getBytes(StandardCharsets.UTF_8));
			}
		}
		return files;
	}

	/** The Java files that the tree holds. */
	Map<String, byte[]> present(Path bundles) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		try (Stream<Path> found = Files.list(place(bundles))) {
			for (Path file : found.toList()) {
				files.put(file.getFileName().toString(), Files.readAllBytes(file));
			}
		}
		return files;
	}

	/** Puts generated files in the place of those in the tree. */
	public void publish(Map<String, byte[]> files, Path bundles) throws IOException {
		Path place = Files.createDirectories(place(bundles));
		for (String name : List.copyOf(present(bundles).keySet())) {
			Files.delete(place.resolve(name));
		}
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Files.write(place.resolve(file.getKey()), file.getValue());
		}
	}
}

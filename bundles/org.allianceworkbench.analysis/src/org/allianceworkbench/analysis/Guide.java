package org.allianceworkbench.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.allianceworkbench.analysis.internal.citation.Citations;

/**
 * What a reader must know of an analysis besides its options: the user guide is made of this and of the options' help.
 * <p>
 * It stands beside the analysis' class in a text file called by its id, {@code agreement.guide}, in up to four sections:
 *
 * <pre>
 * # Definition
 * What is computed, in words.
 * # Formulas
 * - one formula a line
 * # Results
 * mean_diff | mean of the differences, first minus second
 * # References
 * BLAND_ALTMAN_1999
 * </pre>
 *
 * A reference is the name of a work that reports cite, or the work itself.
 *
 * @param definition what is computed, paragraphs
 * @param formulas one a line
 * @param results names of the report's values with what they are; a part in angle brackets stands for a name in the data
 * @param references works, in APA style
 */
public record Guide(List<String> definition, List<String> formulas, Map<String, String> results, List<String> references) {

	/** Nothing is said. */
	public static final Guide NONE = new Guide(List.of(), List.of(), Map.of(), List.of());

	private enum Section {
		DEFINITION, FORMULAS, RESULTS, REFERENCES
	}

	public Guide {
		definition = List.copyOf(definition);
		formulas = List.copyOf(formulas);
		results = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(results));
		references = List.copyOf(references);
	}

	/** Whether there is anything to read. */
	public boolean isEmpty() {
		return definition.isEmpty() && formulas.isEmpty() && results.isEmpty() && references.isEmpty();
	}

	/**
	 * The guide beside an analysis' class; {@link #NONE} when there is no such file.
	 *
	 * @throws IllegalStateException when the file has other sections, or a result without its meaning
	 */
	public static Guide of(Analysis<?> analysis) {
		String file = analysis.id() + ".guide";
		try (InputStream in = analysis.getClass().getResourceAsStream(file)) {
			return in == null ? NONE : read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
					.toList());
		} catch (IOException e) {
			throw new UncheckedIOException(file + " can't be read", e);
		}
	}

	private static Guide read(String file, List<String> lines) {
		Map<Section, List<String>> sections = new EnumMap<>(Section.class);
		for (Section section : Section.values()) {
			sections.put(section, new ArrayList<>());
		}
		Section section = Section.DEFINITION;
		for (String line : lines) {
			if (line.startsWith("# ")) {
				section = section(file, line.substring(2).strip());
			} else if (!line.isBlank()) {
				sections.get(section).add(line.strip());
			}
		}
		Map<String, String> results = new LinkedHashMap<>();
		for (String line : sections.get(Section.RESULTS)) {
			String[] parts = line.split("\\s*\\|\\s*", 2);
			if (parts.length < 2) {
				throw new IllegalStateException(file + ": the result '" + line + "' has no meaning after a |");
			}
			results.put(parts[0], parts[1]);
		}
		return new Guide(sections.get(Section.DEFINITION), sections.get(Section.FORMULAS).stream()
				.map(f -> f.startsWith("- ") ? f.substring(2) : f).toList(), results,
				sections.get(Section.REFERENCES).stream().map(Citations::work).sorted().toList());
	}

	private static Section section(String file, String name) {
		try {
			return Section.valueOf(name.toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException e) {
			throw new IllegalStateException(file + ": there is no section '" + name + "'", e);
		}
	}
}

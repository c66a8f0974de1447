package org.allianceworkbench.intake.internal.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What sites call things, from the file {@code vocabulary.txt} beside this class. */
public final class Vocabulary {

	/**
	 * A phrase for a concept.
	 *
	 * @param words its words
	 * @param weak whether it needs support from other columns
	 */
	public record Phrase(List<String> words, boolean weak) {
	}

	/** Prefix of the concepts of rater roles; the role's code follows. */
	public static final String ROLE = "role.";
	/** Prefix of the concepts of keys; the name of the key follows. */
	public static final String KEY = "key.";
	/** Words that make the number after them a session's. */
	public static final String SESSION = "session";
	/** Columns that are not data of the study. */
	public static final String COMMENT = "comment";
	/** Words without a meaning of their own. */
	public static final String FILLER = "filler";

	private static final Vocabulary SHIPPED = new Vocabulary();

	private final Map<String, List<Phrase>> concepts = new LinkedHashMap<>();

	private Vocabulary() {
		try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.txt"), "vocabulary.txt");
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				read(line);
			}
		} catch (IOException e) {
			throw new UncheckedIOException("the vocabulary can't be read", e);
		}
	}

	private void read(String line) {
		int colon = line.indexOf(':');
		if (line.startsWith("#") || colon < 0) {
			return;
		}
		List<Phrase> phrases = new ArrayList<>();
		for (String text : line.substring(colon + 1).split(",")) {
			String phrase = text.strip();
			boolean weak = phrase.startsWith("(");
			phrases.add(new Phrase(Words.texts(phrase), weak));
		}
		concepts.computeIfAbsent(line.substring(0, colon).strip(), concept -> new ArrayList<>()).addAll(phrases);
	}

	/** The vocabulary that is shipped. */
	public static Vocabulary shipped() {
		return SHIPPED;
	}

	/** The phrases of a concept; none for a concept that is not in it. */
	public List<Phrase> phrases(String concept) {
		return concepts.getOrDefault(concept, List.of());
	}

	/** The phrase of a concept that consists of exactly these words. */
	public Optional<Phrase> find(String concept, List<String> words) {
		return phrases(concept).stream().filter(phrase -> phrase.words().equals(words)).findFirst();
	}

	/** The concepts that variables can be about. */
	public List<String> subjects() {
		return concepts.keySet().stream().filter(name -> name.indexOf('.') < 0 && !name.equals(SESSION) && !name.equals(COMMENT)
				&& !name.equals(FILLER) && !name.equals("baseline") && !name.equals("post") && !name.equals("followup")).toList();
	}

	/** Whether a word has no meaning of its own. */
	public boolean isFiller(String word) {
		return find(FILLER, List.of(word)).isPresent();
	}
}

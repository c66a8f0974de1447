package org.allianceworkbench.project.exports.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a target said it can't hold. A difference is explained by a sentence only when that tells the column, the kind of the
 * difference, and what stands in the file instead.
 *
 * @param sentences the sentences
 * @param columns names of all columns
 */
record ToldLosses(List<String> sentences, Collection<String> columns) {

	/** The sentence that names a column and all of these words. */
	Optional<String> naming(String column, List<String> words) {
		return sentences.stream().filter(sentence -> names(sentence, column) && holds(sentence, words)).findFirst();
	}

	/** The sentence that names a column and one of these words, or else one that speaks of no column, but of one of them. */
	Optional<String> about(String column, List<String> words) {
		List<String> matching = sentences.stream().filter(sentence -> words.stream().anyMatch(word -> holds(sentence, List.of(
				word)))).toList();
		return matching.stream().filter(sentence -> names(sentence, column)).findFirst().or(() -> matching.stream().filter(
				sentence -> columns.stream().noneMatch(name -> names(sentence, name))).findFirst());
	}

	private static boolean holds(String sentence, List<String> words) {
		String folded = sentence.toLowerCase(Locale.ROOT);
		return words.stream().allMatch(word -> folded.contains(word.toLowerCase(Locale.ROOT)));
	}

	private static boolean names(String sentence, String column) {
		return sentence.contains(column) && Pattern.compile("(?<![\\w.$#@])" + Pattern.quote(column) + "(?![\\w$#@])")
				.matcher(sentence).find();
	}
}

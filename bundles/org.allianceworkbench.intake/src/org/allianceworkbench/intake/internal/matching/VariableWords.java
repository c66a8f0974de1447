package org.allianceworkbench.intake.internal.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Variable;

/** The words by which a variable may be called, and how well other words fit them. */
public final class VariableWords {

	/**
	 * How well words fit.
	 *
	 * @param score 0 not at all, 1 surely
	 * @param reason why, as a clause
	 */
	public record Fit(double score, String reason) {
		/** Not at all. */
		public static final Fit NONE = new Fit(0, "");

		Fit times(double factor) {
			return new Fit(score * factor, reason);
		}

		static Fit best(Fit a, Fit b) {
			return a.score() >= b.score() ? a : b;
		}
	}

	private static final int LEAST_PREFIX = 3;

	private final Variable variable;
	private final Vocabulary vocabulary;
	private final List<String> name;
	private final List<String> label;
	private final List<String> shortLabel;
	private final List<List<String>> instrument = new ArrayList<>();
	private final List<String> subjects = new ArrayList<>();
	private final List<String> mentioned = new ArrayList<>();

	/** The words of a variable. */
	public VariableWords(Variable variable, Vocabulary vocabulary) {
		this.variable = variable;
		this.vocabulary = vocabulary;
		String labelText = variable.getLabel() == null ? "" : variable.getLabel();
		name = Words.texts(variable.getName());
		label = Words.texts(labelText);
		int bracket = labelText.indexOf('(');
		shortLabel = bracket < 0 ? label : Words.texts(labelText.substring(0, bracket));
		Instrument of = variable.getInstrument();
		if (of != null && variable.getItem() == null) {
			add(of.getCode());
			add(of.getName());
		}
		for (String subject : vocabulary.subjects()) {
			if (vocabulary.phrases(subject).stream().anyMatch(phrase -> isAbout(phrase.words()))) {
				subjects.add(subject);
			} else if (vocabulary.phrases(subject).stream().anyMatch(phrase -> isMentioned(phrase.words()))) {
				mentioned.add(subject);
			}
		}
	}

	private void add(String text) {
		if (text != null && !text.isBlank()) {
			instrument.add(Words.texts(text));
		}
	}

	/** A phrase is the variable's when it is its name, stands in its instrument, or begins its label. */
	private boolean isAbout(List<String> phrase) {
		return name.equals(phrase) || phrase.size() > 1 && Words.contains(name, phrase)
				|| label.size() >= phrase.size() && label.subList(0, phrase.size()).equals(phrase)
				|| instrument.stream().anyMatch(words -> Words.contains(words, phrase));
	}

	/** Further down in the label a phrase may only be an explanation. */
	private boolean isMentioned(List<String> phrase) {
		return (phrase.size() > 1 || phrase.get(0).length() > LEAST_PREFIX) && Words.contains(label, phrase);
	}

	/** The variable. */
	public Variable variable() {
		return variable;
	}

	/** How well the words of a header or label fit. */
	public Fit fit(List<String> words) {
		if (words.isEmpty()) {
			return Fit.NONE;
		}
		Fit fit = exact(words);
		List<String> plain = words.stream().filter(word -> !vocabulary.isFiller(word)).toList();
		if (!plain.isEmpty() && !plain.equals(words)) {
			fit = Fit.best(fit, exact(plain).times(0.95));
		}
		return Fit.best(fit, Fit.best(prefix(plain), overlap(plain)));
	}

	private Fit exact(List<String> words) {
		String said = "'" + String.join(" ", words) + "'";
		if (words.equals(name) || String.join("", words).equals(String.join("", name))) {
			return new Fit(1, said + " is its name");
		}
		if (words.equals(label) || words.equals(shortLabel)) {
			return new Fit(0.97, said + " is its label");
		}
		if (instrument.contains(words)) {
			return new Fit(0.92, said + " is its instrument");
		}
		if (subjects.stream().anyMatch(subject -> vocabulary.find(subject, words).isPresent())) {
			return new Fit(0.9, said + " is another word for it");
		}
		return mentioned.stream().anyMatch(subject -> vocabulary.find(subject, words).isPresent())
				? new Fit(0.8, said + " is another word for something in its label") : Fit.NONE;
	}

	/** Abbreviations: each word begins a word of the name. */
	private Fit prefix(List<String> words) {
		if (words.isEmpty() || words.size() > name.size()) {
			return Fit.NONE;
		}
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			if (word.length() < LEAST_PREFIX || !name.get(i).startsWith(word) && !word.startsWith(name.get(i))) {
				return Fit.NONE;
			}
		}
		return new Fit(words.size() == name.size() ? 0.82 : 0.7, "'" + String.join(" ", words) + "' begins like its name");
	}

	/** The share of words that the header and the variable have in common. */
	private Fit overlap(List<String> words) {
		Set<String> mine = new HashSet<>(label);
		mine.addAll(name);
		mine.removeIf(word -> vocabulary.isFiller(word) || word.length() < LEAST_PREFIX);
		Set<String> all = new HashSet<>(mine);
		all.addAll(words);
		Set<String> both = new HashSet<>(mine);
		both.retainAll(new HashSet<>(words));
		return both.isEmpty() ? Fit.NONE : new Fit(0.35 + 0.4 * both.size() / all.size(),
				"it has '" + String.join("', '", both.stream().sorted().toList()) + "' in common with it");
	}
}

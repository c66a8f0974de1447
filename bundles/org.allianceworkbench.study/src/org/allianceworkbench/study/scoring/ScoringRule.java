package org.allianceworkbench.study.scoring;

import java.util.List;

import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.Scoring;

/**
 * How one scale is scored from the answers to its items.
 * <p>
 * An answer to a reversed item counts as lowest + highest - answer. With fewer answers than {@code fewest} there is no score:
 * as many as there are items is the rule "any missing, no score". A mean is that of the answered items. A sum is the mean of the
 * answered items times the number of items, so that missing answers count like the mean of the others (prorating).
 *
 * @param terms the items in order
 * @param scoring sum or mean
 * @param fewest fewest answers for a score
 * @param multiplier what sum or mean are multiplied by
 */
public record ScoringRule(List<Term> terms, Scoring scoring, int fewest, double multiplier) {

	/** Shares of missing answers that differ by less come from the decimal writing of the limit. */
	private static final double ROUNDING = 1e-9;
	private static final double PERCENT = 100;

	/**
	 * One item.
	 *
	 * @param reversed whether it is reversed
	 * @param ends lowest plus highest answer
	 */
	public record Term(boolean reversed, double ends) {

		/** What an answer counts; NaN stays NaN. */
		public double counted(double answer) {
			return reversed ? ends - answer : answer;
		}
	}

	public ScoringRule {
		terms = List.copyOf(terms);
	}

	/** The rule of a scale as it is defined now. */
	public static ScoringRule of(Scale scale) {
		return new ScoringRule(scale.getItems().stream().map(ScoringRule::term).toList(), scale.getScoring(),
			scale.getFewestValidItems(), scale.getMultiplier());
	}

	private static Term term(Item item) {
		return new Term(item.isReversed(), item.getLowest() + item.getHighest());
	}

	/** The fewest answers of so many items when at most a share of them may be missing, in percent. */
	public static int fewest(int items, double percentMissing) {
		return Math.max(1, (int) Math.ceil(items * (1 - percentMissing / PERCENT) - ROUNDING));
	}

	/**
	 * Scores one row.
	 *
	 * @param answers one for each item in the scale's order, NaN where missing
	 * @throws IllegalArgumentException when there is another number of answers than items
	 */
	public Score score(double... answers) {
		if (answers.length != terms.size()) {
			throw new IllegalArgumentException(answers.length + " answers for a scale of " + terms.size() + " items");
		}
		double sum = 0;
		int answered = 0;
		for (int i = 0; i < answers.length; i++) {
			if (!Double.isNaN(answers[i])) {
				sum += terms.get(i).counted(answers[i]);
				answered++;
			}
		}
		boolean enough = answered > 0 && answered >= fewest;
		double value = scoring == Scoring.MEAN ? sum / answered : answered == terms.size() ? sum
			: sum / answered * terms.size();
		return new Score(enough ? value * multiplier : Double.NaN, answered, terms.size());
	}
}

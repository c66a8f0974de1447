package org.allianceworkbench.intake.checks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.allianceworkbench.study.codebook.CodeText;

/**
 * Thresholds of built-in rules.
 *
 * @param straightLiningLength fewest equal answers in a row that are told
 * @param outlierCut least distance from the median that is told, in median absolute deviations times 1.4826 (standard deviations
 *            of a normal distribution)
 */
public record CheckOptions(int straightLiningLength, double outlierCut) {

	/** What is used when nothing else is said. */
	public static final CheckOptions DEFAULTS = new CheckOptions(10, 5);

	/**
	 * One of the thresholds, for people.
	 *
	 * @param name rule and threshold
	 * @param value what it is
	 * @param meaning one sentence
	 */
	public record Threshold(String name, double value, String meaning) {
	}

	private static final String LENGTH = "straight-lining.length";
	private static final String CUT = "outlier.cut";

	/** The thresholds with their values. */
	public List<Threshold> thresholds() {
		return List.of(new Threshold(LENGTH, straightLiningLength, "Fewest equal answers in a row that are told."),
				new Threshold(CUT, outlierCut, "Least distance from the median that is told, in robust standard deviations."));
	}

	/** The same with one threshold changed; empty when there is none of the name or it can't have the value. */
	public Optional<CheckOptions> with(String name, String value) {
		OptionalDouble number = CodeText.number(value);
		if (number.isEmpty() || number.getAsDouble() <= 0) {
			return Optional.empty();
		}
		double threshold = number.getAsDouble();
		return switch (name) {
			case LENGTH -> threshold >= 2 && threshold == Math.rint(threshold) && threshold < 10_000
					? Optional.of(new CheckOptions((int) threshold, outlierCut)) : Optional.empty();
			case CUT -> Optional.of(new CheckOptions(straightLiningLength, threshold));
			default -> Optional.empty();
		};
	}
}

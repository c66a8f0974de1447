package org.allianceworkbench.analysis.internal.dyads;

import java.util.List;

/** How ratings change over time. */
public enum Trend {
	/** Not at all. */
	NONE(List.of(), List.of()),
	/** By the same amount from one occasion to the next. */
	LINEAR(List.of("time"), List.of("Change per occasion")),
	/** Along a parabola. */
	QUADRATIC(List.of("time", "time2"), List.of("Change per occasion at the first one", "Change of that change (half)")),
	/** Fast at first, then slower. */
	LOG(List.of("log_time"), List.of("Change with the logarithm of 1 + time")),
	/** From the first to the last occasion; with two waves, their difference. */
	CHANGE(List.of("late"), List.of("Change from the first to the last occasion"));

	/** Help of an option with a column of time. */
	public static final String TIME = "A column of time, such as weeks since intake, whose 0 is where levels are taken. Without "
			+ "this option the position of the occasion, 0 at the first one.";

	private final List<String> columns;
	private final List<String> words;

	Trend(List<String> columns, List<String> words) {
		this.columns = columns;
		this.words = words;
	}

	/** Names of the predictors that it needs. */
	public List<String> columns() {
		return columns;
	}

	/** What a predictor's effect is. */
	public String words(String column) {
		return words.get(columns.indexOf(column));
	}

	/** The value of a predictor at a time. */
	public double at(String column, double time, double last) {
		return switch (column) {
			case "time" -> time;
			case "time2" -> time * time;
			case "log_time" -> Math.log1p(time);
			case "late" -> last > 0 ? time / last : 0;
			default -> throw new IllegalArgumentException(column);
		};
	}
}

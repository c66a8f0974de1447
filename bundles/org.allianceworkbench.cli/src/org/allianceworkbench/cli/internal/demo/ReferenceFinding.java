package org.allianceworkbench.cli.internal.demo;

import java.util.List;
import java.util.Locale;

import org.allianceworkbench.report.Report;

/**
 * A finding of the reference study (Manne, Kashy, Rubin, Hernandez and Bergman, 2012, doi:10.1037/a0029158), and the number of
 * the overview that shows it.
 *
 * @param sentence what was found
 * @param key name of the number among the overview's values
 * @param direction where its 95 % confidence interval must lie
 */
public record ReferenceFinding(String sentence, String key, Direction direction) {

	/** Where an interval lies. */
	public enum Direction {
		/** All of it above 0. */
		ABOVE,
		/** All of it below 0. */
		BELOW,
		/** On both sides of 0. */
		NONE
	}

	/** The five findings, those with two halves in two lines. */
	public static final List<ReferenceFinding> ALL = List.of(
			new ReferenceFinding("1  Clients rate higher than therapists", "difference", Direction.ABOVE),
			new ReferenceFinding("2  A client whom the therapist rates above the others agrees", "reciprocity", Direction.ABOVE),
			new ReferenceFinding("3a More experienced therapists report more", "experience/therapist", Direction.ABOVE),
			new ReferenceFinding("3b Their clients do not", "experience/client", Direction.NONE),
			new ReferenceFinding("4a Clients in more distress report less", "distress/level", Direction.BELOW),
			new ReferenceFinding("4b Clients in more distress improve more across sessions", "distress/change", Direction.ABOVE),
			new ReferenceFinding("5a Ratings by clients rise over time", "time/client", Direction.ABOVE),
			new ReferenceFinding("5b Ratings by therapists rise over time", "time/therapist", Direction.ABOVE));

	/** Whether an overview shows it. */
	public boolean isShown(Report overview) {
		double low = value(overview, "/ci95_lo");
		double high = value(overview, "/ci95_hi");
		return switch (direction) {
			case ABOVE -> low > 0;
			case BELOW -> high < 0;
			case NONE -> low <= 0 && high >= 0;
		};
	}

	/** The number with its confidence interval. */
	public String number(Report overview) {
		return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", value(overview, "/estimate"), value(overview, "/ci95_lo"),
				value(overview, "/ci95_hi"));
	}

	/** {@code NaN} when the overview does not have it, which lies nowhere. */
	private double value(Report overview, String suffix) {
		return overview.values().getOrDefault(key + suffix, Double.NaN);
	}
}

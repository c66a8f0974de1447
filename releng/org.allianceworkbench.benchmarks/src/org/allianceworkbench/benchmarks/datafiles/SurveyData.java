package org.allianceworkbench.benchmarks.datafiles;

import java.util.Random;

/**
 * Cases as in a large registry of psychotherapies: 20 measurements, 20 means of scales with two decimals, 40 items from 1 to 7,
 * 10 strings of 8 and 10 of 40 bytes. Some are missing. The same seed makes the same cases.
 */
final class SurveyData {

	static final int NUMBERS = 40;
	static final int ITEMS = 40;
	static final int SHORT_TEXTS = 10;
	static final int LONG_TEXTS = 10;
	static final int VARIABLES = NUMBERS + ITEMS + SHORT_TEXTS + LONG_TEXTS;
	static final int SHORT = 8;
	static final int LONG = 40;
	/** Bytes of all columns in a case: 8 for a number, the declared width of a text. */
	static final int CASE_BYTES = 8 * (NUMBERS + ITEMS) + SHORT_TEXTS * SHORT + LONG_TEXTS * LONG;
	static final long SEED = 20_240_601;

	private static final String[] WORDS = { "depressive", "episode", "anxiety", "disorder", "recurrent", "moderate", "severe",
			"panic", "adjustment", "with", "without", "mixed", "generalised", "social", "phobia", "and", "other" };
	private static final double MISSING_SHARE = 0.03;

	private final Random random = new Random(SEED);
	private long row;

	/** Goes to the next case. */
	void next() {
		row++;
	}

	/** A number, {@code NaN} when it is missing. */
	double number(int column) {
		if (column >= NUMBERS / 2 && random.nextInt(1000) < MISSING_SHARE * 1000) {
			return Double.NaN;
		}
		double number = 4 + random.nextGaussian();
		return column < NUMBERS / 2 ? number : Math.rint(number * 100) / 100;
	}

	/** An answer from 1 to 7, the code 9 for a refused one, or {@code NaN}. */
	double item() {
		int draw = random.nextInt(100);
		return draw < 3 ? Double.NaN : draw < 5 ? 9 : 1 + random.nextInt(7);
	}

	/** A text: short ones are ids or names of sites, a quarter of the long ones is empty. */
	String text(int column) {
		if (column < SHORT_TEXTS) {
			return column % 2 == 0 ? "C" + (1_000_000 + row * SHORT_TEXTS + column) % 10_000_000 : "site" + random.nextInt(40);
		}
		StringBuilder text = new StringBuilder();
		for (int words = random.nextInt(4) * 2; words > 0; words--) {
			text.append(text.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
		}
		text.setLength(Math.min(text.length(), LONG));
		return text.toString();
	}
}

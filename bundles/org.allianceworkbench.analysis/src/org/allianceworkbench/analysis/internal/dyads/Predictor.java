package org.allianceworkbench.analysis.internal.dyads;

import java.util.List;
import java.util.Locale;

import org.allianceworkbench.analysis.Category;

/**
 * A predictor of the ratings of both sides.
 *
 * @param name its name in the model
 * @param label what people call it
 * @param level on which level it differs
 * @param values for each side its value in each cell, {@code NaN} when missing; for categories their index
 * @param categories its categories in order, the first is the reference; empty for a number
 * @param centre what was taken off a number
 * @param mean how the centre was found, in words; empty for a number that the user gave
 * @param source the column of the data
 */
public record Predictor(String name, String label, Level level, double[][] values, List<Category> categories, double centre,
		String mean, String source) {

	/** Where a predictor differs. */
	public enum Level {
		/** Between therapists, not between the clients of one. */
		THERAPIST,
		/** Between clients, not between the sessions of one. */
		CLIENT,
		/** Between sessions. */
		SESSION;

		/** In the middle of a sentence. */
		public String words() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	public Predictor {
		categories = List.copyOf(categories);
	}

	/** Whether it has categories. */
	public boolean categorical() {
		return !categories.isEmpty();
	}
}

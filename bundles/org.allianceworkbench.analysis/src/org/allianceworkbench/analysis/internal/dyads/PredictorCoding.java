package org.allianceworkbench.analysis.internal.dyads;

import java.util.List;

import org.allianceworkbench.analysis.Option;

/**
 * How predictors are coded; a group of options.
 *
 * @param centre numbers to be taken off predictors
 * @param categorical columns whose numbers are categories
 */
public record PredictorCoding(
		@Option(label = "Centre", help = "Numbers taken off predictors, as experience=12; a predictor that is not named here is "
				+ "centred at its mean over the members of its level (therapists, clients) who have a rating in the rows kept, each "
				+ "counted once.")
		List<String> centre,
		@Option(label = "Categorical", help = PredictorCoding.CATEGORICAL, columns = Option.Columns.ANY)
		List<String> categorical) {

	/** Help of an option with predictors that are categories. */
	public static final String CATEGORICAL = "Predictors stored as numbers that are categories.";
}

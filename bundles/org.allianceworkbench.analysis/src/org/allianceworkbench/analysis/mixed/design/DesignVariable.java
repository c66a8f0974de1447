package org.allianceworkbench.analysis.mixed.design;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.moments.SourceVariable;

/** A variable of the fixed or random effects, with its distribution among the rows used. */
public sealed interface DesignVariable {

	/** Its name. */
	String name();

	/**
	 * A numeric predictor.
	 *
	 * @param name its name
	 * @param summary mean, standard deviation, range
	 * @param calculation how it is computed, when the formula computes it of variables
	 */
	record Numeric(String name, SourceVariable.Summary summary, Optional<Calculation> calculation) implements DesignVariable {
	}

	/**
	 * A categorical predictor.
	 *
	 * @param name its name
	 * @param categories names of its categories in order; with treatment coding the first is the reference
	 * @param rows rows of each category
	 * @param coding contrasts
	 */
	record Categorical(String name, List<String> categories, long[] rows, Coding coding) implements DesignVariable {
	}
}

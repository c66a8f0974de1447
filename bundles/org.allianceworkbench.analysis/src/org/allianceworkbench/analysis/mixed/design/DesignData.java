package org.allianceworkbench.analysis.mixed.design;

import java.util.Optional;

import org.allianceworkbench.moments.Moments;

/** The data of a design as sums, as rows, or both; rows are made when they are first asked for and kept. */
public interface DesignData {

	/**
	 * The sums per innermost cluster; empty when groupings cross or when residuals are of a kind that sums don't serve.
	 * {@code Moments.columns()} is {@link Design#columns()}; the level of a random part is {@link RandomPart#level()}.
	 */
	Optional<Moments> moments();

	/** The rows; empty when the data come from a source that gives no rows. */
	Optional<Rows> rows();
}

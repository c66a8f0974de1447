package org.allianceworkbench.analysis.mixed.covariance;

import java.util.List;

/**
 * The natural covariance parameters theta of a model, in order: those of the random terms as written, then the residual's.
 *
 * @param list the parameters
 * @param start values to start from, of the same length
 * @param furtherStarts other values to start from, where the likelihood may have several maxima
 * @param chart free coordinates for the optimiser
 */
public record CovarianceParameters(List<CovarianceParameter> list, double[] start, List<double[]> furtherStarts, Chart chart) {

	/** Copies the list; the two lengths must agree. */
	public CovarianceParameters {
		list = List.copyOf(list);
		furtherStarts = List.copyOf(furtherStarts);
		if (list.size() != start.length) {
			throw new IllegalArgumentException(list.size() + " covariance parameters, " + start.length + " start values");
		}
	}

	/** With coordinates parameter by parameter, which don't keep a matrix positive definite. */
	public CovarianceParameters(List<CovarianceParameter> list, double[] start) {
		this(list, start, List.of(), Charts.each(list, start));
	}

	/** How many there are (m). */
	public int size() {
		return list.size();
	}

	/** One parameter. */
	public CovarianceParameter get(int index) {
		return list.get(index);
	}
}

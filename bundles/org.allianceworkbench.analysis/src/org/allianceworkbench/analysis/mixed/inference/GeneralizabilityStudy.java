package org.allianceworkbench.analysis.mixed.inference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Decision studies of generalizability theory (Brennan 2001) from the variance components of crossed or nested facets. */
public final class GeneralizabilityStudy {

	/**
	 * How well means over a number of conditions tell the objects of measurement apart.
	 *
	 * @param object variance of the objects
	 * @param relativeError variance of errors that change the objects' order
	 * @param absoluteError relative error and the facets' own variances
	 * @param generalizability object / (object + relative error), E rho squared
	 * @param dependability object / (object + absolute error), phi
	 */
	public record Decision(double object, double relativeError, double absoluteError, double generalizability,
			double dependability) {
	}

	private GeneralizabilityStudy() {
	}

	/**
	 * The decision study of a fit with random intercepts.
	 *
	 * @param object the grouping that is measured
	 * @param components of the fit; a grouping is named by its facets joined with ":", the residual stands for all of them
	 * @param numbers how many conditions of each facet are averaged over
	 * @throws IllegalArgumentException when a facet's number or the object's variance is not there
	 */
	public static Decision of(String object, List<VarianceComponent> components, Map<String, Integer> numbers) {
		double own = Double.NaN;
		double relative = 0;
		double absolute = 0;
		for (VarianceComponent c : components) {
			double variance = c.estimate().value();
			List<String> facets = c.group().equals("Residual") ? List.copyOf(numbers.keySet())
					: Arrays.asList(c.group().split(":"));
			boolean withObject = c.group().equals("Residual") || facets.contains(object);
			double conditions = facets.stream().filter(f -> !f.equals(object)).mapToDouble(f -> number(f, numbers))
					.reduce(1, (a, b) -> a * b);
			if (c.group().equals(object)) {
				own = variance;
			} else {
				relative += withObject ? variance / conditions : 0;
				absolute += variance / conditions;
			}
		}
		if (Double.isNaN(own)) {
			throw new IllegalArgumentException("the fit has no variance of " + object);
		}
		return new Decision(own, relative, absolute, own / (own + relative), own / (own + absolute));
	}

	private static double number(String facet, Map<String, Integer> numbers) {
		Integer number = numbers.get(facet);
		if (number == null) {
			throw new IllegalArgumentException("say over how many conditions of " + facet + " the mean is taken");
		}
		return number;
	}
}

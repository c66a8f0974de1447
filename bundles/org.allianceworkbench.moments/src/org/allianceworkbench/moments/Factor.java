package org.allianceworkbench.moments;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** One factor of a design column: what a row's value of one variable contributes to the product. */
public sealed interface Factor {

	/** The variable that it looks at. */
	String variable();

	/**
	 * A number raised to a power: {@code x}, {@code I(x^2)}.
	 *
	 * @param variable a numeric variable
	 * @param exponent 1 or more
	 */
	record Power(String variable, int exponent) implements Factor {
		public Power {
			if (exponent < 1) {
				throw new IllegalArgumentException(variable + ": the exponent " + exponent + " is not 1 or more");
			}
		}
	}

	/**
	 * A weight for each category: 0/1 for an indicator, -1/0/1 for sum coding.
	 *
	 * @param variable a categorical variable
	 * @param categories all its categories among the rows used, in the order of its levels
	 * @param weights one weight for each category; not to be changed
	 */
	record Coded(String variable, List<String> categories, double[] weights) implements Factor {
		public Coded {
			categories = List.copyOf(categories);
			if (categories.size() != weights.length) {
				throw new IllegalArgumentException(variable + " has " + categories.size() + " categories but " + weights.length
						+ " weights");
			}
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Coded c && c.variable.equals(variable) && c.categories.equals(categories)
					&& Arrays.equals(c.weights, weights);
		}

		@Override
		public int hashCode() {
			return Objects.hash(variable, categories, Arrays.hashCode(weights));
		}

		@Override
		public String toString() {
			return variable + Arrays.toString(weights);
		}
	}

	/**
	 * An orthogonal polynomial as R's {@code poly(x, degree)} makes it: p_0 = 1, p_1 = x - alpha_0,
	 * p_(j+1) = (x - alpha_j) p_j - norm_(j+1) / norm_j p_(j-1), divided by the root of norm_(degree+1)
	 * (Kennedy and Gentle 1980, pp. 343-344).
	 *
	 * @param variable a numeric variable
	 * @param degree 1 or more: which of the polynomials
	 * @param alpha at least {@code degree} centres; not to be changed
	 * @param norm at least {@code degree + 2} squared norms, the first one 1 as in R's attribute {@code norm2}; not to be changed
	 */
	record Orthogonal(String variable, int degree, double[] alpha, double[] norm) implements Factor {
		public Orthogonal {
			if (degree < 1 || alpha.length < degree || norm.length < degree + 2) {
				throw new IllegalArgumentException("poly(" + variable + ", " + degree + ") needs " + degree + " centres and "
						+ (degree + 2) + " norms");
			}
		}

		/** The polynomial's value. */
		public double at(double x) {
			double before = 0;
			double now = 1;
			for (int j = 0; j < degree; j++) {
				double next = (x - alpha[j]) * now - (j == 0 ? 0 : norm[j + 1] / norm[j] * before);
				before = now;
				now = next;
			}
			return now / Math.sqrt(norm[degree + 1]);
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Orthogonal o && o.variable.equals(variable) && o.degree == degree
					&& Arrays.equals(o.alpha, alpha) && Arrays.equals(o.norm, norm);
		}

		@Override
		public int hashCode() {
			return Objects.hash(variable, degree, Arrays.hashCode(alpha));
		}

		@Override
		public String toString() {
			return "poly(" + variable + ")" + degree;
		}
	}
}

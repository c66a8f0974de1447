package org.allianceworkbench.moments;

import java.util.List;

/**
 * How rows' cross-products are split so that any residual covariance of a kind can be put together from them later:
 * R^-1(theta) = sum over components k of rho_k(theta) E_k, hence W' R^-1 W = sum rho_k(theta) (W' E_k W).
 * <p>
 * The components that a kind makes, in order, are described by {@link Component}.
 */
public sealed interface ResidualComponents {

	/** Variables whose values a row needs. */
	List<String> variables();

	/** Independent residuals of one variance: one component {@link Component.All}. */
	record Identity() implements ResidualComponents {
		@Override
		public List<String> variables() {
			return List.of();
		}
	}

	/**
	 * Independent residuals, a variance for each category: one {@link Component.Stratum} for each, in order.
	 *
	 * @param variable a categorical variable
	 * @param categories all its categories among the rows used
	 */
	record ByCategory(String variable, List<String> categories) implements ResidualComponents {
		public ByCategory {
			categories = List.copyOf(categories);
		}

		@Override
		public List<String> variables() {
			return List.of(variable);
		}
	}

	/**
	 * Two raters of the same unit (session of a dyad): five components {@link Component.Pair} aa, ab, bb of units that both have
	 * rated and {@link Component.Single} a, b of units with one rating. A unit lies within one innermost cluster.
	 *
	 * @param role a categorical variable
	 * @param roles its two categories
	 * @param unit keys that together name the unit: dyad and session, or whatever tells units apart
	 */
	record ByPair(String role, List<String> roles, List<String> unit) implements ResidualComponents {
		public ByPair {
			roles = List.copyOf(roles);
			unit = List.copyOf(unit);
			if (roles.size() != 2) {
				throw new IllegalArgumentException(role + " has " + roles.size() + " categories; pairs need two");
			}
		}

		@Override
		public List<String> variables() {
			return java.util.stream.Stream.concat(java.util.stream.Stream.of(role), unit.stream()).distinct().toList();
		}
	}

	/**
	 * First-order autoregression along time within a series: {@link Component.First}, then for each distinct gap between
	 * neighbouring times (ascending) {@link Component.Lag} LATER, CROSS, EARLIER. A series lies within one innermost cluster.
	 *
	 * @param time a numeric variable
	 * @param series keys that together name the series; empty: all rows are one series
	 */
	record Serial(String time, List<String> series) implements ResidualComponents {
		public Serial {
			series = List.copyOf(series);
		}

		@Override
		public List<String> variables() {
			return java.util.stream.Stream.concat(java.util.stream.Stream.of(time), series.stream()).distinct().toList();
		}
	}

	/** What one component sums: products of rows w (row vectors of the design columns). */
	sealed interface Component {

		/** w'w over all rows. */
		record All() implements Component {
		}

		/** w'w over the rows of one category. */
		record Stratum(int category) implements Component {
		}

		/**
		 * Units with both ratings: w_a'w_a for roles (0,0), w_a'w_b + w_b'w_a for (0,1), w_b'w_b for (1,1); counted are units.
		 */
		record Pair(int role, int other) implements Component {
		}

		/** w'w over units that only one role has rated. */
		record Single(int role) implements Component {
		}

		/** w'w over the first rows of the series; counted are series. */
		record First() implements Component {
		}

		/**
		 * Over neighbours (earlier e, later l) that lie a gap apart: l'l, l'e + e'l, or e'e; counted are pairs of neighbours.
		 *
		 * @param gap difference of the two times, in the unit of the time variable
		 */
		record Lag(double gap, Part part) implements Component {
			/** Which product. */
			public enum Part {
				LATER, CROSS, EARLIER
			}
		}
	}
}

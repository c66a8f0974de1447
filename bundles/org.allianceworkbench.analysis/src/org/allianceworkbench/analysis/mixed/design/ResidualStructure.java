package org.allianceworkbench.analysis.mixed.design;

import java.util.List;
import java.util.Optional;

/**
 * Covariance of the residuals, as it is asked for.
 *
 * @param type its kind
 * @param byGroup categorical variable with a residual variance for each category (role, arm)
 * @param role categorical variable with two categories for the kinds with roles
 * @param occasion what orders or names the occasions: session for roles, time for AR(1) and CAR(1)
 * @param within keys of the series or dyads within which residuals are related; empty: the innermost group of the random effects,
 *            or with no random effects all rows
 */
public record ResidualStructure(Type type, Optional<String> byGroup, Optional<String> role, Optional<String> occasion,
		List<String> within) {

	/** Kinds of residual covariance. */
	public enum Type {
		/** One variance, independent. */
		IDENTITY("independent residuals", false, false),
		/** A variance for each category of a variable, independent. */
		BY_GROUP("a residual variance for each group", false, false),
		/** Variances of two roles and the covariance of their ratings of the same occasion. */
		ROLE_UNSTRUCTURED("a residual covariance of two roles", true, true),
		/** First-order autoregression by position: neighbours are one step apart per unit of the occasion. */
		AR1("AR(1)", false, true),
		/** Continuous first-order autoregression: correlation phi^gap. */
		CAR1("continuous AR(1)", false, true),
		/** AR(1) with a variance for each occasion. */
		ARH1("AR(1) with a variance for each occasion", false, true),
		/** A correlation for each distance between occasions. */
		TOEPLITZ("Toeplitz", false, true),
		/** A variance for each occasion, a covariance for each pair (MMRM). */
		UNSTRUCTURED("an unstructured residual covariance", false, true),
		/** One variance and one covariance within a group. */
		COMPOUND_SYMMETRY("compound symmetry", false, false),
		/** Unstructured over two roles times AR(1) over occasions (SPSS: UN_AR1). */
		ROLE_UNSTRUCTURED_AR1("unstructured over roles times AR(1)", true, true);

		private final String words;
		private final boolean needsRole;
		private final boolean needsOccasion;

		Type(String words, boolean needsRole, boolean needsOccasion) {
			this.words = words;
			this.needsRole = needsRole;
			this.needsOccasion = needsOccasion;
		}

		/** In the middle of a sentence. */
		public String words() {
			return words;
		}

		/** Whether a role is needed. */
		public boolean needsRole() {
			return needsRole;
		}

		/** Whether an occasion is needed. */
		public boolean needsOccasion() {
			return needsOccasion;
		}
	}

	/** Independent residuals of one variance. */
	public static final ResidualStructure INDEPENDENT = new ResidualStructure(Type.IDENTITY, Optional.empty(), Optional.empty(),
			Optional.empty(), List.of());

	public ResidualStructure {
		within = List.copyOf(within);
		require(type != Type.BY_GROUP || byGroup.isPresent(), type, "name the variable of the groups");
		require(!type.needsRole() || role.isPresent(), type, "name the variable that holds the role");
		require(!type.needsOccasion() || occasion.isPresent(), type, "name the variable that holds the occasion");
	}

	private static void require(boolean holds, Type type, String what) {
		if (!holds) {
			throw new IllegalArgumentException(type.words() + ": " + what);
		}
	}

	/** A variance for each category. */
	public static ResidualStructure byGroup(String variable) {
		return new ResidualStructure(Type.BY_GROUP, Optional.of(variable), Optional.empty(), Optional.empty(), List.of());
	}

	/** Two roles' ratings of the same occasion, within groups such as dyads. */
	public static ResidualStructure roles(String role, String occasion, String... within) {
		return new ResidualStructure(Type.ROLE_UNSTRUCTURED, Optional.empty(), Optional.of(role), Optional.of(occasion),
				List.of(within));
	}

	/** Two roles times AR(1) over occasions, within groups such as dyads. */
	public static ResidualStructure rolesSerial(String role, String occasion, String... within) {
		return new ResidualStructure(Type.ROLE_UNSTRUCTURED_AR1, Optional.empty(), Optional.of(role), Optional.of(occasion),
				List.of(within));
	}

	/** A kind with occasions: AR1, CAR1, ARH1, TOEPLITZ, UNSTRUCTURED. */
	public static ResidualStructure over(Type type, String occasion, String... within) {
		return new ResidualStructure(type, Optional.empty(), Optional.empty(), Optional.of(occasion), List.of(within));
	}

	/** Exchangeable residuals within groups. */
	public static ResidualStructure exchangeable(String... within) {
		return new ResidualStructure(Type.COMPOUND_SYMMETRY, Optional.empty(), Optional.empty(), Optional.empty(),
				List.of(within));
	}

	/** All variables it needs. */
	public List<String> variables() {
		java.util.Set<String> names = new java.util.LinkedHashSet<>();
		byGroup.ifPresent(names::add);
		role.ifPresent(names::add);
		occasion.ifPresent(names::add);
		names.addAll(within);
		return List.copyOf(names);
	}
}

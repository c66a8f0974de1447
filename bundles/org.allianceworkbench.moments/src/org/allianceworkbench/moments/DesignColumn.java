package org.allianceworkbench.moments;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A column of a design: a product of factors; without factors the constant 1.
 *
 * @param name as R names it: {@code (Intercept)}, {@code time}, {@code armSC:occ2}, {@code I(age^2)}
 * @param factors at most one of each kind for each variable; the order does not matter for the value
 */
public record DesignColumn(String name, List<Factor> factors) {

	/** The constant 1. */
	public static final DesignColumn CONSTANT = new DesignColumn("(Intercept)", List.of());

	public DesignColumn {
		factors = List.copyOf(factors);
	}

	/** A numeric variable itself. */
	public static DesignColumn of(String variable) {
		return new DesignColumn(variable, List.of(new Factor.Power(variable, 1)));
	}

	/** Whether it is the constant 1. */
	public boolean isConstant() {
		return factors.isEmpty();
	}

	/** Whether another column has the same values whatever the data. */
	public boolean sameAs(DesignColumn other) {
		return factors.size() == other.factors.size() && factors.containsAll(other.factors)
				&& other.factors.containsAll(factors);
	}

	/**
	 * The value at one point of a reference grid.
	 *
	 * @param numbers value of each numeric variable
	 * @param categories category of each categorical variable
	 * @throws IllegalArgumentException when a category is not one of the variable's
	 */
	public double at(ToDoubleFunction<String> numbers, Function<String, String> categories) {
		double product = 1;
		for (Factor factor : factors) {
			product *= switch (factor) {
				case Factor.Power p -> Math.pow(numbers.applyAsDouble(p.variable()), p.exponent());
				case Factor.Orthogonal o -> o.at(numbers.applyAsDouble(o.variable()));
				case Factor.Coded c -> weight(c, categories.apply(c.variable()));
			};
		}
		return product;
	}

	private static double weight(Factor.Coded coded, String category) {
		int index = coded.categories().indexOf(category);
		if (index < 0) {
			throw new IllegalArgumentException(coded.variable() + " has no category '" + category + "'; it has "
					+ String.join(", ", coded.categories()));
		}
		return coded.weights()[index];
	}
}

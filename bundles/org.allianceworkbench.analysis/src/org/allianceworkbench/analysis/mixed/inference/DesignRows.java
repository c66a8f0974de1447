package org.allianceworkbench.analysis.mixed.inference;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

import org.allianceworkbench.analysis.mixed.design.Calculation;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.DesignVariable;
import org.allianceworkbench.moments.DesignColumn;
import org.allianceworkbench.moments.Factor;

/**
 * Rows of X at points that need not be in the data: where expected values, means and slopes are wanted. Numeric variables that
 * are not set stand at their mean over the rows used; categorical variables that are not set are averaged over with equal weights
 * (the reference grid of Searle, Speed and Milliken 1980, as in R's emmeans).
 */
public final class DesignRows {

	/** The cube root of the rounding error. */
	private static final double STEP = Math.cbrt(Math.ulp(1.0));

	private final Design design;
	private final ToDoubleFunction<String> elsewhere;
	private final boolean computes;
	private final List<DesignColumn> columns;
	private final EmptyCells emptyCells;

	/** Rows of a design's X. */
	public DesignRows(Design design) {
		this(design, v -> numeric(design, v).summary().mean(), true);
	}

	/** Rows of a design's X with a rule where numeric variables stand that are not set. */
	DesignRows(Design design, ToDoubleFunction<String> elsewhere) {
		this(design, elsewhere, false);
	}

	private DesignRows(Design design, ToDoubleFunction<String> elsewhere, boolean computes) {
		this.design = design;
		this.computes = computes;
		this.elsewhere = elsewhere;
		this.emptyCells = new EmptyCells(design);
		this.columns = Arrays.stream(design.fixed().columns()).mapToObj(design.columns()::get).toList();
	}

	/** Values at which variables stand. */
	public record Point(Map<String, Double> numbers, Map<String, String> categories) {
		public Point {
			numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
			categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
		}

		/** Where nothing is set. */
		public static final Point MEAN = new Point(Map.of(), Map.of());

		/** The same with a numeric variable set to a value. */
		public Point with(String variable, double value) {
			Map<String, Double> more = new java.util.HashMap<>(numbers);
			more.put(variable, value);
			return new Point(more, categories);
		}

		/** The same with a categorical variable set to a category. */
		public Point with(String variable, String category) {
			Map<String, String> more = new java.util.HashMap<>(categories);
			more.put(variable, category);
			return new Point(numbers, more);
		}
	}

	/**
	 * Weights of the fixed effects in the expected value at a point.
	 *
	 * @throws IllegalArgumentException when a variable or a category is not in the model
	 */
	public double[] expected(Point point) {
		check(point);
		return columns.stream().mapToDouble(c -> product(c, point, null)).toArray();
	}

	/**
	 * Weights of the fixed effects in the slope of the expected value along a numeric variable at a point.
	 *
	 * @throws IllegalArgumentException when a variable or a category is not in the model
	 */
	public double[] slope(String variable, Point point) {
		check(point);
		summary(variable);
		return columns.stream().mapToDouble(c -> product(c, point, variable)).toArray();
	}

	/** Whether the expected value at a point can be estimated; not where its combination of categories never occurs. */
	public boolean hasExpected(Point point) {
		return emptyCells.estimable(expected(point), c -> product(c, point, null));
	}

	/** Whether the slope along a numeric variable at a point can be estimated. */
	public boolean hasSlope(String variable, Point point) {
		return emptyCells.estimable(slope(variable, point), c -> product(c, point, variable));
	}

	/** The value of one column at a point. */
	double at(DesignColumn column, Point point) {
		return product(column, point, null);
	}

	/** The distribution of a numeric predictor. */
	DesignVariable.Numeric summary(String variable) {
		return numeric(design, variable);
	}

	private static DesignVariable.Numeric numeric(Design design, String variable) {
		if (variable(design, variable) instanceof DesignVariable.Numeric numeric) {
			return numeric;
		}
		throw new IllegalArgumentException(variable + " is categorical in this model; a slope needs a number");
	}

	/** A predictor by name. */
	DesignVariable variable(String name) {
		return variable(design, name);
	}

	private static DesignVariable variable(Design design, String name) {
		return design.variables().stream().filter(v -> v.name().equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("there is no predictor '" + name + "' in this model; there are: "
						+ String.join(", ", design.variables().stream().map(DesignVariable::name).toList())));
	}

	private void check(Point point) {
		point.numbers().keySet().forEach(this::summary);
		point.categories().forEach((name, category) -> {
			if (!(variable(name) instanceof DesignVariable.Categorical c) || !c.categories().contains(category)) {
				throw new IllegalArgumentException(name + " has no category '" + category + "' in this model");
			}
		});
	}

	private double product(DesignColumn column, Point point, String along) {
		double product = 1;
		double change = along == null ? 1 : 0;
		for (Factor factor : column.factors()) {
			double value = value(factor, point);
			if (factor.variable().equals(along)) {
				change = change * value + product * derivative(factor, number(factor.variable(), point));
			} else if (along != null) {
				change = change * value + product * calculatedSlope(factor, along, point);
			}
			product *= value;
		}
		return along == null ? product : change;
	}

	private double value(Factor factor, Point point) {
		return switch (factor) {
			case Factor.Power p -> Math.pow(number(p.variable(), point), p.exponent());
			case Factor.Orthogonal o -> o.at(number(o.variable(), point));
			case Factor.Coded c -> point.categories().containsKey(c.variable())
					? c.weights()[c.categories().indexOf(point.categories().get(c.variable()))]
					: Arrays.stream(c.weights()).average().orElse(0);
		};
	}

	private double number(String variable, Point point) {
		Double value = point.numbers().get(variable);
		return value != null ? value : calculated(variable, point).orElseGet(() -> elsewhere.applyAsDouble(variable));
	}

	/** What a computed variable is where those stand of which it is computed; empty where it is not defined there. */
	private OptionalDouble calculated(String variable, Point point) {
		return calculation(variable).filter(c -> computes || c.variables().stream().anyMatch(point.numbers()::containsKey))
				.map(c -> c.at(input -> number(input, point))).filter(Double::isFinite).map(OptionalDouble::of)
				.orElse(OptionalDouble.empty());
	}

	/** How a variable is computed, when it is computed of numbers. */
	private Optional<Calculation> calculation(String variable) {
		return design.variables().stream().filter(v -> v.name().equals(variable)).findFirst()
				.flatMap(v -> v instanceof DesignVariable.Numeric n ? n.calculation() : Optional.empty())
				.filter(c -> c.variables().stream().allMatch(v -> variable(v) instanceof DesignVariable.Numeric));
	}

	/** How a factor that is computed of a variable changes with it, by a central difference. */
	private double calculatedSlope(Factor factor, String along, Point point) {
		if (point.numbers().containsKey(factor.variable())
				|| calculation(factor.variable()).filter(c -> c.variables().contains(along)).isEmpty()) {
			return 0;
		}
		double at = number(along, point);
		double step = Math.max(Math.abs(at), 1) * STEP;
		return (value(factor, point.with(along, at + step)) - value(factor, point.with(along, at - step))) / (2 * step);
	}

	private static double derivative(Factor factor, double x) {
		return switch (factor) {
			case Factor.Power p -> p.exponent() * Math.pow(x, p.exponent() - 1.0);
			case Factor.Orthogonal o -> derivative(o, x);
			case Factor.Coded c -> 0;
		};
	}

	private static double derivative(Factor.Orthogonal o, double x) {
		double before = 0;
		double now = 1;
		double slopeBefore = 0;
		double slope = 0;
		for (int j = 0; j < o.degree(); j++) {
			double ratio = j == 0 ? 0 : o.norm()[j + 1] / o.norm()[j];
			double next = (x - o.alpha()[j]) * now - ratio * before;
			double nextSlope = now + (x - o.alpha()[j]) * slope - ratio * slopeBefore;
			before = now;
			now = next;
			slopeBefore = slope;
			slope = nextSlope;
		}
		return slope / Math.sqrt(o.norm()[o.degree() + 1]);
	}
}

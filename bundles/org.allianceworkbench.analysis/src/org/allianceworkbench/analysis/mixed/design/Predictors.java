package org.allianceworkbench.analysis.mixed.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.moments.MomentSource;
import org.allianceworkbench.moments.SourceVariable;

/** The predictors of a model as they are among the rows used: numbers, or categories with their coding. */
final class Predictors {

	private final MixedModel model;
	private final MomentSource source;
	private final List<String> needed;
	private final Map<String, Calculation> calculations;
	private final Map<String, DesignVariable> found = new LinkedHashMap<>();

	Predictors(MixedModel model, MomentSource source, List<String> needed, Map<String, Calculation> calculations) {
		this.model = model;
		this.source = source;
		this.needed = needed;
		this.calculations = calculations;
	}

	/** A variable as the model uses it. */
	DesignVariable get(String name) {
		return found.computeIfAbsent(name, n -> isCategorical(n) ? categorical(n) : numeric(n));
	}

	/** A variable as categories, whatever it is. */
	DesignVariable.Categorical asCategorical(String name) {
		DesignVariable variable = found.computeIfAbsent(name, this::categorical);
		return variable instanceof DesignVariable.Categorical c ? c : categorical(name);
	}

	/** A variable that must be a number; returns its name. */
	String number(String name) {
		if (source.variable(name) instanceof SourceVariable.Text) {
			throw new IllegalArgumentException(name + " is text, so it has no powers");
		}
		found.computeIfAbsent(name, this::numeric);
		return name;
	}

	/** Orthogonal polynomials over the values of a number. */
	OrthogonalBasis orthogonal(String name, int degree) {
		return OrthogonalBasis.of(name, degree, source.categories(name, needed));
	}

	private DesignVariable.Numeric numeric(String name) {
		return new DesignVariable.Numeric(name, source.summary(name, needed), Optional.ofNullable(calculations.get(name)));
	}

	/** All variables that were asked for, in that order; last those of which only others are computed. */
	List<DesignVariable> all() {
		List.copyOf(found.keySet()).stream().map(calculations::get).filter(Objects::nonNull)
				.forEach(c -> c.variables().forEach(this::number));
		return new ArrayList<>(found.values());
	}

	private boolean isCategorical(String name) {
		return switch (source.variable(name)) {
			case SourceVariable.Text t -> {
				if (contains(model.numeric(), name)) {
					throw new IllegalArgumentException(name + " is text and cannot be used as a number");
				}
				yield true;
			}
			case SourceVariable.Numeric n -> contains(model.categorical(), name) || entry(model.categories(), name).isPresent()
					|| n.looksCategorical() && !contains(model.numeric(), name);
		};
	}

	private static boolean contains(List<String> names, String name) {
		return names.stream().anyMatch(n -> n.equalsIgnoreCase(name));
	}

	private static <T> Optional<T> entry(Map<String, T> map, String name) {
		return map.entrySet().stream().filter(e -> e.getKey().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
				.map(Map.Entry::getValue).findFirst();
	}

	private DesignVariable.Categorical categorical(String name) {
		List<SourceVariable.Category> occurring = source.categories(name, needed);
		List<SourceVariable.Category> ordered = entry(model.categories(), name).map(given -> inOrder(name, given, occurring))
				.orElse(occurring);
		return new DesignVariable.Categorical(name, SourceVariable.names(ordered),
				ordered.stream().mapToLong(SourceVariable.Category::rows).toArray(),
				entry(model.codings(), name).orElse(model.defaultCoding()));
	}

	/** The categories that occur, in the order given; a number's category may be given by label or by code. */
	private static List<SourceVariable.Category> inOrder(String name, List<String> given,
			List<SourceVariable.Category> occurring) {
		List<SourceVariable.Category> rest = new ArrayList<>(occurring);
		List<SourceVariable.Category> ordered = new ArrayList<>();
		for (String wanted : given) {
			rest.stream().filter(c -> c.name().equals(wanted) || c.code().map(Predictors::text).filter(wanted::equals)
					.isPresent())
					.findFirst().ifPresent(c -> {
						ordered.add(c);
						rest.remove(c);
					});
		}
		if (!rest.isEmpty()) {
			throw new IllegalArgumentException(name + " has the category '" + rest.get(0).name()
					+ "', which is not among those given: " + String.join(", ", given));
		}
		return ordered;
	}

	private static String text(double code) {
		return new org.allianceworkbench.table.Value.Num(code).toString();
	}
}

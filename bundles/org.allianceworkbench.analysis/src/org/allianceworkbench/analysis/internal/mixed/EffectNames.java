package org.allianceworkbench.analysis.internal.mixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.moments.DesignColumn;
import org.allianceworkbench.moments.Factor;

/**
 * What people call an effect; in values it keeps the name that R gives it.
 *
 * @param data for labels of categories
 * @param design the columns
 */
public record EffectNames(ModelData data, Design design) {

	/** A column by R's name: {@code roleCLIENT:time} is {@code role Client × time}. */
	public String of(String name) {
		return design.columns().stream().filter(c -> c.name().equals(name)).findFirst().flatMap(this::words).orElse(name);
	}

	/** Residual parts and groupings by their own names, categories by their labels. */
	String residual(String name) {
		List<String> variables = design.residual().structure().variables();
		return variables.stream().map(v -> data.label(v, name)).filter(label -> !label.equals(name)).findFirst().orElse(name);
	}

	/** The groups of a level: {@code client:therapist} are clients within therapists. */
	public String groups(String level) {
		List<String> keys = List.of(level.split(":"));
		boolean ours = keys.stream().allMatch(key -> data.key(key).isPresent());
		return ours && keys.stream().distinct().count() == keys.size()
				? String.join(" within ", keys.stream().map(key -> key.endsWith("s") ? key : key + "s").toList())
				: "groups of " + level;
	}

	/** The groups of a level at the beginning of a line. */
	String sentence(String level) {
		String groups = groups(level);
		return groups.substring(0, 1).toUpperCase(Locale.ROOT) + groups.substring(1);
	}

	/** Whether a column of a model without intercept is the level of a category, and not a difference. */
	boolean isLevel(String name) {
		return !design.fixed().intercept() && design.columns().stream().filter(c -> c.name().equals(name))
				.anyMatch(c -> c.factors().stream().allMatch(Factor.Coded.class::isInstance));
	}

	private Optional<String> words(DesignColumn column) {
		if (column.isConstant()) {
			return Optional.of("Intercept");
		}
		List<String> parts = new ArrayList<>();
		for (Factor factor : column.factors()) {
			switch (factor) {
				case Factor.Power power -> parts.add(power.exponent() == 1 ? power.variable()
						: power.variable() + "^" + power.exponent());
				case Factor.Coded coded -> {
					int[] named = IntStream.range(0, coded.weights().length).filter(i -> coded.weights()[i] == 1).toArray();
					if (named.length != 1) {
						return Optional.empty();
					}
					parts.add(coded.variable() + " " + data.label(coded.variable(), coded.categories().get(named[0])));
				}
				default -> {
					return Optional.empty();
				}
			}
		}
		return Optional.of(String.join(" × ", parts));
	}
}

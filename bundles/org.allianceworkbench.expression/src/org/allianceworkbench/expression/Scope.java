package org.allianceworkbench.expression;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The variables that an expression may use. */
public final class Scope {

	/**
	 * A variable.
	 *
	 * @param name its name
	 * @param type what its values are
	 * @param repeated whether it has a value for each occasion, so that {@code lag} can be asked
	 */
	public record Known(String name, ExpressionType type, boolean repeated) {
	}

	private final Map<String, Known> known = new LinkedHashMap<>();
	private final Map<String, String> others = new HashMap<>();

	private Scope(Collection<Known> variables, Map<String, String> others) {
		variables.forEach(variable -> known.putIfAbsent(fold(variable.name()), variable));
		others.forEach((name, reason) -> this.others.putIfAbsent(fold(name), reason));
	}

	/** Variables in the order of the codebook. */
	public static Scope of(List<Known> variables) {
		return new Scope(variables, Map.of());
	}

	/**
	 * Variables in the order of the codebook, and names that exist but can't be used here.
	 *
	 * @param others for each such name the reason, a clause such as {@code it belongs to ratings}
	 */
	public static Scope of(List<Known> variables, Map<String, String> others) {
		return new Scope(variables, others);
	}

	/** The variable of a name, without regard to case. */
	Optional<Known> find(String name) {
		return Optional.ofNullable(known.get(fold(name)));
	}

	/** Why a name that exists can't be used. */
	Optional<String> reason(String name) {
		return Optional.ofNullable(others.get(fold(name)));
	}

	/** All variables in their order. */
	List<Known> all() {
		return List.copyOf(known.values());
	}

	static String fold(String name) {
		return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}
}

package org.allianceworkbench.analysis.internal.dyads;

import java.util.Map;

import org.allianceworkbench.analysis.mixed.inference.VarianceComponent;

/**
 * What the engine's groups are called among values.
 *
 * @param names level by the engine's group: {@code therapist}, {@code client}, {@code Residual}
 */
public record RoleLevels(Map<String, String> names) {

	/** Sessions in dyads in therapists. */
	public static final RoleLevels SESSIONS = new RoleLevels(Map.of("therapist", "therapist", "client", "dyad", "Residual",
			"session"));

	/** Dyads in therapists, one rating of each side. */
	public static final RoleLevels DYADS = new RoleLevels(Map.of("therapist", "therapist", "Residual", "dyad"));

	/** No groups: all that hangs together is in the residuals. */
	public static final RoleLevels RESIDUAL = new RoleLevels(Map.of("therapist", "therapist", "client", "dyad", "Residual",
			"residual"));

	/** The level of an engine's group. */
	public String level(String group) {
		return names.getOrDefault(group, group);
	}

	/** The engine's group of a level. */
	public String group(String level) {
		return names.entrySet().stream().filter(e -> e.getValue().equals(level)).map(Map.Entry::getKey).findFirst().orElse(level);
	}

	/** A component of a model without random slopes. */
	public RolePart part(VarianceComponent component) {
		return part(component, false);
	}

	/** A component with the names of its effects; of a covariance the one that comes first in the model comes first. */
	RolePart part(VarianceComponent component, boolean randomSlopes) {
		boolean slopes = randomSlopes && component.group().equals("client");
		String first = effect(component.first(), slopes);
		String second = effect(component.second(), slopes);
		boolean swap = order(first) > order(second);
		return new RolePart(level(component.group()), swap ? second : first, swap ? first : second, component);
	}

	/** Levels before slopes, the client before the therapist. */
	private static int order(String effect) {
		return (effect.endsWith(".int") || !effect.contains(".") ? 0 : 2) + (effect.startsWith(Side.THERAPIST.code()) ? 1 : 0);
	}

	private static String effect(String engine, boolean slopes) {
		for (Side side : Side.values()) {
			if (engine.equals("role" + side.code()) || engine.equals("is_" + side.code())) {
				return side.code() + (slopes ? ".int" : "");
			}
			if (engine.startsWith("role" + side.code() + ":")) {
				return side.code() + "." + engine.substring(engine.indexOf(':') + 1);
			}
		}
		return engine;
	}
}

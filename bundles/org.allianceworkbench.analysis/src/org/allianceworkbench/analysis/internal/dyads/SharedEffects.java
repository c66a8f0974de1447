package org.allianceworkbench.analysis.internal.dyads;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Spss;

/**
 * Effects of a model in which not every effect has a value for each side, as its scripts write them. Role as a contrast is the
 * column {@code role}, 1 the client and -1 the therapist.
 *
 * @param names the report's name of each effect by the engine's
 * @param exchangeable whether both sides have one variance at each level, too
 */
public record SharedEffects(Map<String, String> names, boolean exchangeable) {

	private static final Map<String, String> R_ATOMS = Map.of("(Intercept)", "1", "roleclient", "isC", "roletherapist", "isT",
			"role1", "role");
	private static final Map<String, String> SPSS_ATOMS = Map.of("roleclient", "side", "roletherapist", "side", "role1", "role");

	public SharedEffects {
		names = new LinkedHashMap<>(names);
	}

	private static String term(String engine) {
		return Arrays.stream(engine.split(":")).map(a -> R_ATOMS.containsKey(a) ? R_ATOMS.get(a) : R.name(a))
				.collect(Collectors.joining(":"));
	}

	/** The right side of the formula in R. */
	String r() {
		return (names.containsKey("(Intercept)") ? "" : "0 + ") + names.keySet().stream().map(SharedEffects::term)
				.collect(Collectors.joining(" + "));
	}

	/** R's names of coefficients with the report's names of effects. */
	Map<String, String> coefficients() {
		Map<String, String> coefficients = new LinkedHashMap<>();
		names.forEach((engine, name) -> coefficients.put(engine.equals("(Intercept)") ? engine : term(engine), name));
		return coefficients;
	}

	/** What SPSS's MIXED takes for fixed effects. */
	String spss() {
		return names.keySet().stream().filter(n -> !n.equals("(Intercept)")).map(n -> Arrays.stream(n.split(":"))
				.map(a -> SPSS_ATOMS.containsKey(a) ? SPSS_ATOMS.get(a) : Spss.name(a)).collect(Collectors.joining("*")))
				.distinct().collect(Collectors.joining(" ")) + " | "
				+ (names.containsKey("(Intercept)") ? "" : "NOINT ") + "SSTYPE(3)";
	}

	/** Covariates of SPSS's MIXED. */
	List<String> covariates() {
		return names.keySet().stream().flatMap(n -> Arrays.stream(n.split(":")))
				.filter(a -> !a.equals("(Intercept)") && !a.equals("roleclient") && !a.equals("roletherapist"))
				.map(a -> a.equals("role1") ? "role" : Spss.name(a)).distinct().toList();
	}
}

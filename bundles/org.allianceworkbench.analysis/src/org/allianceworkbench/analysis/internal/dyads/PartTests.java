package org.allianceworkbench.analysis.internal.dyads;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.mixed.inference.LikelihoodRatio;

/**
 * Likelihood-ratio tests of the parts of a fit, each against the model without it: variances by the mixture that holds at the
 * boundary (Stram &amp; Lee 1994), covariances by chi-square with one degree of freedom.
 *
 * @param byPart tests by the part's name, as {@code vc/dyad.client~therapist}
 */
public record PartTests(Map<String, LikelihoodRatio> byPart) {

	/** No tests. */
	public static final PartTests NONE = new PartTests(Map.of());

	/** Tests of all parts that can be left out. */
	public static PartTests of(RoleFit fit) {
		Map<String, LikelihoodRatio> tests = new LinkedHashMap<>();
		RoleModel model = fit.model();
		group(tests, fit, "therapist", model.therapists(), model::withTherapists);
		if (!model.slopes()) {
			group(tests, fit, "client", model.dyads(), model::withDyads);
		}
		if (model.residuals() == Residuals.BOTH) {
			put(tests, fit, "Residual", "client~therapist", fit.against(model.withResiduals(Residuals.INDEPENDENT)));
		}
		return new PartTests(tests);
	}

	private static void group(Map<String, LikelihoodRatio> tests, RoleFit fit, String group, Part part,
			java.util.function.Function<Part, RoleModel> with) {
		for (Side side : Side.values()) {
			if (part.has(side)) {
				Part rest = part.without(side);
				int[] mixture = part == Part.BOTH ? new int[] { 1, 2 } : new int[] { 0, 1 };
				put(tests, fit, group, side.code(), fit.against(with.apply(rest), mixture));
			}
		}
		if (part == Part.BOTH) {
			put(tests, fit, group, "client~therapist", fit.against(with.apply(Part.INDEPENDENT)));
		}
	}

	private static void put(Map<String, LikelihoodRatio> tests, RoleFit fit, String group, String effects,
			Optional<LikelihoodRatio> test) {
		test.ifPresent(t -> tests.put("vc/" + fit.levels().level(group) + "." + effects, t));
	}

	/** The test of a part. */
	public Optional<LikelihoodRatio> test(RolePart part) {
		return Optional.ofNullable(byPart.get(part.name()));
	}
}

package org.allianceworkbench.analysis.internal.dyads.apim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.internal.dyads.Part;
import org.allianceworkbench.analysis.internal.dyads.Predictor;
import org.allianceworkbench.analysis.internal.dyads.RoleModel;
import org.allianceworkbench.analysis.internal.dyads.RoleTable;
import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.Coding;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;
import org.allianceworkbench.analysis.mixed.inference.LikelihoodRatio;

/**
 * The forms of the model beside the one by role, and the tests between them.
 *
 * @param model the model by role
 * @param rows its rows
 */
record ApimForms(RoleModel model, RoleTable rows) {

	private String effects(List<Predictor> of) {
		return of.stream().map(p -> " + " + p.name()).collect(Collectors.joining());
	}

	private String trend(String role) {
		return model.trend().columns().stream().map(t -> " + " + role + t).collect(Collectors.joining());
	}

	private String random() {
		return model.randomEffects();
	}

	/** Effects that are equal over roles but for some. */
	private String equal(List<Predictor> free) {
		return "y ~ 0 + role" + trend("role:") + model.predictors().stream().map(p -> " + " + (free.contains(p) ? "role:" : "")
				+ p.name()).collect(Collectors.joining()) + random();
	}

	private MixedModel.Builder start(String formula, boolean reml) {
		return model.independentEffects(MixedModel.of(formula).reml(reml)).degreesOfFreedom(model.df())
				.confidence(model.confidence())
				.categories("role", List.of("client", "therapist")).residual(ResidualStructure.roles("role", "session",
				"client"));
	}

	/** The model in a form. */
	MixedModel specification(ApimOptions.Form form, boolean reml) {
		return switch (form) {
			case BY_ROLE, SEM -> start(model.formula(), reml).build();
			case EQUAL -> start(equal(List.of()), reml).build();
			case INTERACTION -> start("y ~ role" + trend("role * ") + model.predictors().stream()
					.map(p -> " + role * " + p.name())
					.collect(Collectors.joining()) + random(), reml).coding("role", Coding.SUM).build();
			case INDISTINGUISHABLE -> start("y ~ 1" + trend("") + effects(model.predictors())
					+ (model.therapists() == Part.NONE ? "" : " + (1 | therapist)")
					+ (model.dyads() == Part.NONE ? "" : " + (1 | client)"), reml)
							.residual(model.dyads() == Part.NONE ? ResidualStructure.exchangeable("client")
									: ResidualStructure.exchangeable("client", "session")).build();
		};
	}

	/** A form fitted. */
	MixedFit fit(ApimOptions.Form form, boolean reml) {
		return Mixed.fit(specification(form, reml), rows.table());
	}

	/** The likelihood-ratio test of a form against the model by role, both by maximum likelihood. */
	Optional<LikelihoodRatio> test(ApimOptions.Form form) {
		return against(specification(form, false));
	}

	/** The test that one of the effects is equal over roles. */
	Optional<LikelihoodRatio> equal(String effect) {
		return against(start(equal(model.predictors().stream().filter(p -> !p.name().equals(effect)).toList()), false).build());
	}

	private Optional<LikelihoodRatio> against(MixedModel smaller) {
		try {
			MixedModel larger = specification(ApimOptions.Form.BY_ROLE, false).toBuilder().degreesOfFreedom(DegreesOfFreedom.NONE)
					.build();
			return Optional.of(Mixed.compare(Mixed.fit(smaller, rows.table()), Mixed.fit(larger, rows.table())));
		} catch (RuntimeException notFitted) {
			return Optional.empty();
		}
	}
}

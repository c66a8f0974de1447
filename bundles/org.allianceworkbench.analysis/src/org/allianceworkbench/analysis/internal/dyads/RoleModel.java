package org.allianceworkbench.analysis.internal.dyads;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.mixed.design.CovarianceType;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;

/**
 * A model of the ratings of both sides in which each effect has a value for each side.
 *
 * @param trend change over time
 * @param predictors what predicts the level
 * @param moderators which of them predict change over time too
 * @param therapists which ratings differ between therapists
 * @param dyads which ratings differ between dyads
 * @param slopes whether dyads differ in their change too
 * @param curves whether dyads differ in all of the trend then, else in its first column: the curve is the same for all
 * @param residuals how ratings of a dyad hang together beyond that
 * @param reml whether by restricted maximum likelihood
 * @param df degrees of freedom
 * @param confidence of intervals
 */
public record RoleModel(Trend trend, List<Predictor> predictors, List<Predictor> moderators, Part therapists, Part dyads,
		boolean slopes, boolean curves, Residuals residuals, boolean reml, DegreesOfFreedom df, double confidence) {

	public RoleModel {
		predictors = List.copyOf(predictors);
		moderators = List.copyOf(moderators);
	}

	/** A model in which dyads differ in the first column of the trend at most. */
	public RoleModel(Trend trend, List<Predictor> predictors, List<Predictor> moderators, Part therapists, Part dyads,
			boolean slopes, Residuals residuals, boolean reml, DegreesOfFreedom df, double confidence) {
		this(trend, predictors, moderators, therapists, dyads, slopes, false, residuals, reml, df, confidence);
	}

	/** The columns of the trend in which dyads differ. */
	public List<String> changes() {
		return !slopes ? List.of() : curves ? trend.columns() : trend.columns().stream().limit(1).toList();
	}

	/** The same with dyads that differ in all of the trend, when they differ in change at all. */
	public RoleModel withCurves(boolean all) {
		return new RoleModel(trend, predictors, moderators, therapists, dyads, slopes, all, residuals, reml, df, confidence);
	}

	/** The effects beside the level: {@code time}, {@code experience}, {@code time:distress}. */
	public List<String> terms() {
		List<String> terms = new ArrayList<>(trend.columns());
		predictors.forEach(p -> terms.add(p.name()));
		trend.columns().forEach(t -> moderators.forEach(m -> terms.add(t + ":" + m.name())));
		return terms;
	}

	/** The same with other differences between therapists. */
	public RoleModel withTherapists(Part part) {
		return new RoleModel(trend, predictors, moderators, part, dyads, slopes, curves, residuals, reml, df, confidence);
	}

	/** The same with other differences between dyads. */
	public RoleModel withDyads(Part part) {
		return new RoleModel(trend, predictors, moderators, therapists, part, slopes, curves, residuals, reml, df, confidence);
	}

	/** The same with other residuals. */
	public RoleModel withResiduals(Residuals other) {
		return new RoleModel(trend, predictors, moderators, therapists, dyads, slopes, curves, other, reml, df, confidence);
	}

	/** In the engine's notation. */
	public String formula() {
		return "y ~ 0 + role" + terms().stream().map(t -> " + role:" + t).collect(Collectors.joining())
				+ randomEffects();
	}

	/** The random part of the formula, with a blank plus before it. */
	public String randomEffects() {
		return therapists.term("therapist") + dyadTerm();
	}

	/** Leaves correlations out of a model of this random part where they are not wanted. */
	public MixedModel.Builder independentEffects(MixedModel.Builder model) {
		if (therapists == Part.INDEPENDENT) {
			model.covariance("therapist", CovarianceType.DIAGONAL);
		}
		if (dyads == Part.INDEPENDENT) {
			model.covariance("client", CovarianceType.DIAGONAL);
		}
		return model;
	}

	private String dyadTerm() {
		String slope = changes().stream().map(t -> " + role:" + t).collect(Collectors.joining());
		return slopes && (dyads == Part.BOTH || dyads == Part.INDEPENDENT) ? " + (0 + role" + slope + " | client)"
				: dyads.term("client");
	}

	/** The engine's specification. */
	public MixedModel specification() {
		MixedModel.Builder model = MixedModel.of(formula()).reml(reml).degreesOfFreedom(df).confidence(confidence)
				.categories("role", List.of(Side.CLIENT.code(), Side.THERAPIST.code())).residual(switch (residuals) {
					case BOTH -> ResidualStructure.roles("role", "session", "client");
					case INDEPENDENT -> ResidualStructure.byGroup("role");
					case SERIAL -> ResidualStructure.rolesSerial("role", "session", "client");
				});
		independentEffects(model);
		predictors.stream().filter(Predictor::categorical).forEach(p -> model.categories(p.name(),
				p.categories().stream().map(c -> c.code()).toList()));
		return model.build();
	}
}

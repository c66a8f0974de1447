package org.allianceworkbench.analysis.internal.dyads.growth;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.dyads.PartTests;
import org.allianceworkbench.analysis.internal.dyads.Refusals;
import org.allianceworkbench.analysis.internal.dyads.Residuals;
import org.allianceworkbench.analysis.internal.dyads.RoleFigures;
import org.allianceworkbench.analysis.internal.dyads.RoleFit;
import org.allianceworkbench.analysis.internal.dyads.RoleModel;
import org.allianceworkbench.analysis.internal.dyads.RoleNames;
import org.allianceworkbench.analysis.internal.dyads.RoleTables;
import org.allianceworkbench.analysis.internal.dyads.RoleText;
import org.allianceworkbench.analysis.internal.dyads.RoleValues;
import org.allianceworkbench.analysis.internal.dyads.RoleWarnings;
import org.allianceworkbench.analysis.internal.dyads.Side;
import org.allianceworkbench.analysis.internal.dyads.Trend;
import org.allianceworkbench.analysis.internal.dyads.VariancePartition;
import org.allianceworkbench.analysis.internal.mixed.Assumptions;
import org.allianceworkbench.analysis.mixed.inference.LikelihoodRatio;
import org.allianceworkbench.analysis.mixed.inference.ProfileIntervals;
import org.allianceworkbench.analysis.mixed.inference.RandomEffects;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;

/**
 * The report of a growth model of dyads.
 *
 * @param fit the fit
 * @param names what sides and effects are called
 * @param options what to write
 */
record GrowthReport(RoleFit fit, RoleNames names, GrowthOptions options) {

	void write(ReportBuilder report) {
		fit.fit().design().used().exclusions().forEach(e -> report.exclude(e.variable() + ": " + e.reason(), e.rows()));
		new RoleWarnings(fit, names).write(report);
		PartTests tests = options.tests() ? PartTests.of(fit) : PartTests.NONE;
		Optional<LikelihoodRatio> slopes = options.tests() && fit.model().slopes() ? fit.against(withoutSlopes())
				: Optional.empty();
		RoleValues values = new RoleValues(fit, report).write().tests(tests);
		slopes.ifPresent(t -> RoleValues.ratio(report, "test/dyad.slopes/", t));
		Optional<ProfileIntervals> profile = options.profile() ? Optional.of(fit.fit().profile()) : Optional.empty();
		GrowthNames labels = new GrowthNames(names);
		profile.ifPresent(p -> values.profile(p, labels));
		RoleText text = new RoleText(fit, names, report);
		text.fixed();
		together(report, text, slopes);
		RoleTables tables = new RoleTables(fit, names);
		RoleFigures figures = new RoleFigures(fit, names, options.time());
		report.add(tables.byRole());
		figures.trajectories().ifPresent(report::figure);
		VariancePartition parts = new VariancePartition(fit, labels, tests, profile);
		report.add(figures.ends(report)).add(parts.table("Variances and Correlations"));
		changes().ifPresent(report::figure);
		report.add(tables.tests()).add(tables.levels()).add(tables.criteria(options.presentation().convention()));
		if (options.diagnostics()) {
			Refusals.explained(() -> {
				new Assumptions(fit.fit(), this::effect).write(report);
				return report;
			});
		}
		method(report);
	}

	private RoleModel withoutSlopes() {
		RoleModel m = fit.model();
		return new RoleModel(m.trend(), m.predictors(), m.moderators(), m.therapists(), m.dyads(), false, m.residuals(), m.reml(),
				m.df(),
				m.confidence());
	}

	private String effect(String engine) {
		for (Side side : Side.values()) {
			if (engine.startsWith("role" + side.code()) || engine.equals("is_" + side.code())) {
				return (engine.contains(":") ? "change, " : "level, ") + names.side(side);
			}
		}
		return engine;
	}

	private void together(ReportBuilder report, RoleText text, Optional<LikelihoodRatio> slopes) {
		String client = text.lower(Side.CLIENT);
		String therapist = text.lower(Side.THERAPIST);
		slopes.ifPresent(t -> report.finding(t.p() < 1 - fit.model().confidence() ? "Dyads differ in how their ratings change"
				: "That dyads differ in how their ratings change is not shown", " (likelihood ratio ",
				TableCell.number(t.chiSquare(), NumberStyle.TWO_DECIMALS, "test/dyad.slopes/LR_chisq"), " with ", t.df(),
				" df, p ",
				t.p() < 0.001 ? "" : "= ", TableCell.number(t.p(), NumberStyle.P_VALUE, "test/dyad.slopes/p"), ")."));
		if (fit.model().slopes()) {
			String change = fit.model().trend().columns().get(0);
			text.correlation("dyad", "client." + change, "therapist." + change,
					"Where the " + client + "'s ratings rise more than elsewhere, the " + therapist + "'s do too",
					"Where the " + client + "'s ratings rise more than elsewhere, the " + therapist + "'s rise less",
					"Whether both sides' ratings change together can't be told", "changes of both roles,");
			text.correlation("dyad", "client.int", "therapist.int",
					"Where the " + client + " starts higher than elsewhere, the " + therapist + " does too",
					"Where the " + client + " starts higher than elsewhere, the " + therapist + " starts lower",
					"Whether both sides start higher in the same dyads can't be told", "levels of both roles,");
		}
		String within = options.random() == GrowthOptions.Random.NONE ? "residual" : "session";
		text.correlation(within, "client", "therapist",
				"In an occasion that one side rates higher than expected, the other tends to as "
				+ "well", "In an occasion that one side rates higher than expected, the other tends to rate lower",
				"Whether both sides see the same occasions as better than expected can't be told", "residuals of both roles,");
	}

	/** Predicted changes of both sides, dyad by dyad. */
	private Optional<Figure> changes() {
		if (!fit.model().slopes()) {
			return Optional.empty();
		}
		String change = fit.model().trend().columns().get(0);
		return fit.fit().randomEffects().stream().filter(r -> r.label().equals("client")).findFirst().flatMap(r -> {
			int c = r.effects().indexOf("roleclient:" + change);
			int t = r.effects().indexOf("roletherapist:" + change);
			return c < 0 || t < 0 || Arrays.stream(r.values()).allMatch(v -> v[c] == 0 || v[t] == 0) ? Optional.empty()
					: Optional.of(changes(r, c, t, change));
		});
	}

	private Figure changes(RandomEffects effects, int c, int t, String change) {
		Map<Side, double[]> at = new LinkedHashMap<>();
		for (Side side : Side.values()) {
			double mean = fit.effect(side, change).orElseThrow().value();
			at.put(side, Arrays.stream(effects.values()).mapToDouble(v -> mean + v[side == Side.CLIENT ? c : t])
					.toArray());
		}
		return new Figure.Scatter("changes", "Predicted Change of Both Roles, Dyad by Dyad",
				Axis.of("Change of ratings by " + names.side(Side.CLIENT)), Axis.of("Change of ratings by "
				+ names.side(Side.THERAPIST)),
				List.of(new Figure.Group("Dyads", at.get(Side.CLIENT), at.get(Side.THERAPIST))), List.of(),
				Prose.of("Scatter plot of ", at.get(Side.CLIENT).length, " dyads: predicted change of both roles' ratings."),
				Prose.of("Best linear unbiased predictions, drawn towards the mean."));
	}

	private void method(ReportBuilder report) {
		String random = switch (options.random()) {
			case SLOPES -> "Dyads differ in the levels and changes of both roles, with all variances and covariances free"
					+ (fit.model().trend() == Trend.QUADRATIC ? "; the curve is the same for all dyads" : "");
			case CURVES -> "Dyads differ in the levels and all changes of both roles, curves too, with all variances and "
					+ "covariances "
					+ "free";
			case INTERCEPTS -> "Dyads differ in the levels of both roles, which are correlated";
			case NONE -> "Dyads differ in no level or change of their own";
		};
		String residual = switch (fit.model().residuals()) {
			case BOTH -> "the residuals of the two ratings of an occasion are correlated, each role with its variance";
			case INDEPENDENT -> "residuals are independent, each role with its variance";
			case SERIAL -> "residuals are unstructured over roles times AR(1) over occasions (SPSS: UN_AR1)";
		};
		report.method("Ratings by ", names.side(Side.CLIENT), " and ", names.side(Side.THERAPIST),
				" were analysed together in a two-intercept growth model (Kenny, Kashy, & Cook, 2006; Kashy & Donnellan, "
						+ "2012", mixed() ? "; Laird & Ware, 1982" : "", "), in which each effect has a value for each "
							+ "role. ", random, "; ", residual, ". ", new RoleTables(fit, names)
						.method(),
				names.centring().isEmpty() ? "" : " " + names.centring(), options.tests() && fit.model().slopes()
						? " The test of differences in change is conservative, as variances can't be negative." : "",
				" Ratings that are missing are left out one by one; estimates are right when what is missing depends on what "
						+ "is in the "
						+ "model only.");
		report.reference(Works.KASHY_DONNELLAN_2012);
		report.reference(Works.KENNY_KASHY_COOK_2006);
		if (mixed()) {
			report.reference(Works.LAIRD_WARE_1982);
		}
	}

	private boolean mixed() {
		return fit.model().residuals() == Residuals.SERIAL || fit.model().slopes();
	}
}

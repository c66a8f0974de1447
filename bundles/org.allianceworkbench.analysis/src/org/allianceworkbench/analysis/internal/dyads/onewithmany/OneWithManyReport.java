package org.allianceworkbench.analysis.internal.dyads.onewithmany;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.convention.Convention;
import org.allianceworkbench.analysis.internal.dyads.PartTests;
import org.allianceworkbench.analysis.internal.dyads.Refusals;
import org.allianceworkbench.analysis.internal.dyads.RoleFigures;
import org.allianceworkbench.analysis.internal.dyads.RoleFit;
import org.allianceworkbench.analysis.internal.dyads.RoleFitting;
import org.allianceworkbench.analysis.internal.dyads.RoleNames;
import org.allianceworkbench.analysis.internal.dyads.RoleTables;
import org.allianceworkbench.analysis.internal.dyads.RoleText;
import org.allianceworkbench.analysis.internal.dyads.RoleValues;
import org.allianceworkbench.analysis.internal.dyads.RoleWarnings;
import org.allianceworkbench.analysis.internal.dyads.Side;
import org.allianceworkbench.analysis.internal.dyads.VariancePartition;
import org.allianceworkbench.analysis.internal.mixed.Assumptions;
import org.allianceworkbench.analysis.mixed.inference.ProfileIntervals;
import org.allianceworkbench.analysis.mixed.inference.VarianceShares;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;

/**
 * The report of a one-with-many fit.
 *
 * @param fit the fit
 * @param names what sides and effects are called
 * @param settings what to write
 */
record OneWithManyReport(RoleFit fit, RoleNames names, Settings settings) {

	/**
	 * What to write.
	 *
	 * @param longitudinal whether there are sessions
	 * @param fitting what is tested and checked
	 * @param convention whose criteria
	 * @param time column of time, if it isn't the occasion's position
	 */
	record Settings(boolean longitudinal, RoleFitting fitting, Convention convention, Optional<String> time) {
	}

	void write(ReportBuilder report) {
		fit.fit().design().used().exclusions().forEach(e -> report.exclude(e.variable() + ": " + e.reason(), e.rows()));
		new RoleWarnings(fit, names).write(report);
		PartTests tests = settings.fitting().tests() ? PartTests.of(fit) : PartTests.NONE;
		Optional<ProfileIntervals> profile = settings.fitting().profile() ? Optional.of(fit.fit().profile()) : Optional.empty();
		RoleValues values = new RoleValues(fit, report).write().tests(tests).shares(settings.longitudinal() ? level -> level
				: level -> level.equals("therapist") ? "between_therapists" : "within_therapists");
		PartNames parts = new PartNames(names, settings.longitudinal());
		profile.ifPresent(p -> values.profile(p, parts));
		VariancePartition partition = new VariancePartition(fit, parts, tests, profile);
		RoleText text = new RoleText(fit, names, report);
		text.fixed();
		reciprocity(text);
		shares(report, parts);
		RoleTables tables = new RoleTables(fit, names);
		report.add(partition.table("Variance Partitioning by Role")).figure(partition.bars()).add(tables.byRole());
		RoleFigures figures = new RoleFigures(fit, names, settings.time());
		figures.trajectories().ifPresent(report::figure);
		report.add(figures.ends(report)).add(tables.tests()).add(tables.levels()).add(tables.criteria(settings.convention()));
		if (settings.fitting().diagnostics()) {
			Refusals.explained(() -> {
				new Assumptions(fit.fit(), this::effect).write(report);
				return report;
			});
		}
		method(report);
	}

	/** An engine's effect in the table of assumptions. */
	private String effect(String engine) {
		for (Side side : Side.values()) {
			if (engine.startsWith("role" + side.code()) || engine.equals("is_" + side.code())) {
				return "ratings by " + names.side(side) + (engine.contains(":") ? ", change" : "");
			}
		}
		return engine;
	}

	private void reciprocity(RoleText text) {
		String therapist = text.lower(Side.THERAPIST);
		String client = text.lower(Side.CLIENT);
		boolean slopes = fit.model().slopes();
		text.correlation("dyad", slopes ? "client.int" : "client", slopes ? "therapist.int" : "therapist",
				"Where a " + therapist + " gives one " + client + " higher ratings than the others, that " + client
						+ " tends to give higher ratings too",
				"Where a " + therapist + " gives one " + client + " higher ratings than the others, that " + client
						+ " tends to give lower ratings",
				"Whether a " + client + " who gets higher ratings than the others also gives higher ratings can't be told",
				"dyadic reciprocity");
		text.correlation("therapist", "client", "therapist",
				"A " + therapist + " whose ratings are high on the whole has " + client + "s whose ratings are high",
				"A " + therapist + " whose ratings are high on the whole has " + client + "s whose ratings are low",
				"Whether a " + therapist + " whose ratings are high on the whole has " + client
				+ "s whose ratings are high can't be told",
				"generalised reciprocity");
		if (settings.longitudinal()) {
			text.correlation("session", "client", "therapist",
					"In a session that one side rates higher than usual, the other tends to as well",
					"In a session that one side rates higher than usual, the other tends to rate lower",
					"Whether both sides see the same sessions as better than usual can't be told", "time-specific agreement");
		}
	}

	private void shares(ReportBuilder report, PartNames parts) {
		for (Side side : Side.values()) {
			List<Prose> shares = new ArrayList<>();
			for (VarianceShares.Share share : fit.shares(side).stream().filter(x -> x.share().value() > 0).toList()) {
				String level = parts.level(fit.levels().level(share.group()));
				shares.add(Prose.of(TableCell.number(share.share().value(), NumberStyle.PERCENT), " ",
						level.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + level.substring(1)));
			}
			report.finding("Of the variance of ratings by ", names.side(side), " that predictors leave, ",
					RoleText.joined(shares), ".");
		}
	}

	private void method(ReportBuilder report) {
		String design = settings.longitudinal() ? "longitudinal reciprocal one-with-many design"
				: "reciprocal one-with-many design";
		report.method("Ratings by ", names.side(Side.CLIENT), " and ", names.side(Side.THERAPIST),
				" were analysed together in the ", design,
				" (Kenny, Kashy, & Cook, 2006; Marcus, Kashy, & Baldwin, 2009", settings.longitudinal() ? "; Manne et al., 2012"
				: "",
				"): a multilevel model with two intercepts, in which each effect has a value for each role. ", parts(),
				estimation(),
				" Ratings that are missing are left out one by one, so that sessions rated by one side count; estimates are "
						+ "right when "
						+ "what is missing depends on what is in the model only.", switch (fit.model().df()) {
							case SATTERTHWAITE -> " Degrees of freedom are Satterthwaite's (Giesbrecht & Burns, 1985).";
							case KENWARD_ROGER -> " Degrees of freedom are those of Kenward and Roger (1997).";
							case RESIDUAL, NONE -> " The model is a linear mixed model (Laird & Ware, 1982).";
						});
		if (settings.longitudinal()) {
			report.reference(Works.MANNE_2012);
		}
		report.reference(Works.MARCUS_2009);
		report.reference(Works.KENNY_KASHY_COOK_2006);
		if (settings.fitting().tests()) {
			report.reference(Works.STRAM_LEE_1994);
		}
		switch (fit.model().df()) {
			case SATTERTHWAITE -> report.reference(Works.GIESBRECHT_BURNS_1985);
			case KENWARD_ROGER -> report.reference(Works.KENWARD_ROGER_1997);
			case RESIDUAL, NONE -> report.reference(Works.LAIRD_WARE_1982);
		}
		if (fit.model().predictors().stream().anyMatch(p -> p.name().endsWith("_within"))) {
			report.reference(Works.ENDERS_TOFIGHI_2007);
		}
	}

	private String parts() {
		String therapists = switch (fit.model().therapists()) {
			case BOTH -> "Both roles' levels vary between therapists, with a correlation (consensus, assimilation, generalised "
					+ "reciprocity)";
			case INDEPENDENT -> "Both roles' levels vary between therapists, without a correlation";
			case CLIENT -> "The clients' levels vary between therapists";
			case THERAPIST -> "The therapists' levels vary between therapists";
			case NONE -> "Nothing varies between therapists";
		};
		String rest = switch (fit.model().residuals()) {
			case BOTH -> "are correlated";
			case INDEPENDENT -> "are independent";
			case SERIAL -> "are correlated, with a serial correlation over sessions";
		};
		if (!settings.longitudinal()) {
			return therapists + "; the two ratings of a dyad " + rest + " (dyadic reciprocity).";
		}
		String dyads = switch (fit.model().dyads()) {
			case BOTH -> fit.model().slopes() ? "levels and changes of both roles vary between dyads, with all correlations"
					: "both vary between dyads, with a correlation (relationship variances, dyadic reciprocity)";
			case INDEPENDENT -> "both vary between dyads, without a correlation";
			case CLIENT -> "the client's varies between dyads";
			case THERAPIST -> "the therapist's varies between dyads";
			case NONE -> "nothing varies between dyads";
		};
		return therapists + "; " + dyads + "; the residuals of the two ratings of a session " + rest + ".";
	}

	private String estimation() {
		return " The model was fitted by " + (fit.model().reml() ? "restricted " : "") + "maximum likelihood"
				+ switch (fit.model().df()) {
					case SATTERTHWAITE -> "; fixed effects are tested with Satterthwaite's degrees of freedom.";
					case KENWARD_ROGER -> "; fixed effects are tested with Kenward and Roger's standard errors and degrees of "
							+ "freedom.";
					case RESIDUAL -> "; fixed effects are tested with the residual degrees of freedom.";
					case NONE -> "; fixed effects are tested by the normal distribution.";
				} + (settings.fitting().tests()
						? " Variances and covariances are tested by likelihood ratios against the model without "
						+ "them." : "")
				+ (names.centring().isEmpty() ? "" : " " + names.centring());
	}
}

package org.allianceworkbench.analysis.internal.dyads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.analysis.mixed.inference.Inference;
import org.allianceworkbench.analysis.mixed.inference.InformationCriteria;
import org.allianceworkbench.analysis.mixed.inference.LikelihoodRatio;
import org.allianceworkbench.analysis.mixed.inference.ProfileIntervals;
import org.allianceworkbench.analysis.mixed.inference.VarianceEstimate;
import org.allianceworkbench.analysis.mixed.inference.VarianceShares;
import org.allianceworkbench.report.ReportBuilder;

/**
 * Writes a fit's values under the names of the reference results.
 *
 * @param fit the fit
 * @param report where they go
 */
public record RoleValues(RoleFit fit, ReportBuilder report) {

	private String ci() {
		return Levels.key(fit.model().confidence());
	}

	/** Fixed effects, contrasts of the sides, variances and correlations, shares, criteria. */
	public RoleValues write() {
		for (String term : fit.terms()) {
			for (Side side : Side.values()) {
				effect("fixed/" + RoleFit.name(side, term) + "/", by -> fit.effect(by, side, term));
			}
			String name = "contrast/client_minus_therapist" + (term.isEmpty() ? "" : ":" + term) + "/";
			effect(name, by -> fit.difference(by, term));
		}
		fit.parts().forEach(this::part);
		return criteria();
	}

	/** Shares of each side's variance, named after the levels. */
	public RoleValues shares(java.util.function.UnaryOperator<String> levelNames) {
		for (Side side : Side.values()) {
			for (VarianceShares.Share share : fit.shares(side)) {
				String level = levelNames.apply(fit.levels().level(share.group()));
				estimate("vc/share." + side.code() + "." + level, share.share());
			}
		}
		return this;
	}

	private void effect(String at, java.util.function.Function<Inference, Optional<Estimate>> found) {
		write(report, fit.fit(), ci(), at, found);
	}

	/** An effect by the model's method, and by Satterthwaite's beside it. */
	public static void write(ReportBuilder report, MixedFit fit, String ci, String at,
			java.util.function.Function<Inference, Optional<Estimate>> found) {
		DegreesOfFreedom method = fit.model().degreesOfFreedom();
		Inference own = fit.inference();
		Inference plain = fit.inference(DegreesOfFreedom.NONE);
		found.apply(plain).ifPresent(e -> report.value(at + "estimate", e.value()).value(at + "se", e.se())
				.value(at + "t", e.t()));
		found.apply(own).ifPresent(e -> report.value(at + "df", e.df()).value(at + "p", e.p()).value(at + ci + "_lo", e.low())
				.value(at + ci + "_hi", e.high()));
		Inference satterthwaite = method == DegreesOfFreedom.SATTERTHWAITE ? own : fit.inference(DegreesOfFreedom.SATTERTHWAITE);
		found.apply(satterthwaite).ifPresent(e -> named(report, at + "satt_", ci, e));
		if (method == DegreesOfFreedom.KENWARD_ROGER) {
			found.apply(own).ifPresent(e -> named(report, at + "kr_", ci, e));
		}
	}

	private static void named(ReportBuilder report, String at, String ci, Estimate e) {
		report.value(at + "se", e.se()).value(at + "df", e.df()).value(at + "t", e.t()).value(at + "p", e.p())
				.value(at + ci + "_lo", e.low()).value(at + ci + "_hi", e.high());
	}

	private void part(RolePart part) {
		if (part.isVariance()) {
			estimate(part.name() + ".var", part.estimate());
			estimate(part.name() + ".sd", part.standardised());
		} else if (part.isCovariance()) {
			estimate(part.name() + ".cov", part.estimate());
			estimate(part.name() + ".corr", part.standardised());
		} else {
			estimate(part.name(), part.estimate());
		}
	}

	private void estimate(String at, VarianceEstimate e) {
		report.value(at + "/estimate", e.value()).value(at + "/se", e.se()).value(at + "/" + ci() + "_lo", e.low())
				.value(at + "/" + ci() + "_hi", e.high());
	}

	/** Tests of parts. */
	public RoleValues tests(PartTests tests) {
		tests.byPart().forEach((name, test) -> ratio(report, name.replace("vc/", "test/") + "/", test));
		return this;
	}

	/** A likelihood-ratio test. */
	public static void ratio(ReportBuilder report, String at, LikelihoodRatio test) {
		report.value(at + "LR_chisq", test.chiSquare()).value(at + "df", test.df()).value(at + "p", test.p())
				.value(at + "mixture_p", test.mixtureP());
	}

	/** Intervals from the profile of the likelihood, with a warning where it can't be followed. */
	public RoleValues profile(ProfileIntervals profile, PartLabels names) {
		List<String> broken = new ArrayList<>();
		for (RolePart part : fit.parts()) {
			if (part.isVariance() || part.isCovariance()) {
				String at = part.name() + (part.isVariance() ? ".sd" : ".corr") + "/profile_" + ci();
				ProfileIntervals.Interval interval = interval(profile, part);
				report.value(at + "_lo", interval.low()).value(at + "_hi", interval.high());
				if (!interval.known()) {
					broken.add(names.of(part) + " (" + names.level(part.level()) + ")");
				}
			}
		}
		Digits.withoutProfile(broken).ifPresent(report::add);
		return this;
	}

	/** The profile's interval of a standard deviation or correlation. */
	public static ProfileIntervals.Interval interval(ProfileIntervals profile, RolePart part) {
		String group = part.component().group();
		return part.isVariance() ? profile.deviation(group, part.component().first())
				: profile.correlation(group, part.component().first(), part.component().second());
	}

	private RoleValues criteria() {
		criteria(report, fit.fit());
		return this;
	}

	/** Likelihood and criteria. */
	public static void criteria(ReportBuilder report, MixedFit fit) {
		InformationCriteria c = fit.criteria();
		report.value("fit/logLik", c.logLik()).value("fit/m2ll", c.minusTwoLogLik()).value("fit/npar", c.parameters())
				.value("fit/nobs", c.rows()).value("fit/AIC", c.aic()).value("fit/BIC", c.bic())
				.value("fit/AIC_spss", c.aicSpss()).value("fit/BIC_spss", c.bicSpss())
				.verdict("fit/singular", fit.singular()).verdict("fit/boundary", fit.singular())
				.verdict("fit/converged", fit.optimum().certificate().converged());
		fit.design().groupings().forEach(g -> report.value("ngroups/" + g.name(), g.groups()));
	}
}

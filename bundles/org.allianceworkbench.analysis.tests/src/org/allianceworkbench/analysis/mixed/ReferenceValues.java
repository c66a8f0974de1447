package org.allianceworkbench.analysis.mixed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter.Kind;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.inference.DesignRows.Point;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.analysis.mixed.inference.ExplainedVariance;
import org.allianceworkbench.analysis.mixed.inference.FTest;
import org.allianceworkbench.analysis.mixed.inference.GeneralizabilityStudy;
import org.allianceworkbench.analysis.mixed.inference.Inference;
import org.allianceworkbench.analysis.mixed.inference.InformationCriteria;
import org.allianceworkbench.analysis.mixed.inference.LikelihoodRatio;
import org.allianceworkbench.analysis.mixed.inference.MarginalMeans;
import org.allianceworkbench.analysis.mixed.inference.ProfileIntervals;
import org.allianceworkbench.analysis.mixed.inference.RandomEffects;
import org.allianceworkbench.analysis.mixed.inference.Ratio;
import org.allianceworkbench.analysis.mixed.inference.TermTest;
import org.allianceworkbench.analysis.mixed.inference.VarianceComponent;
import org.allianceworkbench.analysis.mixed.inference.VarianceEstimate;
import org.allianceworkbench.analysis.mixed.inference.VarianceShares;

/** Finds in our fit what a name of the reference means. */
final class ReferenceValues {

	private final ReferenceModel rule;
	private final MixedFit fit;
	private final Optional<LikelihoodRatio> test;
	private final Map<DegreesOfFreedom, Inference> inferences = new LinkedHashMap<>();
	private List<RandomEffects> predicted = List.of();

	ReferenceValues(ReferenceModel rule, MixedFit fit, Optional<LikelihoodRatio> test) {
		this.rule = rule;
		this.fit = fit;
		this.test = test;
	}

	private Inference by(DegreesOfFreedom method) {
		return inferences.computeIfAbsent(method, fit::inference);
	}

	/** A number, or 1 and 0 for true and false. */
	double of(String reference) {
		String name = rule.name(reference);
		String[] part = name.split("/");
		return switch (part[0]) {
			case "fixed" -> test(unit(rule.roles && !part[1].matches("actor|partner") ? "role" + part[1] : part[1]), part[2]);
			case "fixed_vcov" -> covariance(part[1]);
			case "contrast" -> test(contrast(part[1]), part[2]);
			case "vc" -> part.length == 3 ? dotted(name) : component(part[1], part[2], part[3], part.length > 4 ? part[4]
					: "estimate");
			case "fit" -> criterion(part[1]);
			case "ngroups" -> fit.counts().get(part[1]);
			case "anova3_satt" -> term(part[1], part[2], by(DegreesOfFreedom.SATTERTHWAITE));
			case "anova3_kr" -> term(part[1], part[2], by(DegreesOfFreedom.KENWARD_ROGER));
			case "blup" -> blup(part[1], part[2], part[3], part[4]);
			case "lrt" -> ratio(part[1]);
			case "profile" -> profile(part);
			case "average_share" -> Arrays.stream(part[1].split("\\+")).mapToDouble(g -> share(fit.averageShares(), g).value())
					.sum();
			case "share" -> share(fit.shares(Point.MEAN), part[1]).value();
			case "r2" -> explained(part[1]);
			case "d" -> study(part[1], part[2]);
			case "means" -> mean(part[1], part[2]);
			case "k_ratio" -> k(part[1], part[2]);
			default -> throw new IllegalArgumentException("not known: " + name);
		};
	}

	private double[] unit(String effect) {
		double[] unit = new double[fit.design().fixed().size()];
		unit[fit.effect(effect)] = 1;
		return unit;
	}

	private double[] contrast(String name) {
		Map<String, Double> weights = rule.contrasts.get(name);
		String rest = name.replace("client_minus_therapist", "");
		Map<String, Double> used = weights != null ? weights : Map.of("roleclient" + rest, 1.0, "roletherapist" + rest, -1.0);
		double[] contrast = new double[fit.design().fixed().size()];
		used.forEach((effect, weight) -> contrast[fit.effect(effect)] = weight);
		return contrast;
	}

	private double test(double[] contrast, String what) {
		boolean kr = what.startsWith("kr_");
		Estimate e = by(kr ? DegreesOfFreedom.KENWARD_ROGER : DegreesOfFreedom.SATTERTHWAITE).estimate(contrast, 0.95);
		return switch (what.replaceFirst("^(kr|satt)_", "")) {
			case "estimate" -> e.value();
			case "se" -> e.se();
			case "t" -> e.t();
			case "df" -> e.df();
			case "p" -> e.p();
			case "ci95_lo" -> e.low();
			case "ci95_hi" -> e.high();
			default -> throw new IllegalArgumentException("not known: " + what);
		};
	}

	private double covariance(String pair) {
		String[] two = pair.split("~");
		return by(DegreesOfFreedom.SATTERTHWAITE).covariance().getEntry(fit.effect(two[0]), fit.effect(two[1]));
	}

	/** Names such as vc/dyad.client~therapist.cov/se. */
	private double dotted(String name) {
		Matcher share = Pattern.compile("vc/share\\.(\\w+)\\.(\\w+)/(\\w+)").matcher(name);
		if (share.matches()) {
			Point point = new Point(Map.of(), Map.of("role", share.group(1)));
			return value(share(fit.shares(point), rule.level(share.group(2))), share.group(3));
		}
		Matcher m = Pattern.compile("vc/(\\w+)\\.(.+)\\.(var|cov|corr)/(estimate|se)").matcher(name);
		if (m.matches()) {
			String effects = Arrays.stream(m.group(2).split("~")).map(e -> rule.effect(m.group(1), e))
					.collect(java.util.stream.Collectors.joining("~"));
			return component(rule.level(m.group(1)), effects, m.group(3), m.group(4));
		}
		String[] part = name.split("/");
		throw new IllegalArgumentException("not known: " + Arrays.toString(part));
	}

	private double component(String group, String effects, String what, String which) {
		List<String> pair = List.of(effects.split("~"));
		String first = pair.get(0);
		String second = pair.get(pair.size() - 1);
		VarianceComponent c = fit.components().stream().filter(v -> v.group().equals(group)
				&& (v.first().equals(first) && v.second().equals(second) || v.first().equals(second) && v.second().equals(first)))
				.findFirst().orElseThrow(() -> new IllegalArgumentException("no component " + group + " " + effects + " among "
						+ fit.parameters().list()));
		boolean plain = what.equals("var") || what.equals("cov") || c.kind() == Kind.CORRELATION;
		return value(plain ? c.estimate() : c.standardised().orElseThrow(), which);
	}

	private static double value(VarianceEstimate estimate, String which) {
		return which.equals("se") ? estimate.se() : estimate.value();
	}

	private double criterion(String what) {
		InformationCriteria c = fit.criteria();
		return switch (what) {
			case "logLik" -> c.logLik();
			case "m2ll" -> c.minusTwoLogLik();
			case "npar" -> c.parameters();
			case "nobs" -> c.rows();
			case "AIC" -> c.aic();
			case "BIC" -> c.bic();
			case "AIC_spss" -> c.aicSpss();
			case "BIC_spss" -> c.bicSpss();
			case "singular", "boundary" -> fit.singular() ? 1 : 0;
			default -> throw new IllegalArgumentException("not known: " + what);
		};
	}

	private double term(String label, String what, Inference inference) {
		FTest f = fit.termTests(TermTest.Type.THREE, inference).stream().filter(t -> t.term().equals(label)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no term " + label)).test();
		return switch (what) {
			case "F" -> f.f();
			case "num_df" -> f.numeratorDf();
			case "den_df" -> f.denominatorDf();
			case "p" -> f.p();
			default -> throw new IllegalArgumentException("not known: " + what);
		};
	}

	private double blup(String label, String group, String effect, String what) {
		if (predicted.isEmpty()) {
			predicted = fit.randomEffects();
		}
		RandomEffects e = predicted.stream().filter(p -> p.label().equals(label)).findFirst().orElseThrow();
		double[][] from = what.equals("value") ? e.values() : e.deviations();
		int at = e.groups().indexOf(group);
		if (at < 0) {
			throw new IllegalArgumentException("no group " + group + " among " + e.groups());
		}
		return from[at][e.effects().indexOf(effect)];
	}

	private double ratio(String what) {
		return switch (what) {
			case "LR_chisq" -> test.orElseThrow().chiSquare();
			case "df" -> test.orElseThrow().df();
			case "p" -> test.orElseThrow().p();
			case "mixture_p" -> test.orElseThrow().mixtureP();
			default -> throw new IllegalArgumentException("not known: " + what);
		};
	}

	private double profile(String... part) {
		ProfileIntervals intervals = fit.profile();
		ProfileIntervals.Interval interval = switch (part[1]) {
			case "sd" -> intervals.deviation(part[2], part[3]);
			case "corr" -> intervals.correlation(part[2], part[3].split("~")[0], part[3].split("~")[1]);
			default -> intervals.fixed(fit.effect(part[2]));
		};
		return part[part.length - 1].endsWith("lo") ? interval.low() : interval.high();
	}

	private static VarianceEstimate share(List<VarianceShares.Share> shares, String group) {
		return shares.stream().filter(s -> s.group().equals(group)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no share of " + group)).share();
	}

	private double explained(String what) {
		ExplainedVariance e = fit.explained();
		return what.equals("marginal_R2") ? e.marginalR2() : e.conditionalR2();
	}

	private double study(String design, String what) {
		Map<String, Integer> numbers = Map.of("rater", Integer.parseInt(design.replaceAll("nr(.)_.*", "$1")), "item",
				Integer.parseInt(design.replaceAll(".*_ni(.)", "$1")));
		GeneralizabilityStudy.Decision decision = GeneralizabilityStudy.of("session", fit.components(), numbers);
		return what.equals("Erho2") ? decision.generalizability() : decision.dependability();
	}

	private double mean(String point, String what) {
		Map<String, String> at = new LinkedHashMap<>();
		Arrays.stream(point.split(",")).forEach(p -> at.put(p.split("=")[0], p.split("=")[1]));
		MarginalMeans.Mean mean = fit.means(by(DegreesOfFreedom.KENWARD_ROGER)).means(List.copyOf(at.keySet()), Map.of()).stream()
				.filter(m -> m.categories().equals(at)).findFirst().orElseThrow();
		return switch (what) {
			case "estimate" -> mean.estimate().value();
			case "kr_se" -> mean.estimate().se();
			case "kr_df" -> mean.estimate().df();
			case "ci95_lo" -> mean.estimate().low();
			case "ci95_hi" -> mean.estimate().high();
			default -> throw new IllegalArgumentException("not known: " + what);
		};
	}

	private double k(String role, String what) {
		Ratio ratio = Ratio.of(by(DegreesOfFreedom.SATTERTHWAITE), unit("role" + role + ":partner"),
				unit("role" + role + ":actor"));
		return what.equals("k") ? ratio.value() : ratio.se();
	}
}

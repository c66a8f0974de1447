package org.allianceworkbench.benchmarks.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.analysis.mixed.inference.FixedEffect;
import org.allianceworkbench.analysis.mixed.inference.Inference;
import org.allianceworkbench.benchmarks.harness.ResultTable;
import org.allianceworkbench.table.Table;

/** Many simulated studies of a scenario: bias, standard errors, coverage of the 95% intervals. */
final class Coverage {

	/** One study's estimates by effect, with both methods. */
	private record Study(Map<String, Estimate> kenwardRoger, Map<String, Estimate> satterthwaite, boolean reduced) {
	}

	/**
	 * What came out for one effect.
	 *
	 * @param z bias in units of its Monte Carlo error
	 * @param coverage share of Kenward-Roger intervals that hold the true value
	 */
	record Effect(String name, double z, double coverage) {
	}

	private final Scenario scenario;
	private final List<Study> studies;
	private final List<Effect> effects = new ArrayList<>();
	private final ResultTable table = new ResultTable("Effect", "true", "mean", "bias", "Monte Carlo error", "bias / error",
			"SD of estimates", "mean SE (KR)", "median df (KR)", "coverage KR", "coverage Satterthwaite");

	Coverage(Scenario scenario, int replications, long seed) {
		this.scenario = scenario;
		this.studies = LongStream.range(0, replications).parallel().mapToObj(i -> study(scenario, seed + i)).toList();
		scenario.truth().forEach(this::effect);
	}

	private static Study study(Scenario scenario, long seed) {
		Table data = scenario.data(seed * 1_000_003);
		MixedFit fit = Mixed.fit(scenario.model(scenario.formula()), data);
		boolean reduced = fit.singular();
		if (reduced) {
			fit = Mixed.fit(scenario.model(scenario.reduced()), data);
		}
		return new Study(by(fit, DegreesOfFreedom.KENWARD_ROGER), by(fit, DegreesOfFreedom.SATTERTHWAITE), reduced);
	}

	private static Map<String, Estimate> by(MixedFit fit, DegreesOfFreedom method) {
		Map<String, Estimate> estimates = new LinkedHashMap<>();
		Inference inference = fit.inference(method);
		for (FixedEffect effect : fit.fixedEffects(inference)) {
			estimates.put(effect.name(), effect.estimate());
		}
		return estimates;
	}

	private void effect(String name, double truth) {
		List<Estimate> kr = studies.stream().map(s -> s.kenwardRoger.get(name)).toList();
		List<Estimate> satterthwaite = studies.stream().map(s -> s.satterthwaite.get(name)).toList();
		int n = kr.size();
		double mean = kr.stream().mapToDouble(Estimate::value).average().orElseThrow();
		double variance = kr.stream().mapToDouble(e -> (e.value() - mean) * (e.value() - mean)).sum() / (n - 1);
		double error = Math.sqrt(variance / n);
		double coverage = covered(kr, truth);
		effects.add(new Effect(name, (mean - truth) / error, coverage));
		table.row(name, number(truth), number(mean), number(mean - truth), number(error), format("%.2f", (mean - truth) / error),
				number(Math.sqrt(variance)), number(kr.stream().mapToDouble(Estimate::se).average().orElseThrow()),
				format("%.1f", kr.stream().mapToDouble(Estimate::df).sorted().skip(n / 2).findFirst().orElseThrow()),
				format("%.1f%%", 100 * coverage),
				format("%.1f%%", 100 * covered(satterthwaite, truth)));
	}

	private static double covered(List<Estimate> estimates, double truth) {
		return estimates.stream().filter(e -> e.low() <= truth && truth <= e.high()).count() / (double) estimates.size();
	}

	private static String number(double value) {
		return format("%.4f", value);
	}

	private static String format(String format, double value) {
		return String.format(Locale.ROOT, format, value);
	}

	List<Effect> effects() {
		return effects;
	}

	@Override
	public String toString() {
		long reduced = studies.stream().filter(Study::reduced).count();
		return "### " + scenario.name() + ", " + scenario.therapists() + " therapists\n\n`" + scenario.formula() + "`, "
				+ studies.size() + " studies. In " + reduced
				+ " of them a variance or correlation was estimated at its boundary; these were "
				+ "fitted without the therapists' random effects, as the warning advises, and count like the others.\n\n" + table;
	}
}

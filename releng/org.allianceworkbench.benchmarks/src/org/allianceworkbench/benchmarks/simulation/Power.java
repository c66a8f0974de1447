package org.allianceworkbench.benchmarks.simulation;

import java.util.Locale;
import java.util.stream.LongStream;

import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.table.Table;

/** The power of the test of the arms' difference in change, by simulation, and how long it takes. */
final class Power {

	private final int replications;
	private final double share;
	private final double seconds;

	Power(Scenario scenario, int replications, long seed) {
		this.replications = replications;
		long start = System.nanoTime();
		this.share = LongStream.range(0, replications).parallel().mapToDouble(i -> significant(scenario, seed + i)).average()
				.orElseThrow();
		this.seconds = (System.nanoTime() - start) / 1e9;
	}

	private static double significant(Scenario scenario, long seed) {
		Table data = scenario.data(seed * 999_983);
		MixedFit fit = Mixed.fit(scenario.model(scenario.formula()), data);
		if (fit.singular()) {
			fit = Mixed.fit(scenario.model(scenario.reduced()), data);
		}
		double[] contrast = new double[fit.design().fixed().size()];
		contrast[fit.effect("time:arm")] = 1;
		Estimate estimate = fit.inference(DegreesOfFreedom.SATTERTHWAITE).estimate(contrast, 0.95);
		return estimate.p() < 0.05 ? 1 : 0;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT,
				"%d studies simulated, fitted and tested in %.1f s (%d processors): power %.1f%% (Monte Carlo "
				+ "error %.1f%%) for a difference in change of %.2f per session.%n", replications, seconds,
				Runtime.getRuntime().availableProcessors(), 100 * share, 100 * Math.sqrt(share * (1 - share) / replications),
				SimulatedStudy.ARM_CHANGE[0]);
	}
}

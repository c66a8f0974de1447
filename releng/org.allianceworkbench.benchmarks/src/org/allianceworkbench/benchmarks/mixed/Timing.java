package org.allianceworkbench.benchmarks.mixed;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;
import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.Designs;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;

/**
 * Seconds of one fit.
 *
 * @param moments from the table to the sums
 * @param fit from the sums to the optimum, standard errors and Satterthwaite's degrees of freedom
 * @param refit from the optimum to that of the full likelihood, with the same
 * @param cpu of moments and fit, on all threads
 * @param evaluations of the likelihood
 * @param logLik the optimum's -2 log L
 */
record Timing(double moments, double fit, double refit, double cpu, int evaluations, double logLik) {

	private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

	double total() {
		return moments + fit;
	}

	/** Fits some times and keeps the fastest. */
	static Timing best(MixedModel model, Table table, int times) {
		Timing best = once(model, table);
		for (int i = 1; i < times; i++) {
			Timing next = once(model, table);
			best = next.total() < best.total() ? next : best;
		}
		return best;
	}

	/** Fits once. */
	static Timing once(MixedModel model, Table table) {
		long cpu = SYSTEM.getProcessCpuTime();
		long start = System.nanoTime();
		Design design = Designs.of(model, table, Progress.NONE);
		design.data().moments();
		long middle = System.nanoTime();
		MixedFit fit = Mixed.fit(design);
		fit.fixedEffects();
		long end = System.nanoTime();
		double used = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
		fit.refit(model.toBuilder().ml().build()).fixedEffects();
		return new Timing((middle - start) / 1e9, (end - middle) / 1e9, (System.nanoTime() - end) / 1e9, used,
				fit.optimum().certificate().evaluations(), fit.optimum().minusTwoLogLik());
	}
}

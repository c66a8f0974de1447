package org.allianceworkbench.analysis.internal.scales;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.internal.data.Groups;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.ChiSquare;
import org.allianceworkbench.analysis.internal.statistics.ItemAnalysis;
import org.allianceworkbench.analysis.internal.statistics.Normal;
import org.allianceworkbench.analysis.internal.statistics.OneFactor;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.RealMatrix;

/**
 * A scale in a group of rows.
 *
 * @param group the group
 * @param items alpha and item statistics
 * @param factor the one-factor model, empty when it can't be fitted
 * @param minres omega total by minimum residuals, {@code NaN} when it can't be computed
 * @param confidence confidence level
 */
record GroupReliability(Groups.Group group, ItemAnalysis items, Optional<OneFactor> factor, double minres, double confidence) {

	static GroupReliability of(Groups.Group group, ScaleItems scale, int[] rows, double confidence) {
		ItemAnalysis items = ItemAnalysis.of(scale.at(rows));
		boolean possible = items.k() > 2 && items.n() > items.k() && Double.isFinite(items.inverse()[0]);
		Optional<OneFactor> factor = Optional.empty();
		double minres = Double.NaN;
		if (possible) {
			try {
				OneFactor fit = OneFactor.fit(items.covariance().scalarMultiply((items.n() - 1.0) / items.n()), items.n());
				factor = fit.converged() ? Optional.of(fit) : Optional.empty();
				minres = minres(items.correlations());
			} catch (MathIllegalArgumentException | org.hipparchus.exception.MathIllegalStateException impossible) {
				factor = Optional.empty();
			}
		}
		return new GroupReliability(group, items, factor, minres, confidence);
	}

	private static double minres(RealMatrix r) {
		double left = 0;
		double total = 0;
		double[] loadings = OneFactor.minres(r);
		for (int i = 0; i < loadings.length; i++) {
			left += 1 - loadings[i] * loadings[i];
			for (int j = 0; j < loadings.length; j++) {
				total += r.getEntry(i, j);
			}
		}
		return 1 - left / total;
	}

	/** Wald's interval within 0 and 1, as omega is a share; none where a residual variance is not positive. */
	Bounds omegaInterval() {
		return factor.filter(f -> Arrays.stream(f.uniquenesses()).allMatch(u -> u > 0)).map(f -> {
			double half = Normal.critical(confidence) * f.omegaError();
			return Double.isFinite(half) ? new Bounds(Math.max(0, f.omega() - half), Math.min(1, f.omega() + half)) : Bounds.NONE;
		}).orElse(Bounds.NONE);
	}

	String key(String name) {
		return group.key(name);
	}

	Map<String, Double> values(ScaleItems scale) {
		String ci = Levels.key(confidence);
		Map<String, Double> v = new LinkedHashMap<>();
		Bounds feldt = items.feldt(confidence);
		Sample total = items.total();
		v.put("n", (double) items.n());
		v.put("k_items", (double) items.k());
		v.put("alpha", items.alpha());
		v.put("alpha_standardized", items.alphaStandardised());
		v.put("mean_interitem_r", items.meanCorrelation());
		v.put("guttman_lambda6", items.lambda6());
		v.put("feldt_" + ci + "_lo", feldt.low());
		v.put("feldt_" + ci + "_hi", feldt.high());
		v.put("scale_mean_of_sums", total.mean());
		v.put("scale_sd_of_sums", total.sd());
		v.put("sem_of_sums", items.standardErrorOfMeasurement());
		for (int j = 0; j < items.k(); j++) {
			String key = "items/" + scale.name(j) + "/";
			Sample rest = new Sample(items.sums(j));
			Sample own = new Sample(items.items()[j]);
			v.put(key + "mean", own.mean());
			v.put(key + "sd", own.sd());
			v.put(key + "corrected_item_total_r", items.itemTotal(j));
			v.put(key + "smc", items.multipleCorrelation(j));
			v.put(key + "alpha_if_deleted", items.alphaWithout(j));
			v.put(key + "scale_mean_if_deleted", rest.mean());
			v.put(key + "scale_var_if_deleted", rest.variance());
		}
		factor.ifPresent(f -> {
			v.put("omega_total", f.omega());
			v.put("omega_se", f.omegaError());
			v.put(ci + "_lo", omegaInterval().low());
			v.put(ci + "_hi", omegaInterval().high());
			for (int j = 0; j < items.k(); j++) {
				v.put("loading/" + scale.name(j), f.loadings()[j]);
				v.put("loading_std/" + scale.name(j), f.standardised(j));
			}
			v.put("omega_std_items", f.omegaStandardised());
			v.put("chisq", f.chiSquare());
			v.put("df", (double) f.df());
			v.put("chisq_p", ChiSquare.upper(f.chiSquare(), f.df()));
		});
		v.put("omega_t", minres);
		Map<String, Double> named = new LinkedHashMap<>();
		v.forEach((name, value) -> named.put(key(name), value));
		return named;
	}
}

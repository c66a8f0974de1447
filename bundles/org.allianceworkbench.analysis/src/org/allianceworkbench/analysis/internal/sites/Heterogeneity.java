package org.allianceworkbench.analysis.internal.sites;

import java.util.Arrays;

import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * The variance between true effects (formulas as in metafor; Viechtbauer 2005, 2010).
 *
 * @param tau2 the variance
 * @param standardError its standard error, {@code NaN} where it is taken as 0
 */
record Heterogeneity(double tau2, double standardError) {

	private static final int MOST_STEPS = 10_000;
	private static final double ENOUGH = 1e-13;
	/** The largest variance that metafor looks for in effects of usual size. */
	private static final double WIDEST = 100;
	/** What makes the median absolute deviation of a normal variable its standard deviation, as R's mad has it. */
	private static final double NORMAL = 1.4826;

	static Heterogeneity of(MetaModel model, Tau2 method, Roots roots) {
		return switch (method) {
			case FE -> new Heterogeneity(0, Double.NaN);
			case HS -> hunterSchmidt(model);
			case HE -> hedges(model);
			case DL -> dersimonianLaird(model);
			case SJ -> sidikJonkman(model);
			case PM -> pauleMandel(model, roots);
			case EB -> pauleMandel(model, Roots.EXACT);
			case ML, REML -> likelihood(model, method == Tau2.REML);
		};
	}

	private static Heterogeneity hunterSchmidt(MetaModel model) {
		MetaModel.At at = model.at(0);
		double sum = Arrays.stream(at.weights()).sum();
		double tau2 = Math.max(0, (at.squares() - model.k()) / sum);
		return new Heterogeneity(tau2, Math.sqrt(2 * model.df() + 4 * tau2 * at.traceP() + 2 * tau2 * tau2 * at.tracePP()) / sum);
	}

	private static Heterogeneity dersimonianLaird(MetaModel model) {
		MetaModel.At at = model.at(0);
		double trace = at.traceP();
		double tau2 = Math.max(0, (at.squares() - model.df()) / trace);
		return new Heterogeneity(tau2, Math.sqrt(2 * model.df() + 4 * tau2 * trace + 2 * tau2 * tau2 * at.tracePP()) / trace);
	}

	private static Heterogeneity hedges(MetaModel model) {
		double[] ones = new double[model.k()];
		Arrays.fill(ones, 1);
		MetaModel.At at = model.weighted(ones);
		double pv = 0;
		double pvpv = 0;
		for (int i = 0; i < model.k(); i++) {
			pv += at.p()[i][i] * model.v()[i];
			for (int j = 0; j < model.k(); j++) {
				pvpv += at.p()[i][j] * model.v()[j] * at.p()[j][i] * model.v()[i];
			}
		}
		double tau2 = Math.max(0, (at.squares() - pv) / model.df());
		return new Heterogeneity(tau2, Math.sqrt(2 * pvpv + 4 * tau2 * pv + 2 * tau2 * tau2 * model.df()) / model.df());
	}

	private static Heterogeneity sidikJonkman(MetaModel model) {
		double start = new Sample(model.y()).sumOfSquares() / model.k();
		if (start == 0) {
			return new Heterogeneity(0, Double.NaN);
		}
		MetaModel.At at = model.at(start);
		double tau2 = start * at.squares() / model.df();
		double pvpv = 0;
		double pvp = 0;
		for (int i = 0; i < model.k(); i++) {
			for (int j = 0; j < model.k(); j++) {
				pvpv += at.p()[i][j] * model.v()[j] * at.p()[j][i] * model.v()[i];
				pvp += at.p()[i][j] * model.v()[j] * at.p()[j][i];
			}
		}
		double se = start / model.df() * Math.sqrt(2 * pvpv + 4 * tau2 * pvp + 2 * tau2 * tau2 * at.tracePP());
		return new Heterogeneity(tau2, se);
	}

	/** The variance at which the weighted sum of squares is its degrees of freedom; the empirical Bayes estimate is the same. */
	private static Heterogeneity pauleMandel(MetaModel model, Roots roots) {
		double median = new Sample(model.y()).median();
		double deviation = NORMAL * new Sample(Arrays.stream(model.y()).map(y -> Math.abs(y - median)).toArray()).median();
		double tau2 = roots.root(t -> model.at(t).squares() - model.df(), Math.max(WIDEST, 10 * deviation * deviation));
		double k = model.k();
		double sum = Arrays.stream(model.at(tau2).weights()).sum();
		return new Heterogeneity(tau2, Math.sqrt(2 * k * k / model.df()) / sum);
	}

	private static Heterogeneity likelihood(MetaModel model, boolean restricted) {
		double tau2 = Math.max(dersimonianLaird(model).tau2(), hedges(model).tau2());
		for (int step = 0; step < MOST_STEPS; step++) {
			MetaModel.At at = model.at(tau2);
			double ppy = Arrays.stream(at.times(model.y())).map(a -> a * a).sum();
			double weights = Arrays.stream(at.weights()).map(w -> w * w).sum();
			double change = restricted ? (ppy - at.traceP()) / at.tracePP()
					: (ppy - Arrays.stream(at.weights()).sum()) / weights;
			double next = Math.max(0, tau2 + change);
			if (Math.abs(next - tau2) <= ENOUGH * (tau2 + ENOUGH)) {
				tau2 = next;
				break;
			}
			tau2 = next;
		}
		if (model.logLikelihood(0, restricted) >= model.logLikelihood(tau2, restricted)) {
			tau2 = 0;
		}
		MetaModel.At at = model.at(tau2);
		double information = restricted ? at.tracePP() : Arrays.stream(at.weights()).map(w -> w * w).sum();
		return new Heterogeneity(tau2, Math.sqrt(2 / information));
	}

	/** The Q-profile interval of the variance (Viechtbauer 2007). */
	static Bounds profile(MetaModel model, double tau2, double confidence, Roots roots) {
		ChiSquaredDistribution chi = new ChiSquaredDistribution(model.df());
		double upper = chi.inverseCumulativeProbability(0.5 + confidence / 2);
		double lower = chi.inverseCumulativeProbability(0.5 - confidence / 2);
		double widest = Math.max(WIDEST, 10 * tau2);
		return new Bounds(roots.root(t -> model.at(t).squares() - upper, widest),
				roots.root(t -> model.at(t).squares() - lower, widest));
	}
}

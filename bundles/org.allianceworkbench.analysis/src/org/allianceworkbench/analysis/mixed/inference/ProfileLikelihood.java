package org.allianceworkbench.analysis.mixed.inference;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter.Kind;
import org.allianceworkbench.analysis.mixed.likelihood.Evaluation;
import org.allianceworkbench.analysis.mixed.likelihood.Likelihood;
import org.allianceworkbench.analysis.mixed.likelihood.NotPositiveDefiniteException;
import org.allianceworkbench.analysis.mixed.likelihood.Order;
import org.allianceworkbench.analysis.mixed.optimum.Optimisation;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The profile of the likelihood and the intervals that it gives: all values at which the deviance, with everything else fitted
 * anew, lies at most the chi-square quantile above its minimum (as lme4's confint does).
 * <p>
 * The other parameters are found from the neighbouring value's solution: by the optimiser where it has coordinates for them, else
 * (correlations) by damped Newton steps. Where no step leads on from a neighbour, because the covariance matrices would not be
 * positive definite, the interval has no end.
 */
final class ProfileLikelihood {

	private static final int STEPS = 60;

	private final Likelihood likelihood;
	private final boolean reml;
	private final Predicate<double[]> valid;

	/**
	 * @param reml whether the restricted likelihood is profiled; fixed effects need the full one
	 * @param valid whether covariance parameters give valid covariance matrices
	 */
	ProfileLikelihood(Likelihood likelihood, boolean reml, Predicate<double[]> valid) {
		this.likelihood = likelihood;
		this.reml = reml;
		this.valid = valid;
	}

	/** A fit with something held; its deviance is infinite where there is none. */
	private record Held(double[] theta, double deviance) {

		boolean found() {
			return deviance < Double.POSITIVE_INFINITY;
		}
	}

	/** The deviance (-2 log likelihood without its constant) of an evaluation. */
	static double deviance(Evaluation evaluation, boolean reml) {
		int p = evaluation.s().getRowDimension() - 1;
		double rest = evaluation.s().getEntry(p, p);
		double logDet = 0;
		if (p > 0) {
			RealMatrix xx = evaluation.s().getSubMatrix(0, p - 1, 0, p - 1);
			double[] xy = evaluation.s().getSubMatrix(0, p - 1, p, p).getColumn(0);
			rest -= Forms.quadratic(xy, Forms.inverse(xx));
			logDet = Forms.logDeterminant(xx);
		}
		return evaluation.logDetV() + rest + (reml ? logDet : 0);
	}

	/** The interval of a variance's square root. */
	ProfileIntervals.Interval deviation(int variance, double[] theta, double confidence) {
		double sd = Math.sqrt(theta[variance]);
		return search(value -> start -> hold(start, variance, value * value), theta, sd, sd / 4, 0, Double.POSITIVE_INFINITY,
				confidence);
	}

	/** The interval of the correlation that belongs to a covariance. */
	ProfileIntervals.Interval correlation(int covariance, int variance, int other, double[] theta, double confidence) {
		double r = theta[covariance] / Math.sqrt(theta[variance] * theta[other]);
		return search(value -> start -> holdCorrelation(start, covariance, variance, other, value), theta, r, 0.1, -1, 1,
				confidence);
	}

	/** The interval of a fixed effect; of the full likelihood. */
	static ProfileIntervals.Interval fixed(Likelihood likelihood, Predicate<double[]> valid, int effect, double beta, double se,
			double[] theta, double confidence) {
		ProfileLikelihood whole = new ProfileLikelihood(likelihood, false, valid);
		return whole.search(value -> start -> {
			HeldEffect held = new HeldEffect(likelihood, effect, value);
			return whole.minimum(held, start, UnaryOperator.identity())
					.orElseGet(() -> new ProfileLikelihood(held, false, valid).newton(start, all(start)));
		}, theta, beta, se, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, confidence);
	}

	private static int[] all(double[] theta) {
		return java.util.stream.IntStream.range(0, theta.length).toArray();
	}

	@FunctionalInterface
	private interface Refit {
		Held from(double[] start);
	}

	private ProfileIntervals.Interval search(DoubleFunction<Refit> at, double[] theta, double best, double step, double lowest,
			double highest, double confidence) {
		Held top = at.apply(best).from(theta);
		if (!top.found()) {
			return ProfileIntervals.Interval.UNKNOWN;
		}
		double limit = top.deviance + Distributions.chiSquareQuantile(confidence, 1);
		return new ProfileIntervals.Interval(new Path(at, -step, lowest, limit).end(best, top),
				new Path(at, step, highest, limit).end(best, top));
	}

	/** The way from the optimum to one side, each fit from its neighbour's. */
	private record Path(DoubleFunction<Refit> at, double step, double bound, double limit) {

		/** Where the deviance reaches the limit, or the bound; NaN where the path breaks off before. */
		double end(double best, Held top) {
			double inside = best;
			Held last = top;
			double reach = step;
			for (int i = 0; i < 60 && Math.abs(reach) > 1e-6 * Math.abs(step); i++) {
				double next = inside + reach;
				boolean atBound = step < 0 ? next <= bound : next >= bound;
				double tried = atBound ? bound + (inside - bound) * 1e-3 : next;
				Held held = at.apply(tried).from(last.theta);
				if (!held.found()) {
					reach = (tried - inside) / 2;
				} else if (held.deviance > limit) {
					return between(inside, last, tried);
				} else if (atBound) {
					return bound;
				} else {
					inside = tried;
					last = held;
					reach *= 1.5;
				}
			}
			return Double.NaN;
		}

		private double between(double from, Held start, double to) {
			double inside = from;
			double outside = to;
			Held last = start;
			boolean crossed = true;
			for (int i = 0; i < 50 && Math.abs(outside - inside) > 1e-7 * Math.max(Math.abs(step), Math.abs(outside)); i++) {
				double middle = (inside + outside) / 2;
				Held held = at.apply(middle).from(last.theta);
				if (held.deviance > limit) {
					outside = middle;
					crossed = held.found();
				} else {
					inside = middle;
					last = held;
				}
			}
			return crossed ? (inside + outside) / 2 : Double.NaN;
		}
	}

	private Held hold(double[] start, int index, double value) {
		double[] theta = start.clone();
		theta[index] = value;
		int[] free = Arrays.stream(all(theta)).filter(i -> i != index).toArray();
		double[] from = feasible(theta, index, start);
		return HeldVariance.of(likelihood, index, value).flatMap(held -> minimum(held, held.reduce(from), held::complete))
				.orElseGet(() -> newton(from, free));
	}

	/** By the optimiser, in whose coordinates correlations of 1 are no obstacle; empty where it finds nothing. */
	private Optional<Held> minimum(Likelihood held, double[] start, UnaryOperator<double[]> complete) {
		try {
			double[] theta = Optimisation.from(held, reml, start).theta();
			return Optional.of(new Held(complete.apply(theta), deviance(held.at(theta, Order.VALUE), reml)));
		} catch (IllegalArgumentException | NotPositiveDefiniteException e) {
			return Optional.empty();
		}
	}

	private Held holdCorrelation(double[] start, int covariance, int variance, int other, double r) {
		HeldCorrelation model = new HeldCorrelation(likelihood, covariance, variance, other, r);
		double[] theta = start.clone();
		theta[covariance] = r * Math.sqrt(theta[variance] * theta[other]);
		double[] free = model.reduce(theta);
		Held held = new ProfileLikelihood(model, reml, t -> valid.test(model.complete(t))).newton(free, all(free));
		return new Held(model.complete(held.theta), held.deviance);
	}

	/** Shrinks covariances until the matrices are valid again after a variance has changed. */
	private double[] feasible(double[] theta, int index, double[] start) {
		double[] tried = theta.clone();
		double factor = Math.sqrt(Math.abs(theta[index] / start[index]));
		for (int i = 0; i < tried.length; i++) {
			if (likelihood.parameters().get(i).kind() == Kind.COVARIANCE && touches(i, index)) {
				tried[i] = theta[i] * Math.min(1, factor);
			}
		}
		return tried;
	}

	private boolean touches(int covariance, int variance) {
		CovarianceParameter c = likelihood.parameters().get(covariance);
		CovarianceParameter v = likelihood.parameters().get(variance);
		return c.group().equals(v.group()) && (c.first().equals(v.first()) || c.second().equals(v.first()));
	}

	/** Minimises the deviance over some parameters. */
	private Held newton(double[] start, int[] free) {
		try {
			return descent(start, free);
		} catch (NotPositiveDefiniteException e) {
			return new Held(start, Double.POSITIVE_INFINITY);
		}
	}

	private Held descent(double[] start, int[] free) {
		double[] theta = start.clone();
		double value = value(theta);
		for (int step = 0; step < STEPS && free.length > 0 && value < Double.POSITIVE_INFINITY; step++) {
			Curvature curvature = new Curvature(likelihood.at(theta, Order.SECOND), reml);
			double[] gradient = Arrays.stream(free).mapToDouble(i -> curvature.gradient()[i]).toArray();
			RealMatrix hessian = curvature.hessian().getSubMatrix(free, free);
			double[] move = direction(hessian, gradient);
			double expected = -Forms.dot(gradient, move);
			if (expected < 1e-10) {
				break;
			}
			double length = 1;
			double[] next = moved(theta, free, move, length);
			double nextValue = value(next);
			while (!(nextValue < value) && length > 1e-6) {
				length /= 2;
				next = moved(theta, free, move, length);
				nextValue = value(next);
			}
			if (!(nextValue < value)) {
				break;
			}
			theta = next;
			value = nextValue;
		}
		return new Held(theta, value);
	}

	private static double[] moved(double[] theta, int[] free, double[] move, double length) {
		double[] next = theta.clone();
		for (int k = 0; k < free.length; k++) {
			next[free[k]] += length * move[k];
		}
		return next;
	}

	/** Newton's step, turned towards the gradient until it descends. */
	private static double[] direction(RealMatrix hessian, double[] gradient) {
		int n = gradient.length;
		for (double ridge = 0; ridge < 1e6; ridge = ridge == 0 ? 1e-3 : ridge * 10) {
			RealMatrix h = hessian.copy();
			for (int i = 0; i < n; i++) {
				h.addToEntry(i, i, ridge * Math.max(Math.abs(hessian.getEntry(i, i)), 1e-12));
			}
			if (Forms.positiveDefinite(h)) {
				return new LUDecomposition(h).getSolver().solve(MatrixUtils.createRealVector(gradient)).mapMultiply(-1).toArray();
			}
		}
		return Arrays.stream(gradient).map(g -> -g).toArray();
	}

	private double value(double[] theta) {
		if (!valid.test(theta)) {
			return Double.POSITIVE_INFINITY;
		}
		try {
			double value = deviance(likelihood.at(theta, Order.VALUE), reml);
			return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
		} catch (NotPositiveDefiniteException e) {
			return Double.POSITIVE_INFINITY;
		}
	}
}

package org.allianceworkbench.analysis.mixed.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.Chart;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter.Kind;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.likelihood.Evaluation;
import org.allianceworkbench.analysis.mixed.likelihood.Likelihood;
import org.allianceworkbench.analysis.mixed.likelihood.Order;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.hipparchus.linear.RealMatrix;

/**
 * A likelihood in which one variance is held at a value: one parameter fewer. The others' coordinates keep the matrix valid up
 * to correlations of 1: the held variance stands first in the Cholesky factor, whose first entry it fixes.
 */
final class HeldVariance implements Likelihood {

	private final Likelihood whole;
	private final int variance;
	private final double value;
	private final int[] kept;
	/** Where each parameter stands when the held variance is the first of its matrix. */
	private final int[] place;

	private HeldVariance(Likelihood whole, int variance, double value, int[] place) {
		this.whole = whole;
		this.variance = variance;
		this.value = value;
		this.place = place;
		this.kept = IntStream.range(0, whole.parameters().size()).filter(i -> i != variance).toArray();
	}

	/** Empty where the variance is part of a matrix of another kind than unstructured. */
	static Optional<HeldVariance> of(Likelihood whole, int variance, double value) {
		CovarianceParameters all = whole.parameters();
		String group = all.get(variance).group();
		int[] own = IntStream.range(0, all.size()).filter(i -> all.get(i).group().equals(group)).toArray();
		long variances = IntStream.of(own).filter(i -> all.get(i).kind() == Kind.VARIANCE).count();
		int[] place = IntStream.range(0, all.size()).toArray();
		if (variances == own.length) {
			return all.size() > 1 ? Optional.of(new HeldVariance(whole, variance, value, place)) : Optional.empty();
		}
		if (own.length != variances * (variances + 1) / 2
				|| IntStream.of(own).anyMatch(i -> all.get(i).kind() == Kind.CORRELATION)) {
			return Optional.empty();
		}
		int held = (int) IntStream.of(own).filter(i -> i < variance && all.get(i).kind() == Kind.VARIANCE).count();
		for (int a = 0; a < variances; a++) {
			for (int b = 0; b <= a; b++) {
				place[own[entry(a, b)]] = own[entry(moved(a, held), moved(b, held))];
			}
		}
		return Optional.of(new HeldVariance(whole, variance, value, place));
	}

	private static int moved(int effect, int held) {
		return effect == held ? 0 : effect < held ? effect + 1 : effect;
	}

	private static int entry(int a, int b) {
		int high = Math.max(a, b);
		return high * (high + 1) / 2 + Math.min(a, b);
	}

	/** The free parameters of all. */
	double[] reduce(double[] theta) {
		return IntStream.of(kept).mapToDouble(i -> theta[i]).toArray();
	}

	/** All parameters from the free ones. */
	double[] complete(double[] free) {
		double[] theta = new double[kept.length + 1];
		for (int k = 0; k < kept.length; k++) {
			theta[kept[k]] = free[k];
		}
		theta[variance] = value;
		return theta;
	}

	@Override
	public int rows() {
		return whole.rows();
	}

	@Override
	public int fixed() {
		return whole.fixed();
	}

	@Override
	public CovarianceParameters parameters() {
		List<CovarianceParameter> list = new ArrayList<>(whole.parameters().list());
		list.remove(variance);
		return new CovarianceParameters(list, reduce(whole.parameters().start()), List.of(),
				new Rest(whole.parameters().chart()));
	}

	@Override
	public Evaluation at(double[] free, Order order) {
		Evaluation e = whole.at(complete(free), order);
		int f = order == Order.VALUE ? 0 : kept.length;
		int g = order == Order.SECOND ? kept.length : 0;
		double[] logFirst = new double[f];
		RealMatrix[] first = new RealMatrix[f];
		double[][] logSecond = new double[g][g];
		RealMatrix[][] second = new RealMatrix[g][g];
		for (int a = 0; a < f; a++) {
			logFirst[a] = e.logDetVFirst()[kept[a]];
			first[a] = e.sFirst()[kept[a]];
			for (int b = 0; b < g; b++) {
				logSecond[a][b] = e.logDetVSecond()[kept[a]][kept[b]];
				second[a][b] = e.sSecond()[kept[a]][kept[b]];
			}
		}
		return new Evaluation(free.clone(), e.logDetV(), logFirst, logSecond, e.s(), first, second, e.linear());
	}

	/** The coordinates of all but the held one. */
	private final class Rest implements Chart {

		private final Chart all;

		Rest(Chart all) {
			this.all = all;
		}

		@Override
		public int size() {
			return kept.length;
		}

		private double[] placed(double[] theta) {
			double[] placed = new double[theta.length];
			for (int i = 0; i < theta.length; i++) {
				placed[place[i]] = theta[i];
			}
			return placed;
		}

		@Override
		public DerivativeStructure[] theta(DerivativeStructure[] psi) {
			int held = place[variance];
			DerivativeStructure[] full = new DerivativeStructure[kept.length + 1];
			double fixed = all.psi(placed(complete(reduce(whole.parameters().start()))))[held];
			for (int i = 0, next = 0; i < full.length; i++) {
				full[i] = i == held ? psi[0].getFactory().constant(fixed) : psi[next++];
			}
			DerivativeStructure[] theta = all.theta(full);
			DerivativeStructure[] free = new DerivativeStructure[kept.length];
			for (int k = 0; k < free.length; k++) {
				free[k] = theta[place[kept[k]]];
			}
			return free;
		}

		@Override
		public double[] psi(double[] free) {
			double[] full = all.psi(placed(complete(free)));
			double[] psi = new double[kept.length];
			for (int i = 0, next = 0; i < full.length; i++) {
				if (i != place[variance]) {
					psi[next++] = full[i];
				}
			}
			return psi;
		}
	}
}

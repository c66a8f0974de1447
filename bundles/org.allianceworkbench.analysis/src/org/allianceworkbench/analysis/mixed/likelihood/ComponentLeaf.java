package org.allianceworkbench.analysis.mixed.likelihood;

import org.allianceworkbench.analysis.mixed.covariance.ComponentWeights;
import org.allianceworkbench.moments.Moments;

/** Innermost clusters whose moments are sums of constant ones, weighted by functions of the residual's parameters. */
final class ComponentLeaf implements SummedLeaf {

	private final Moments moments;
	private final ComponentWeights weights;

	ComponentLeaf(Moments moments, ComponentWeights weights) {
		this.moments = moments;
		this.weights = weights;
	}

	@Override
	public Moments moments() {
		return moments;
	}

	@Override
	public int clusters() {
		return moments.clusters();
	}

	@Override
	public int width() {
		return moments.width();
	}

	@Override
	public int parameters() {
		return weights.parameters();
	}

	@Override
	public Weighted at(double[] theta, Order order) {
		int slots = Jets.count(parameters(), order);
		double[][] rho = new double[moments.components().size()][];
		double[] logDet = new double[slots];
		logDet[0] = -moments.facts().sumLogWeights();
		for (int k = 0; k < rho.length; k++) {
			rho[k] = jets(weights.weight(theta, moments.components().get(k)), slots);
			double[] log = jets(weights.logDeterminant(theta, moments.components().get(k)), slots);
			for (int i = 0; i < slots; i++) {
				logDet[i] += moments.facts().counts()[k] * log[i];
			}
		}
		return new Sums(rho, logDet);
	}

	private double[] jets(org.hipparchus.analysis.differentiation.DerivativeStructure x, int slots) {
		return Derivatives.jets(x, parameters(), slots);
	}

	private final class Sums implements Weighted {
		private final double[][] rho;
		private final double[] logDet;

		Sums(double[][] rho, double[] logDet) {
			this.rho = rho;
			this.logDet = logDet;
		}

		@Override
		public double[] logDet() {
			return logDet;
		}

		@Override
		public double[][] weights() {
			return rho;
		}

		@Override
		public void moments(int cluster, double[] out) {
			int w = moments.width();
			java.util.Arrays.fill(out, 0);
			for (int k = 0; k < rho.length; k++) {
				add(moments.products(k), cluster * moments.packedLength(), rho[k], w, out);
			}
			mirror(out, w);
		}

		private void add(double[] all, int from, double[] weight, int w, double[] out) {
			int at = from;
			boolean any = false;
			for (int i = 0; i < w * (w + 1) / 2; i++) {
				any |= all[from + i] != 0;
			}
			if (!any) {
				return;
			}
			for (int i = 0; i < w; i++) {
				for (int j = i; j < w; j++) {
					double x = all[at++];
					int to = i * w + j;
					for (double factor : weight) {
						out[to] += factor * x;
						to += w * w;
					}
				}
			}
		}

		private static void mirror(double[] out, int w) {
			for (int at = 0; at < out.length; at += w * w) {
				for (int i = 0; i < w; i++) {
					for (int j = 0; j < i; j++) {
						out[at + i * w + j] = out[at + j * w + i];
					}
				}
			}
		}
	}
}

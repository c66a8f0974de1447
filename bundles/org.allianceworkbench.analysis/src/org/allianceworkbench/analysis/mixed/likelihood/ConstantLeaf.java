package org.allianceworkbench.analysis.mixed.likelihood;

import org.allianceworkbench.moments.Moments;

/** Innermost clusters with independent residuals of one variance, in units of that variance: their moments are constant. */
final class ConstantLeaf implements SummedLeaf {

	private final Moments moments;

	ConstantLeaf(Moments moments) {
		this.moments = moments;
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
		return 0;
	}

	@Override
	public Moments moments() {
		return moments;
	}

	@Override
	public Weighted at(double[] theta, Order order) {
		double[] logDet = { 0 };
		double[] all = moments.products(0);
		int w = moments.width();
		int length = moments.packedLength();
		return new Weighted() {
			@Override
			public double[] logDet() {
				return logDet;
			}

			@Override
			public double[][] weights() {
				return new double[][] { { 1 } };
			}

			@Override
			public void moments(int cluster, double[] out) {
				int at = cluster * length;
				for (int i = 0; i < w; i++) {
					for (int j = i; j < w; j++) {
						double x = all[at++];
						out[i * w + j] = x;
						out[j * w + i] = x;
					}
				}
			}
		};
	}
}

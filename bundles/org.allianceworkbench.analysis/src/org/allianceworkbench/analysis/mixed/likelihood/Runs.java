package org.allianceworkbench.analysis.mixed.likelihood;

/**
 * Sums of short runs of numbers. All runs begin at 0, each in an array of its own: only loops of that form does the virtual
 * machine turn into instructions for several numbers at a time.
 */
final class Runs {

	private Runs() {
	}

	/** sum += a x. */
	static void add(double a, double[] x, double[] sum) {
		for (int i = 0; i < sum.length; i++) {
			sum[i] += a * x[i];
		}
	}

	/** sum += a x + b y. */
	static void add(double a, double[] x, double b, double[] y, double[] sum) {
		for (int i = 0; i < sum.length; i++) {
			sum[i] += a * x[i] + b * y[i];
		}
	}

	/** sum += x w + y v, number by number. */
	static void addProducts(double[] x, double[] w, double[] y, double[] v, double[] sum) {
		for (int i = 0; i < sum.length; i++) {
			sum[i] += x[i] * w[i] + y[i] * v[i];
		}
	}
}

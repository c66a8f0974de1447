package org.allianceworkbench.moments.internal;

/** Adds parts of clusters one after the other without losing digits (Neumaier 1974). */
final class CompensatedSums {

	private final double[][] sums;
	private final int packed;
	private final double[][] lost;
	private int cluster = -1;

	CompensatedSums(double[][] sums, int packed) {
		this.sums = sums;
		this.packed = packed;
		this.lost = new double[sums.length][packed];
	}

	/** Adds a part; parts of one cluster come one after the other. */
	void add(int of, double[][] part) {
		if (of != cluster) {
			finish();
			cluster = of;
		}
		for (int c = 0; c < sums.length; c++) {
			for (int k = 0; k < packed; k++) {
				double sum = sums[c][of * packed + k];
				double x = part[c][k];
				double next = sum + x;
				lost[c][k] += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
				sums[c][of * packed + k] = next;
			}
		}
	}

	/** Ends the present cluster. */
	void finish() {
		if (cluster < 0) {
			return;
		}
		for (int c = 0; c < sums.length; c++) {
			for (int k = 0; k < packed; k++) {
				sums[c][cluster * packed + k] += lost[c][k];
				lost[c][k] = 0;
			}
		}
		cluster = -1;
	}
}

package org.allianceworkbench.publish.figure;

/** Smallest and largest of some numbers; 0 to 1 when there are none. */
final class Range {

	private double low = Double.POSITIVE_INFINITY;
	private double high = Double.NEGATIVE_INFINITY;

	void add(double value) {
		if (Double.isFinite(value)) {
			low = Math.min(low, value);
			high = Math.max(high, value);
		}
	}

	double low() {
		return low > high ? 0 : low;
	}

	double high() {
		return low > high ? 1 : high;
	}
}

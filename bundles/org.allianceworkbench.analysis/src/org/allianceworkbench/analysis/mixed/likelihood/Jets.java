package org.allianceworkbench.analysis.mixed.likelihood;

/**
 * Where a value and its derivatives stand in one array: the value, then m first derivatives, then the upper triangle of the
 * second ones by rows.
 */
final class Jets {

	private Jets() {
	}

	/** How many slots m parameters need. */
	static int count(int parameters, Order order) {
		return switch (order) {
			case VALUE -> 1;
			case GRADIENT -> 1 + parameters;
			case SECOND -> 1 + parameters + parameters * (parameters + 1) / 2;
		};
	}

	/** Slot of a first derivative. */
	static int first(int i) {
		return 1 + i;
	}

	/** Slot of a second derivative, i at most j. */
	static int second(int parameters, int i, int j) {
		return 1 + parameters + i * (2 * parameters - i + 1) / 2 + j - i;
	}

	/** Where the slot of a second derivative over {@code own} parameters stands when these are the first of {@code all}. */
	static int wider(int own, int all, int slot) {
		int rest = slot - 1 - own;
		int i = 0;
		while (rest >= own - i) {
			rest -= own - i;
			i++;
		}
		return second(all, i, i + rest);
	}

	/** The product of two values with derivatives in the same parameters. */
	static double[] product(double[] a, double[] b, int parameters, Order order) {
		double[] out = new double[a.length];
		out[0] = a[0] * b[0];
		for (int i = 0; i < parameters && order != Order.VALUE; i++) {
			out[1 + i] = a[0] * b[1 + i] + a[1 + i] * b[0];
		}
		int at = 1 + parameters;
		for (int i = 0; i < parameters && order == Order.SECOND; i++) {
			for (int j = i; j < parameters; j++) {
				out[at] = a[0] * b[at] + a[1 + i] * b[1 + j] + a[1 + j] * b[1 + i] + a[at] * b[0];
				at++;
			}
		}
		return out;
	}
}

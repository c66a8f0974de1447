package org.allianceworkbench.moments.internal;

import org.allianceworkbench.moments.SourceVariable;
import org.allianceworkbench.table.Column;

/** Mean and squared deviations of some numbers; parts are put together by Chan, Golub and LeVeque's (1983) formula. */
record Spread(long n, double mean, double squares, double lowest, double highest) {

	static final Spread NOTHING = new Spread(0, 0, 0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

	static Spread of(Column column, UsedRows rows, int from, int to) {
		long n = 0;
		double origin = Double.NaN;
		double sum = 0;
		double lowest = Double.POSITIVE_INFINITY;
		double highest = Double.NEGATIVE_INFINITY;
		for (int row = from; row < to; row++) {
			if (rows.uses(row)) {
				double x = column.number(row);
				if (n++ == 0) {
					origin = x;
				}
				sum += x - origin;
				lowest = Math.min(lowest, x);
				highest = Math.max(highest, x);
			}
		}
		if (n == 0) {
			return NOTHING;
		}
		double mean = origin + sum / n;
		double squares = 0;
		double rest = 0;
		for (int row = from; row < to; row++) {
			if (rows.uses(row)) {
				double d = column.number(row) - mean;
				squares += d * d;
				rest += d;
			}
		}
		return new Spread(n, mean + rest / n, squares - rest * rest / n, lowest, highest);
	}

	Spread and(Spread other) {
		if (n == 0 || other.n == 0) {
			return n == 0 ? other : this;
		}
		long all = n + other.n;
		double d = other.mean - mean;
		return new Spread(all, mean + d * other.n / all, squares + other.squares + d * d * n / all * other.n,
				Math.min(lowest, other.lowest), Math.max(highest, other.highest));
	}

	SourceVariable.Summary summary() {
		double sd = n > 1 ? Math.sqrt(Math.max(0, squares) / (n - 1)) : Double.NaN;
		return new SourceVariable.Summary(n, n == 0 ? Double.NaN : mean, sd, n == 0 ? Double.NaN : lowest,
				n == 0 ? Double.NaN : highest);
	}
}

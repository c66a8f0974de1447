package org.allianceworkbench.moments.internal;

import java.util.List;

import org.allianceworkbench.moments.Centring;
import org.allianceworkbench.moments.DesignColumn;
import org.allianceworkbench.moments.Factor;
import org.allianceworkbench.table.Column;

/** Values of (transformed) design columns in some rows. */
public final class ColumnValues {

	/** Multiplies rows' values by one factor. */
	private interface Step {
		void multiply(int[] rows, int from, int to, double[] into, int at, int stride);
	}

	private final Step[][] steps;

	/**
	 * Columns over a table.
	 *
	 * @param centring how numbers are transformed
	 */
	public ColumnValues(TableData data, List<DesignColumn> columns, Centring centring) {
		steps = new Step[columns.size()][];
		for (int j = 0; j < steps.length; j++) {
			List<Factor> factors = columns.get(j).factors();
			steps[j] = new Step[factors.size()];
			for (int f = 0; f < factors.size(); f++) {
				steps[j][f] = step(data, factors.get(f), centring, j);
			}
		}
	}

	private static Step step(TableData data, Factor factor, Centring centring, int column) {
		return switch (factor) {
			case Factor.Power p -> power(data.number(p.variable()), p.exponent(),
					centring.isShifted(column, p.variable()) ? centring.shift(p.variable()).centre() : 0,
					centring.shift(p.variable()).factor());
			case Factor.Orthogonal o -> orthogonal(data.number(o.variable()), o);
			case Factor.Coded c -> coded(data, c);
		};
	}

	private static Step power(Column column, int exponent, double centre, double scale) {
		if (exponent == 1) {
			return (rows, from, to, into, at, stride) -> {
				for (int r = from, k = at; r < to; r++, k += stride) {
					into[k] *= (column.number(rows[r]) - centre) * scale;
				}
			};
		}
		return (rows, from, to, into, at, stride) -> {
			for (int r = from, k = at; r < to; r++, k += stride) {
				double x = (column.number(rows[r]) - centre) * scale;
				double product = x;
				for (int e = 1; e < exponent; e++) {
					product *= x;
				}
				into[k] *= product;
			}
		};
	}

	private static Step orthogonal(Column column, Factor.Orthogonal polynomial) {
		return (rows, from, to, into, at, stride) -> {
			for (int r = from, k = at; r < to; r++, k += stride) {
				into[k] *= polynomial.at(column.number(rows[r]));
			}
		};
	}

	private static Step coded(TableData data, Factor.Coded coded) {
		Codes codes = data.codes(coded.variable());
		int[] category = data.categoryOfCode(coded.variable(), coded.categories());
		double[] weight = new double[category.length];
		for (int c = 0; c < weight.length; c++) {
			weight[c] = category[c] < 0 ? Double.NaN : coded.weights()[category[c]];
		}
		int[] code = codes.code();
		return (rows, from, to, into, at, stride) -> {
			for (int r = from, k = at; r < to; r++, k += stride) {
				double w = weight[code[rows[r]]];
				if (w != w) {
					throw new IllegalArgumentException("row " + (rows[r] + 1) + ": " + coded.variable() + " has the category '"
							+ codes.values().get(code[rows[r]]) + "', which is not among "
							+ String.join(", ", coded.categories()));
				}
				into[k] *= w;
			}
		};
	}

	/** Number of columns. */
	public int width() {
		return steps.length;
	}

	/** Values of all columns, row by row: column j of the i-th row is at {@code i * width() + j}. */
	public void fill(int[] rows, int from, int to, double[] into) {
		java.util.Arrays.fill(into, 0, (to - from) * steps.length, 1);
		for (int j = 0; j < steps.length; j++) {
			for (Step step : steps[j]) {
				step.multiply(rows, from, to, into, j, steps.length);
			}
		}
	}

	/** Values of one column. */
	public double[] values(int column, int[] rows) {
		double[] values = new double[rows.length];
		java.util.Arrays.fill(values, 1);
		for (Step step : steps[column]) {
			step.multiply(rows, 0, rows.length, values, 0, 1);
		}
		return values;
	}
}

package org.allianceworkbench.moments;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/** Products of design columns by the definition, row by row in 60 decimal digits. */
final class ExactSums {

	private static final MathContext DIGITS = new MathContext(60);

	private final Table table;
	private final List<DesignColumn> columns;

	ExactSums(Table table, List<DesignColumn> columns) {
		this.table = table;
		this.columns = columns;
	}

	/** Rows in which all variables given are valid. */
	static int[] used(Table table, List<String> needed) {
		return IntStream.range(0, table.rowCount())
				.filter(row -> needed.stream().map(table::column).noneMatch(c -> c.isMissing(row))).toArray();
	}

	/** Rows by the values of some keys. */
	static Map<String, int[]> groups(Table table, int[] rows, List<String> keys) {
		Map<String, int[]> groups = new LinkedHashMap<>();
		Arrays.stream(rows).boxed().collect(Collectors.groupingBy(
				row -> keys.stream().map(k -> table.column(k).value(row).toString()).collect(Collectors.joining(":")),
				TreeMap::new,
				Collectors.toList())).forEach((key, list) -> groups.put(key, list.stream().mapToInt(r -> r).toArray()));
		return groups;
	}

	/** The raw columns in a row. */
	BigDecimal[] row(int row) {
		return columns.stream().map(c -> value(c, row)).toArray(BigDecimal[]::new);
	}

	private BigDecimal value(DesignColumn column, int row) {
		BigDecimal product = BigDecimal.ONE;
		for (Factor factor : column.factors()) {
			Column values = table.column(factor.variable());
			product = product.multiply(switch (factor) {
				case Factor.Power p -> new BigDecimal(values.number(row)).pow(p.exponent());
				case Factor.Coded c -> new BigDecimal(c.weights()[c.categories().indexOf(values.value(row).toString())]);
				case Factor.Orthogonal o -> new BigDecimal(o.at(values.number(row)));
			}, DIGITS);
		}
		return product;
	}

	/** Raw rows times T^-1. */
	BigDecimal[] transformed(int row, BigDecimal[][] inverse) {
		BigDecimal[] raw = row(row);
		BigDecimal[] result = new BigDecimal[raw.length];
		for (int j = 0; j < raw.length; j++) {
			BigDecimal sum = BigDecimal.ZERO;
			for (int i = 0; i < raw.length; i++) {
				sum = sum.add(raw[i].multiply(inverse[i][j], DIGITS), DIGITS);
			}
			result[j] = sum;
		}
		return result;
	}

	/** Sum of products of pairs of rows, v'w + w'v for two different ones and w'w for one. */
	double[][] sum(List<int[]> pairs, BiFunction<Integer, Integer, BigDecimal> weight, BigDecimal[][] inverse) {
		int w = columns.size();
		BigDecimal[][] sum = new BigDecimal[w][w];
		Arrays.stream(sum).forEach(r -> Arrays.fill(r, BigDecimal.ZERO));
		for (int[] pair : pairs) {
			BigDecimal[] a = transformed(pair[0], inverse);
			BigDecimal[] b = transformed(pair[1], inverse);
			BigDecimal factor = weight.apply(pair[0], pair[1]);
			for (int i = 0; i < w; i++) {
				for (int j = 0; j < w; j++) {
					BigDecimal product = a[i].multiply(b[j], DIGITS);
					product = pair[0] == pair[1] ? product : product.add(b[i].multiply(a[j], DIGITS), DIGITS);
					sum[i][j] = sum[i][j].add(product.multiply(factor, DIGITS), DIGITS);
				}
			}
		}
		return Arrays.stream(sum).map(r -> Arrays.stream(r).mapToDouble(BigDecimal::doubleValue).toArray())
				.toArray(double[][]::new);
	}

	/** Inverse of a matrix by elimination. */
	static BigDecimal[][] inverse(double[][] matrix) {
		int n = matrix.length;
		BigDecimal[][] a = new BigDecimal[n][2 * n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				a[i][j] = new BigDecimal(matrix[i][j]);
				a[i][n + j] = i == j ? BigDecimal.ONE : BigDecimal.ZERO;
			}
		}
		for (int k = 0; k < n; k++) {
			int pivot = k;
			while (a[pivot][k].signum() == 0) {
				pivot++;
			}
			BigDecimal[] swap = a[k];
			a[k] = a[pivot];
			a[pivot] = swap;
			for (int i = 0; i < n; i++) {
				BigDecimal share = i == k ? BigDecimal.ZERO : a[i][k].divide(a[k][k], DIGITS);
				for (int j = 0; j < 2 * n && share.signum() != 0; j++) {
					a[i][j] = a[i][j].subtract(share.multiply(a[k][j], DIGITS), DIGITS);
				}
			}
		}
		BigDecimal[][] inverse = new BigDecimal[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				inverse[i][j] = a[i][n + j].divide(a[i][i], DIGITS);
			}
		}
		return inverse;
	}
}

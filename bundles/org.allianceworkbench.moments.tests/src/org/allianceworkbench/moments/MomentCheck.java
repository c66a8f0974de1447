package org.allianceworkbench.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.allianceworkbench.table.Table;

/** Compares moments with exact sums. */
final class MomentCheck {

	private final Table table;
	private final MomentRequest request;
	private final Moments moments;
	private final int[] rows;
	private final ExactSums exact;
	private final BigDecimal[][] inverse;

	MomentCheck(Table table, MomentRequest request, Moments moments) {
		this.table = table;
		this.request = request;
		this.moments = moments;
		this.rows = ExactSums.used(table, request.variables());
		this.exact = new ExactSums(table, request.columns());
		this.inverse = ExactSums.inverse(moments.basis());
	}

	/** Rows used. */
	int[] rows() {
		return rows;
	}

	/** Clusters by the keys of the innermost level. */
	Map<String, int[]> clusters() {
		return ExactSums.groups(table, rows, request.levels().isEmpty() ? List.of() : request.levels().getLast());
	}

	/** Each row with itself. */
	static List<int[]> squares(int[] rows) {
		return Arrays.stream(rows).mapToObj(r -> new int[] { r, r }).toList();
	}

	/**
	 * Checks one component.
	 *
	 * @param pairs for the rows of a cluster the pairs of rows that it sums
	 */
	void component(int component, BiFunction<String, int[], List<int[]>> pairs, BiFunction<Integer, Integer, BigDecimal> weight) {
		Map<String, Integer> index = new HashMap<>();
		Moments.Level innermost = moments.levels().getLast();
		for (int c = 0; c < innermost.size(); c++) {
			index.put(innermost.labels().of(c), c);
		}
		Map<String, int[]> clusters = clusters();
		assertThat(index.keySet()).isEqualTo(clusters.keySet());
		List<int[]> all = new ArrayList<>();
		clusters.forEach((label, members) -> {
			List<int[]> own = pairs.apply(label, members);
			all.addAll(own);
			compare(label, exact.sum(own, weight, inverse), moments.products(component),
					index.get(label) * moments.packedLength());
		});
		compare("total", exact.sum(all, weight, inverse), moments.total(component), 0);
		assertThat(moments.facts().counts()[component]).isEqualTo(all.size());
	}

	/** Each sum to 1e-12 of what its two columns' squares allow (Cauchy and Schwarz). */
	private void compare(String what, double[][] expected, double[] packed, int offset) {
		int w = moments.width();
		for (int i = 0; i < w; i++) {
			for (int j = i; j < w; j++) {
				double scale = Math.sqrt(Math.abs(expected[i][i] * expected[j][j])) + Math.abs(expected[i][j]);
				assertThat(packed[offset + Moments.packedIndex(w, i, j)])
						.as("%s: %s x %s", what, request.columns().get(i).name(), request.columns().get(j).name())
						.isCloseTo(expected[i][j], within(1e-12 * scale + 1e-300));
			}
		}
	}
}

package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.table.Column;

/**
 * A predictor's parts.
 *
 * @param within deviation from the client's mean
 * @param between the client's mean
 * @param grand value minus the mean of all used rows
 * @param used rows that have everything
 */
record PersonMeans(double[] within, double[] between, double[] grand, int used) {

	/**
	 * Takes a predictor apart.
	 *
	 * @param needed all columns of the model
	 */
	static PersonMeans of(AnalysisInput input, String predictor, List<String> needed, WithinBetweenOptions.Means over) {
		KeyIndex clients = KeyIndex.clients(input).orElseThrow();
		Column x = input.table().column(predictor);
		List<Column> columns = new ArrayList<>(needed.stream().map(input.table()::column).toList());
		int n = input.table().rowCount();
		double[] values = x.validNumbers();
		boolean[] complete = new boolean[n];
		Map<Integer, double[]> sums = new LinkedHashMap<>();
		double total = 0;
		int used = 0;
		for (int r = 0; r < n; r++) {
			int row = r;
			complete[r] = clients.rows()[r] >= 0 && !Double.isNaN(values[r]) && columns.stream()
					.noneMatch(c -> KeyIndex.isEmpty(c, row));
			if (clients.rows()[r] >= 0 && !Double.isNaN(values[r]) && (complete[r] || over
					== WithinBetweenOptions.Means.OBSERVED)) {
				double[] sum = sums.computeIfAbsent(clients.rows()[r], k -> new double[2]);
				sum[0] += values[r];
				sum[1]++;
			}
			if (complete[r]) {
				total += values[r];
				used++;
			}
		}
		double grand = total / Math.max(1, used);
		double[] between = new double[n];
		Arrays.setAll(between, r -> {
			double[] sum = clients.rows()[r] < 0 ? null : sums.get(clients.rows()[r]);
			return sum == null ? Double.NaN : sum[0] / sum[1];
		});
		double[] within = IntStream.range(0, n).mapToDouble(r -> values[r] - between[r]).toArray();
		double[] centred = IntStream.range(0, n).mapToDouble(r -> values[r] - grand).toArray();
		return new PersonMeans(within, between, centred, used);
	}
}

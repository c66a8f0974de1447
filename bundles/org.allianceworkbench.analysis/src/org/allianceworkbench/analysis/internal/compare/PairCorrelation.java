package org.allianceworkbench.analysis.internal.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Correlation;
import org.allianceworkbench.analysis.internal.statistics.KendallTau;
import org.allianceworkbench.analysis.internal.statistics.LeastSquares;
import org.allianceworkbench.analysis.internal.statistics.StudentT;
import org.allianceworkbench.table.Column;

/**
 * Two variables correlated.
 *
 * @param first index of the first variable
 * @param second index of the second variable
 * @param name {@code first~second}
 * @param pearson product-moment correlation
 * @param spearman rank correlation
 * @param kendall tau-b
 * @param partial correlation without the controls' part, {@code NaN} without controls
 * @param partialN how many cases it is of
 * @param controls how many controls
 * @param confidence confidence level
 */
record PairCorrelation(int first, int second, String name, Correlation pearson, Correlation spearman, double kendall,
		double partial, int partialN, int controls, double confidence) {

	static PairCorrelation of(int a, int b, List<Column> columns, List<double[]> numbers, List<double[]> controls, boolean[] used,
			double confidence) {
		int[] both = IntStream.range(0, used.length).filter(i -> used[i] && !Double.isNaN(numbers.get(a)[i])
				&& !Double.isNaN(numbers.get(b)[i])).toArray();
		double[] x = at(numbers.get(a), both);
		double[] y = at(numbers.get(b), both);
		int[] known = IntStream.of(both).filter(i -> controls.stream().noneMatch(c -> Double.isNaN(c[i]))).toArray();
		double partial = Double.NaN;
		if (!controls.isEmpty() && known.length > controls.size() + 2) {
			double[][] z = IntStream.of(known).mapToObj(i -> {
				double[] row = new double[controls.size() + 1];
				row[0] = 1;
				for (int c = 0; c < controls.size(); c++) {
					row[c + 1] = controls.get(c)[i];
				}
				return row;
			}).toArray(double[][]::new);
			try {
				partial = Correlation.pearson(LeastSquares.fit(z, at(numbers.get(a), known)).residuals(),
						LeastSquares.fit(z, at(numbers.get(b), known)).residuals()).r();
			} catch (LeastSquares.SingularException constant) {
				partial = Double.NaN;
			}
		}
		return new PairCorrelation(a, b, columns.get(a).spec().name() + "~" + columns.get(b).spec().name(),
				Correlation.pearson(x, y),
				Correlation.spearman(x, y), KendallTau.b(x, y), partial, known.length, controls.size(), confidence);
	}

	private static double[] at(double[] values, int[] cases) {
		return IntStream.of(cases).mapToDouble(i -> values[i]).toArray();
	}

	int n() {
		return pearson.n();
	}

	/** Two-sided probability of the partial correlation. */
	double partialP() {
		double df = partialN - 2.0 - controls;
		return StudentT.twoSided(partial * Math.sqrt(df / (1 - partial * partial)), df);
	}

	double shown(CorrelationOptions.Coefficient coefficient) {
		return switch (coefficient) {
			case PEARSON -> pearson.r();
			case SPEARMAN -> spearman.r();
			case KENDALL -> kendall;
		};
	}

	Map<String, Double> values() {
		String ci = Levels.key(confidence);
		Bounds bounds = pearson.interval(confidence);
		Map<String, Double> values = new LinkedHashMap<>();
		values.put(name + "/r", pearson.r());
		values.put(name + "/p", pearson.p());
		values.put(name + "/" + ci + "_lo", bounds.low());
		values.put(name + "/" + ci + "_hi", bounds.high());
		values.put(name + "/n", (double) n());
		values.put(name + "/rho", spearman.r());
		values.put(name + "/rho_p", spearman.p());
		values.put(name + "/tau_b", kendall);
		values.put(name + "/partial_r", partial);
		values.put(name + "/partial_p", partialP());
		return values;
	}
}

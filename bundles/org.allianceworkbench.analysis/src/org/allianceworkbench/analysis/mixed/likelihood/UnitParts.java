package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceModel;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.Rows;

/** What each unit of related residuals adds to S and log|V|, in a model without random effects. */
public final class UnitParts {

	/**
	 * One unit of n rows W = [X y].
	 *
	 * @param rows W, n x (p+1)
	 * @param turned U = R^-1 W, n x (p+1); its part of S is W'U
	 * @param logDet log|R|, its m first derivatives, and its second derivatives i at most j by rows
	 * @param places for each of these derivatives where in n x n the weights g are that aren't zero; S's derivative is the sum of
	 *            g[a,b] U_a U_b'
	 * @param weights these weights
	 */
	public record Part(double[][] rows, double[][] turned, double[] logDet, int[][] places, double[][] weights) {

		/** The sum over a, b of g[a,b] x[a,b] for one derivative. */
		public double weighed(int derivative, double[][] x) {
			double sum = 0;
			int n = x.length;
			for (int k = 0; k < places[derivative].length; k++) {
				int at = places[derivative][k];
				sum += weights[derivative][k] * x[at / n][at % n];
			}
			return sum;
		}
	}

	private record Shared(double[] inverse, double[] logDet, int[][] places, double[][] weights) {
	}

	private final UnitRows units;
	private final int[] columns;
	private final ResidualEntries kind;
	private final double[][] entries;
	private final Map<Integer, Shared> patterns = new HashMap<>();

	/**
	 * At one theta.
	 *
	 * @throws IllegalArgumentException when there are random effects
	 */
	public UnitParts(Design design, Rows rows, double[] theta) {
		if (!design.random().isEmpty()) {
			throw new IllegalArgumentException("units of related residuals share random effects");
		}
		int[] order = new int[rows.units()];
		Arrays.setAll(order, u -> u);
		units = new UnitRows(rows, order, design.residual().occasions(), Basis.raw(rows.columns().length));
		columns = Arrays.copyOf(design.fixed().columns(), design.fixed().size() + 1);
		columns[columns.length - 1] = design.outcome();
		kind = new ResidualEntries(CovarianceModel.of(design).residual(), units.pairs());
		entries = kind.at(theta, Order.SECOND);
	}

	/** One unit's part, by its index in the rows. */
	public Part of(int unit) {
		Shared shared = patterns.computeIfAbsent(units.pattern(unit), this::shared);
		int n = units.patterns()[units.pattern(unit)].size();
		double[] all = units.rows(unit);
		double[][] w = new double[n][columns.length];
		double[][] u = new double[n][columns.length];
		for (int a = 0; a < n; a++) {
			for (int k = 0; k < columns.length; k++) {
				w[a][k] = all[a * units.width() + columns[k]];
			}
		}
		for (int a = 0; a < n; a++) {
			for (int b = 0; b < n; b++) {
				for (int k = 0; k < columns.length; k++) {
					u[a][k] += shared.inverse[a * n + b] * w[b][k];
				}
			}
		}
		return new Part(w, u, shared.logDet, shared.places, shared.weights);
	}

	private Shared shared(int pattern) {
		PatternWeights weights = new PatternWeights(units.patterns()[pattern], entries, kind, Order.SECOND);
		int derivatives = Jets.count(kind.parameters(), Order.SECOND) - 1;
		int[][] places = new int[derivatives][];
		double[][] values = new double[derivatives][];
		weights.derivatives((slot, g) -> {
			places[slot - 1] = PatternWeights.places(g);
			values[slot - 1] = Arrays.stream(places[slot - 1]).mapToDouble(k -> g[k]).toArray();
		});
		return new Shared(weights.inverse, weights.logDet, places, values);
	}
}

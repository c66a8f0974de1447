package org.allianceworkbench.analysis.mixed.diagnostics;

import java.util.List;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.RandomPart;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.allianceworkbench.analysis.mixed.inference.RandomEffects;
import org.allianceworkbench.analysis.mixed.inference.ResidualBlocks;

/**
 * Fitted values and residuals of each row used.
 *
 * @param source each row's index in the table
 * @param fixedPart X beta
 * @param fitted X beta + Z b
 * @param marginal outcome - X beta
 * @param conditional outcome - X beta - Z b
 * @param standardised conditional residual / residual standard deviation (Pearson)
 */
public record Residuals(int[] source, double[] fixedPart, double[] fitted, double[] marginal, double[] conditional,
		double[] standardised) {

	/** The residuals of a fit. */
	public static Residuals of(Design design, Rows rows, double[] beta, List<RandomEffects> random, ResidualBlocks residual) {
		int n = rows.size();
		double[] fixed = new double[n];
		double[] fitted = new double[n];
		double[] marginal = new double[n];
		double[] conditional = new double[n];
		double[] standardised = new double[n];
		for (int r = 0; r < n; r++) {
			for (int j = 0; j < beta.length; j++) {
				fixed[r] += beta[j] * rows.columns()[design.fixed().columns()[j]][r];
			}
			fitted[r] = fixed[r] + random(design, rows, random, r);
			double y = rows.columns()[design.outcome()][r];
			marginal[r] = y - fixed[r];
			conditional[r] = y - fitted[r];
			standardised[r] = conditional[r] / Math.sqrt(residual.variance(r));
		}
		return new Residuals(rows.source(), fixed, fitted, marginal, conditional, standardised);
	}

	private static double random(Design design, Rows rows, List<RandomEffects> random, int row) {
		double sum = 0;
		for (int t = 0; t < random.size(); t++) {
			RandomPart part = design.random().get(t);
			double[] b = random.get(t).values()[rows.groupings().get(part.level()).group()[row]];
			for (int k = 0; k < b.length; k++) {
				sum += b[k] * rows.columns()[part.columns()[k]][row];
			}
		}
		return sum;
	}
}

package org.allianceworkbench.analysis.mixed.likelihood;

/**
 * The same likelihood in centred columns, where no digits are lost to predictors far from zero: an unstructured D becomes
 * T D T', S belongs to the centred columns.
 *
 * @param likelihood over phi and centred columns, y last
 * @param parameters A, m x m by rows: phi = A theta
 * @param columns B, (p+1) x (p+1) by rows: [X y] = centred columns times B; the last row and column are y's
 */
public record Turned(Likelihood likelihood, double[][] parameters, double[][] columns) {
}

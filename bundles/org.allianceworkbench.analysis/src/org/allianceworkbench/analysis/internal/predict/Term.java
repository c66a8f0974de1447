package org.allianceworkbench.analysis.internal.predict;

/**
 * One column of a regression.
 *
 * @param name its name among the values, as R names it
 * @param label what people call it
 * @param values a value for each case, {@code NaN} where it is missing
 */
record Term(String name, String label, double[] values) {
}

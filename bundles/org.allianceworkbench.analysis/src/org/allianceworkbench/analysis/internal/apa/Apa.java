package org.allianceworkbench.analysis.internal.apa;

import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.TableCell;

/** Cells as APA style wants them. */
public final class Apa {

	private Apa() {
	}

	/** A number with two decimals. */
	public static TableCell number(double value, String source) {
		return TableCell.number(value, NumberStyle.TWO_DECIMALS, source);
	}

	/** A number with three decimals. */
	public static TableCell fine(double value, String source) {
		return TableCell.number(value, NumberStyle.decimals(3), source);
	}

	/** A correlation or another number that can't exceed 1. */
	public static TableCell bounded(double value, String source) {
		return TableCell.number(value, NumberStyle.CORRELATION, source);
	}

	/** A probability. */
	public static TableCell p(double value, String source) {
		return TableCell.number(value, NumberStyle.P_VALUE, source);
	}

	/** Degrees of freedom: whole when they are, else with two decimals. */
	public static TableCell df(double value, String source) {
		return TableCell.number(value, value == Math.rint(value) ? NumberStyle.INTEGER : NumberStyle.TWO_DECIMALS, source);
	}

	/** An interval with two decimals. */
	public static TableCell interval(Bounds bounds) {
		return TableCell.interval(bounds.low(), bounds.high(), NumberStyle.TWO_DECIMALS);
	}

	/** An interval of a number that can't exceed 1. */
	public static TableCell boundedInterval(Bounds bounds) {
		return TableCell.interval(bounds.low(), bounds.high(), NumberStyle.CORRELATION);
	}

	/** A probability in a sentence: {@code p = .012} or {@code p < .001}. */
	public static Prose pInText(double p) {
		return p < 0.001 ? Prose.of("p ", TableCell.number(p, NumberStyle.P_VALUE))
				: Prose.of("p = ", TableCell.number(p, NumberStyle.P_VALUE));
	}

	/** An interval in a sentence: {@code 95% CI [1.2, 3.4]}; empty when there is none. */
	public static Prose intervalInText(String label, Bounds bounds) {
		return Double.isNaN(bounds.low()) || Double.isNaN(bounds.high()) ? Prose.NONE
				: Prose.of(", ", label, " ", interval(bounds));
	}

	/** Several words with commas and an and. */
	public static String list(java.util.List<String> words) {
		int n = words.size();
		return n < 2 ? String.join("", words) : String.join(", ", words.subList(0, n - 1)) + " and " + words.get(n - 1);
	}
}

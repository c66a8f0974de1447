package org.allianceworkbench.publish.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.TableCell;

/**
 * Writes numbers in their style, after the Publication Manual of the APA (7th edition, section 6.36): no leading zero where a
 * number can't exceed 1, {@code < .001} for small probabilities.
 */
public final class NumberText {

	/** For paper and screen, with a true minus sign. */
	public static final NumberText TYPESET = new NumberText("\u2212", "\u2013", "\u221e");

	/** For a terminal and for other programs: nothing but ASCII. */
	public static final NumberText PLAIN = new NumberText("-", "-", "Inf");

	/** Numbers from here on are written with an exponent. */
	private static final double LARGE = 1e9;
	private static final double HIGHEST_P = 0.9995;

	private final String minus;
	private final String absent;
	private final String infinity;

	private NumberText(String minus, String absent, String infinity) {
		this.minus = minus;
		this.absent = absent;
		this.infinity = infinity;
	}

	/** A number in a style. */
	public String text(double value, NumberStyle style) {
		if (Double.isNaN(value)) {
			return absent;
		}
		if (Double.isInfinite(value)) {
			return value > 0 ? infinity : minus + infinity;
		}
		return switch (style.kind()) {
			case INTEGER -> signed(value, 0, true);
			case DECIMAL -> signed(value, style.decimals(), true);
			case PERCENT -> signed(value * 100, style.decimals(), true) + "%";
			case BOUNDED -> signed(value, style.decimals(), false);
			case P_VALUE -> probability(value, style.decimals());
		};
	}

	private String probability(double p, int decimals) {
		double smallest = Math.pow(10, -decimals);
		if (p < smallest) {
			return "< " + signed(smallest, decimals, false);
		}
		return p > HIGHEST_P && decimals == 3 ? "> .999" : signed(p, decimals, false);
	}

	private String signed(double value, int decimals, boolean leadingZero) {
		String digits = digits(Math.abs(value), decimals);
		if (!leadingZero && digits.startsWith("0.")) {
			digits = digits.substring(1);
		}
		boolean zero = digits.chars().noneMatch(c -> c >= '1' && c <= '9');
		return value < 0 && !zero ? minus + digits : digits;
	}

	private static String digits(double value, int decimals) {
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
		if (value >= LARGE) {
			symbols.setExponentSeparator("e");
			return new DecimalFormat("0." + "0".repeat(Math.max(1, decimals)) + "E0", symbols).format(value);
		}
		String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
		return new DecimalFormat(pattern, symbols).format(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
	}

	/** A cell's text; empty for a cell that is left blank on purpose. */
	public String text(TableCell cell) {
		return switch (cell) {
			case TableCell.Text t -> t.text();
			case TableCell.Num n -> text(n.value(), n.style());
			case TableCell.Interval i -> interval(i.low(), i.high(), i.style());
			case TableCell.Estimate e -> text(e.value(), e.style()) + " " + interval(e.low(), e.high(), e.style());
			case TableCell.Absent a -> a.reason().isEmpty() ? "" : absent;
		};
	}

	private String interval(double low, double high, NumberStyle style) {
		return "[" + text(low, style) + ", " + text(high, style) + "]";
	}

	/** Running text with its numbers. */
	public String text(Prose prose) {
		StringBuilder text = new StringBuilder();
		prose.parts().forEach(part -> text.append(text(part)));
		return text.toString();
	}
}

package org.allianceworkbench.benchmarks.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table with aligned columns, the first of words and the others of numbers; also valid Markdown. */
public final class ResultTable {

	private final List<List<String>> rows = new ArrayList<>();

	/** Starts a table. */
	public ResultTable(String... heads) {
		rows.add(List.of(heads));
	}

	/** Adds a row; fewer cells than heads leave the last ones empty. */
	public ResultTable row(String... cells) {
		rows.add(List.of(cells));
		return this;
	}

	/** Seconds, as all tables show them. */
	public static String seconds(double seconds) {
		return String.format(Locale.ROOT, "%.2f", seconds);
	}

	/** How many times one number is another. */
	public static String times(double number, double other) {
		return String.format(Locale.ROOT, "%.2f x", number / other);
	}

	/** Bytes in units of 2^20. */
	public static String megabytes(double bytes) {
		return String.format(Locale.ROOT, "%.0f MB", bytes / (1 << 20));
	}

	@Override
	public String toString() {
		int[] widths = new int[rows.get(0).size()];
		for (int c = 0; c < widths.length; c++) {
			int column = c;
			widths[c] = Math.max(3, rows.stream().mapToInt(r -> cell(r, column).length()).max().orElse(0));
		}
		StringBuilder text = new StringBuilder();
		for (int r = 0; r < rows.size(); r++) {
			line(text, rows.get(r), widths);
			if (r == 0) {
				rule(text, widths);
			}
		}
		return text.toString();
	}

	private static void line(StringBuilder text, List<String> row, int[] widths) {
		for (int c = 0; c < widths.length; c++) {
			String pad = " ".repeat(widths[c] - cell(row, c).length());
			text.append("| ").append(c == 0 ? cell(row, c) + pad : pad + cell(row, c)).append(' ');
		}
		text.append("|\n");
	}

	private static void rule(StringBuilder text, int[] widths) {
		for (int c = 0; c < widths.length; c++) {
			text.append(c == 0 ? "|" + "-".repeat(widths[c] + 2) : "|" + "-".repeat(widths[c] + 1) + ":");
		}
		text.append("|\n");
	}

	private static String cell(List<String> row, int column) {
		return column < row.size() ? row.get(column) : "";
	}
}

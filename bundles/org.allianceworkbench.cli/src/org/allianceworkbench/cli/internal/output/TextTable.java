package org.allianceworkbench.cli.internal.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table in plain text, for people: columns as wide as they need, numbers at the right, columns without content left out. What
 * is too wide goes on in the next line, so that nothing is cut.
 */
public final class TextTable {

	private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,. ]*%?");
	private static final int NARROW = 10;

	private final List<String> headers;
	private final List<List<String>> rows = new ArrayList<>();

	/** A table with headers and no rows. */
	public TextTable(String... headers) {
		this(List.of(headers));
	}

	/** A table with headers and no rows. */
	public TextTable(List<String> headers) {
		this.headers = List.copyOf(headers);
	}

	/** Adds a row; line breaks in cells become blanks. */
	public TextTable row(Object... cells) {
		return row(Arrays.stream(cells).map(String::valueOf).toList());
	}

	/** Adds a row; line breaks in cells become blanks. */
	public TextTable row(List<String> cells) {
		if (cells.size() != headers.size()) {
			throw new IllegalArgumentException(cells.size() + " cells under " + headers.size() + " headers");
		}
		rows.add(cells.stream().map(cell -> cell.replaceAll("\\s+", " ").strip()).toList());
		return this;
	}

	/** Whether there are no rows. */
	public boolean isEmpty() {
		return rows.isEmpty();
	}

	/**
	 * The lines of the table.
	 *
	 * @param columns characters that a line may have; more when there are too many columns
	 */
	public List<String> lines(int columns) {
		int[] shown = IntStream.range(0, headers.size()).filter(c -> rows.stream().anyMatch(row -> !row.get(c).isEmpty()))
				.toArray();
		int[] widths = fitted(IntStream.of(shown).map(this::width).toArray(), columns);
		boolean[] right = new boolean[shown.length];
		for (int i = 0; i < right.length; i++) {
			right[i] = isNumber(shown[i]);
		}
		List<String> lines = new ArrayList<>(lines(headers, shown, widths, right));
		lines.add(IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining("  ")));
		rows.forEach(row -> lines.addAll(lines(row, shown, widths, right)));
		return lines;
	}

	private int width(int column) {
		return Math.max(length(headers.get(column)), rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0));
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	/** Takes from the widest column until the line fits or all are narrow. */
	private static int[] fitted(int[] widths, int columns) {
		int excess = Arrays.stream(widths).sum() + 2 * Math.max(0, widths.length - 1) - columns;
		while (excess > 0) {
			int widest = IntStream.range(0, widths.length).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
			if (widths[widest] <= NARROW) {
				break;
			}
			widths[widest]--;
			excess--;
		}
		return widths;
	}

	private static List<String> lines(List<String> cells, int[] shown, int[] widths, boolean[] right) {
		List<List<String>> wrapped = new ArrayList<>();
		for (int i = 0; i < shown.length; i++) {
			wrapped.add(wrapped(cells.get(shown[i]), widths[i]));
		}
		List<String> lines = new ArrayList<>();
		for (int n = 0; n < wrapped.stream().mapToInt(List::size).max().orElse(0); n++) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < shown.length; i++) {
				String part = n < wrapped.get(i).size() ? wrapped.get(i).get(n) : "";
				String blanks = " ".repeat(widths[i] - length(part));
				line.append(i == 0 ? "" : "  ").append(right[i] ? blanks + part : part + blanks);
			}
			lines.add(line.toString().stripTrailing());
		}
		return lines;
	}

	private boolean isNumber(int column) {
		return rows.stream().map(row -> row.get(column)).allMatch(cell -> cell.isEmpty() || NUMBER.matcher(cell).matches());
	}

	/** Parts of a text that are no longer than a line, broken at blanks where there are any. */
	private static List<String> wrapped(String text, int width) {
		List<String> parts = new ArrayList<>();
		String rest = text;
		while (length(rest) > width) {
			int end = rest.offsetByCodePoints(0, width);
			int blank = rest.lastIndexOf(' ', end);
			parts.add(rest.substring(0, blank > 0 ? blank : end));
			rest = rest.substring(blank > 0 ? blank + 1 : end);
		}
		parts.add(rest);
		return parts;
	}
}

package org.allianceworkbench.table.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Makes one name and one label for each column from one or more header rows. */
final class HeadingNames {

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private final List<GridRow> header;
	private final List<Merge> merges;
	private final boolean namesFirst;

	HeadingNames(List<GridRow> header, List<Merge> merges, boolean namesFirst) {
		this.header = header;
		this.merges = merges;
		this.namesFirst = namesFirst;
	}

	/** Headings of all columns that have data or a header. */
	List<Layout.Heading> of(BitSet data) {
		BitSet columns = (BitSet) data.clone();
		header.forEach(row -> {
			for (int c = 0; c < row.cells().size(); c++) {
				columns.set(c, columns.get(c) || !row.cells().get(c).isBlank());
			}
		});
		List<List<String>> texts = columns.stream().mapToObj(this::texts).toList();
		List<String> names = new ArrayList<>();
		int[] at = columns.stream().toArray();
		for (int i = 0; i < at.length; i++) {
			names.add(VariableNames.of(name(texts.get(i)), at[i]));
		}
		List<String> unique = VariableNames.unique(names);
		List<Layout.Heading> headings = new ArrayList<>();
		for (int i = 0; i < at.length; i++) {
			headings.add(new Layout.Heading(at[i], texts.get(i), unique.get(i), label(texts.get(i), unique.get(i))));
		}
		return headings;
	}

	private List<String> texts(int column) {
		List<String> texts = new ArrayList<>();
		for (int r = 0; r < header.size(); r++) {
			texts.add(namesFirst ? own(r, column) : text(r, column));
		}
		return texts;
	}

	private String own(int row, int column) {
		String shown = header.get(row).cell(column).shown();
		return VariableNames.isValid(shown) ? shown : BLANKS.matcher(shown).replaceAll(" ").strip();
	}

	private String text(int row, int column) {
		String own = own(row, column);
		if (!own.isEmpty()) {
			return own;
		}
		long number = header.get(row).number();
		for (Merge m : merges) {
			if (number >= m.firstRow() && number <= m.lastRow() && column + 1 >= m.firstColumn() && column + 1 <= m.lastColumn()) {
				return merged(m);
			}
		}
		return row < header.size() - 1 && !hasSpans(number) ? fromTheLeft(row, column) : "";
	}

	private String merged(Merge merge) {
		for (int r = 0; r < header.size(); r++) {
			if (header.get(r).number() == merge.firstRow()) {
				return own(r, merge.firstColumn() - 1);
			}
		}
		return "";
	}

	private boolean hasSpans(long number) {
		return merges.stream().anyMatch(m -> m.firstRow() == number && m.lastColumn() > m.firstColumn());
	}

	/** A group's name that stands only above its first column, when the row below names both columns. */
	private String fromTheLeft(int row, int column) {
		int left = column;
		while (left > 0 && own(row, left).isEmpty()) {
			left--;
		}
		return own(row + 1, column).isEmpty() || own(row + 1, left).isEmpty() ? "" : own(row, left);
	}

	private String name(List<String> texts) {
		return namesFirst ? texts.get(0) : String.join("_", parts(texts));
	}

	private String label(List<String> texts, String name) {
		String label = namesFirst ? texts.stream().skip(1).filter(text -> !text.isEmpty() && !text.startsWith("{")).findFirst()
				.orElse(texts.get(0)) : String.join(" ", parts(texts));
		return label.equals(name) ? "" : label;
	}

	private static List<String> parts(List<String> texts) {
		List<String> parts = new ArrayList<>();
		for (String text : texts) {
			if (!text.isEmpty() && (parts.isEmpty() || !parts.get(parts.size() - 1).equals(text))) {
				parts.add(text);
			}
		}
		return parts;
	}
}

package org.allianceworkbench.intake.drift;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.allianceworkbench.intake.internal.matching.Words;
import org.allianceworkbench.intake.reading.CellKind;
import org.allianceworkbench.intake.reading.SheetPreview;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.intake.reading.SourceRow;
import org.allianceworkbench.table.grid.Cell;

/** How alike a column of an earlier file and one of a new file are: by their values, their labels and their names. */
final class ColumnLikeness {

	/** From this on the new column is proposed to be the old one under another name. */
	static final double LIKELY = 0.55;

	private static final double VALUES = 0.6;
	private static final int FEW = 25;

	/** A column with what stands in it. */
	private record Content(Set<String> texts, CellKind kind, double lowest, double highest, int filled) {
	}

	/**
	 * How alike they are.
	 *
	 * @param score 0 to 1
	 * @param reason why, a clause for people
	 */
	record Likeness(double score, String reason) {
	}

	private ColumnLikeness() {
	}

	static Likeness of(SheetPreview before, SourceColumn lost, SheetPreview now, SourceColumn found) {
		double names = names(lost, found);
		Content a = content(before, lost);
		Content b = content(now, found);
		boolean labels = !lost.valueLabels().entries().isEmpty() && lost.valueLabels().equals(found.valueLabels());
		if (labels) {
			return new Likeness(VALUES + (1 - VALUES) * Math.max(names, 0.5), "it has the same value labels");
		}
		if (a.filled() == 0 || b.filled() == 0 || a.kind() != b.kind()) {
			return new Likeness(names * (1 - VALUES), "its name is alike");
		}
		double values = values(a, b);
		return new Likeness(VALUES * values + (1 - VALUES) * names, words(a, b, values));
	}

	private static double values(Content a, Content b) {
		Set<String> both = new HashSet<>(a.texts());
		both.retainAll(b.texts());
		double shared = (double) both.size() / Math.min(a.texts().size(), b.texts().size());
		if (a.kind() != CellKind.NUMBER || a.texts().size() <= FEW && b.texts().size() <= FEW && shared > 0) {
			return shared;
		}
		double span = Math.max(a.highest(), b.highest()) - Math.min(a.lowest(), b.lowest());
		double common = Math.min(a.highest(), b.highest()) - Math.max(a.lowest(), b.lowest());
		return Math.max(shared, span <= 0 ? 1 : Math.max(0, common / span));
	}

	private static String words(Content a, Content b, double values) {
		return a.kind() == CellKind.NUMBER && a.texts().size() > FEW
				? String.format(Locale.ROOT, "its values go from %s to %s, those before from %s to %s", shown(b.lowest()),
						shown(b.highest()), shown(a.lowest()), shown(a.highest()))
				: String.format(Locale.ROOT, "%d %% of its different values are those of before", Math.round(100 * values));
	}

	private static String shown(double number) {
		return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
	}

	private static double names(SourceColumn lost, SourceColumn found) {
		Set<String> a = new HashSet<>(Words.texts(lost.header()));
		Set<String> b = new HashSet<>(Words.texts(found.header()));
		Set<String> all = new HashSet<>(a);
		all.addAll(b);
		Set<String> both = new HashSet<>(a);
		both.retainAll(b);
		double words = all.isEmpty() ? 0 : (double) both.size() / all.size();
		boolean label = !lost.label().isEmpty() && lost.label().equals(found.label());
		return label ? 1 : Math.max(words, letters(String.join("", Words.texts(lost.header())), String.join("",
				Words.texts(found.header()))));
	}

	/** The share of pairs of letters that two names have in common (Dice's coefficient). */
	private static double letters(String a, String b) {
		Set<String> x = pairs(a);
		Set<String> y = pairs(b);
		if (x.isEmpty() || y.isEmpty()) {
			return a.equals(b) ? 1 : 0;
		}
		int all = x.size() + y.size();
		x.retainAll(y);
		return 2.0 * x.size() / all;
	}

	private static Set<String> pairs(String text) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= text.length(); i++) {
			pairs.add(text.substring(i, i + 2));
		}
		return pairs;
	}

	private static Content content(SheetPreview preview, SourceColumn column) {
		Set<String> texts = new HashSet<>();
		int[] kinds = new int[CellKind.values().length];
		double lowest = Double.POSITIVE_INFINITY;
		double highest = Double.NEGATIVE_INFINITY;
		int filled = 0;
		for (SourceRow row : preview.rows()) {
			Cell cell = row.cell(column.index());
			if (!cell.isBlank()) {
				double number = CellNumbers.of(cell);
				filled++;
				texts.add(cell.shown().strip().toLowerCase(Locale.ROOT));
				kinds[(Double.isNaN(number) ? CellKind.of(cell) : CellKind.NUMBER).ordinal()]++;
				lowest = Double.isNaN(number) ? lowest : Math.min(lowest, number);
				highest = Double.isNaN(number) ? highest : Math.max(highest, number);
			}
		}
		return new Content(texts, most(kinds), lowest, highest, filled);
	}

	private static CellKind most(int[] kinds) {
		CellKind most = CellKind.BLANK;
		for (CellKind kind : CellKind.values()) {
			most = kinds[kind.ordinal()] > kinds[most.ordinal()] ? kind : most;
		}
		return most;
	}

	/** All headers of some columns, folded. */
	static List<String> headers(List<SourceColumn> columns) {
		return columns.stream().map(column -> SourceColumn.fold(column.header())).toList();
	}
}

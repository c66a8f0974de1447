package org.allianceworkbench.export.internal.targets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;

/**
 * Texts that are longer than a program can hold in one place: further columns have the rest of them.
 *
 * @param columns the columns, each followed by those that continue it
 * @param origins for each of them the index of the column that it is, or continues
 * @param losses what was done, a sentence for each column
 */
public record LongTexts(List<Column> columns, List<Integer> origins, List<String> losses) {

	/**
	 * What a program holds.
	 *
	 * @param most most characters or bytes of a text
	 * @param bytes whether bytes of UTF-8 are counted and not characters of UTF-16
	 * @param words for example {@code 32,767 characters that a cell holds}
	 */
	public record Limit(int most, boolean bytes, String words) {

		private boolean holds(String text) {
			return text.length() * (bytes ? 3L : 1L) <= most || end(text, 0) == text.length();
		}

		/** Where a part that begins somewhere ends; no character is divided. */
		private int end(String text, int from) {
			int used = 0;
			int at = from;
			while (at < text.length()) {
				int point = text.codePointAt(at);
				int chars = Character.charCount(point);
				used += !bytes ? chars : point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
				if (used > most) {
					return at;
				}
				at += chars;
			}
			return at;
		}
	}

	/** The columns of a table with those that continue them. */
	public static LongTexts of(List<Column> columns, Limit limit) {
		Set<String> names = new HashSet<>();
		columns.forEach(c -> names.add(c.spec().name().toLowerCase(Locale.ROOT)));
		LongTexts result = new LongTexts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (int c = 0; c < columns.size(); c++) {
			result.add(columns.get(c), c, names, limit);
		}
		return result;
	}

	/** The content with these columns. */
	public ExportContent in(ExportContent content) {
		return losses.isEmpty() ? content : new ExportContent(new Table(content.table().info(), columns),
				origins.stream().map(content.columns()::get).toList(), content.study(), content.export(), content.studyVersion(),
				content.options(), content.analyses());
	}

	private void add(Column column, int index, Set<String> names, Limit limit) {
		int rows = 0;
		for (int row = 0; !column.spec().type().isNumeric() && row < column.size(); row++) {
			String text = column.text(row);
			rows += text == null || limit.holds(text) ? 0 : 1;
		}
		if (rows == 0) {
			columns.add(column);
			origins.add(index);
			return;
		}
		List<String> added = new ArrayList<>();
		List<String[]> parts = parts(column, limit);
		for (int part = 0; part < parts.size(); part++) {
			String name = column.spec().name();
			for (int number = part + 1; part > 0 && !names.add(name.toLowerCase(Locale.ROOT)); number++) {
				name = column.spec().name() + "_" + number;
			}
			ColumnSpec spec = part == 0 ? column.spec().toBuilder().width(Math.min(column.spec().width(), limit.most)).build()
					: ColumnSpec.text(name).label("Continues " + column.spec().name()).measure(column.spec().measure()).build();
			columns.add(Column.of(spec, parts.get(part)));
			origins.add(index);
			if (part > 0) {
				added.add(name);
			}
		}
		losses.add(column.spec().name() + ": " + rows + (rows == 1 ? " text is" : " texts are") + " longer than the "
				+ limit.words
				+ "; the rest stands in " + String.join(", ", added));
	}

	private static List<String[]> parts(Column column, Limit limit) {
		List<String[]> parts = new ArrayList<>();
		parts.add(new String[column.size()]);
		for (int row = 0; row < column.size(); row++) {
			String text = column.text(row);
			int part = 0;
			for (int from = 0; text != null && (from < text.length() || part == 0); part++) {
				int end = limit.end(text, from);
				if (part == parts.size()) {
					parts.add(new String[column.size()]);
				}
				parts.get(part)[row] = text.substring(from, end);
				from = end;
			}
		}
		return parts;
	}
}

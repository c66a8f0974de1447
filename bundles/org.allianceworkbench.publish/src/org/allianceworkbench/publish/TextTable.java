package org.allianceworkbench.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableRow;

/** A table in fixed-width letters; columns of text are wrapped when it would be too wide. */
final class TextTable {

	private static final int GAP = 2;
	private static final int NARROWEST = 12;

	private final Block.TableBlock table;
	private final List<List<String>> cells = new ArrayList<>();
	private final int[] widths;

	TextTable(Block.TableBlock table, int width) {
		this.table = table;
		cells.add(table.columns().stream().map(TextTable::header).toList());
		table.rows().forEach(row -> cells.add(row.cells().stream().map(NumberText.PLAIN::text).toList()));
		this.widths = widths(width);
	}

	private static String header(TableColumn column) {
		String unit = column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
		return (column.spanner().isEmpty() ? "" : column.spanner() + ": ") + column.header() + unit;
	}

	private int[] widths(int width) {
		int[] wide = new int[table.columns().size()];
		for (int r = 0; r < cells.size(); r++) {
			boolean group = r > 0 && table.rows().get(r - 1).kind() == TableRow.Kind.GROUP;
			for (int c = 0; !group && c < wide.length; c++) {
				int needed = r == 0 ? longestWord(cells.get(0).get(c)) : cells.get(r).get(c).length();
				wide[c] = Math.max(wide[c], needed);
			}
		}
		while (Arrays.stream(wide).sum() + GAP * (wide.length - 1) > width) {
			int widest = -1;
			for (int c = 0; c < wide.length; c++) {
				if (isText(c) && wide[c] > NARROWEST && (widest < 0 || wide[c] > wide[widest])) {
					widest = c;
				}
			}
			if (widest < 0) {
				break;
			}
			wide[widest]--;
		}
		return wide;
	}

	private static int longestWord(String text) {
		return Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
	}

	private boolean isText(int column) {
		TableColumn.Kind kind = table.columns().get(column).kind();
		return kind == TableColumn.Kind.STUB || kind == TableColumn.Kind.TEXT;
	}

	void write(StringBuilder out) {
		int width = Arrays.stream(widths).sum() + GAP * (widths.length - 1);
		String rule = "-".repeat(width) + "\n";
		out.append(rule);
		row(out, cells.get(0));
		out.append(rule);
		for (int r = 0; r < table.rows().size(); r++) {
			if (table.rows().get(r).kind() == TableRow.Kind.GROUP) {
				TextPublisher.wrap(cells.get(r + 1).get(0), width).forEach(line -> out.append(line).append('\n'));
			} else {
				row(out, cells.get(r + 1));
			}
		}
		out.append(rule);
	}

	private void row(StringBuilder out, List<String> row) {
		List<List<String>> lines = new ArrayList<>();
		int height = 1;
		for (int c = 0; c < widths.length; c++) {
			lines.add(TextPublisher.wrap(row.get(c), Math.max(1, widths[c])));
			height = Math.max(height, lines.get(c).size());
		}
		for (int i = 0; i < height; i++) {
			StringBuilder line = new StringBuilder();
			for (int c = 0; c < widths.length; c++) {
				String text = i < lines.get(c).size() ? lines.get(c).get(i) : "";
				String blanks = " ".repeat(Math.max(0, widths[c] - text.length()));
				line.append(c == 0 ? "" : " ".repeat(GAP)).append(isText(c) ? text + blanks : blanks + text);
			}
			out.append(line.toString().stripTrailing()).append('\n');
		}
	}
}

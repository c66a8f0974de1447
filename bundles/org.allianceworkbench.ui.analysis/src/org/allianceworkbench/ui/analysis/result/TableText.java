package org.allianceworkbench.ui.analysis.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableRow;

/**
 * A table for the clipboard: HTML and RTF, of which word processors make real tables, and text with tabs, of which spreadsheets
 * make cells.
 */
final class TableText {

	private static final String TOP = "border-top:1px solid black;";
	private static final String BOTTOM = "border-bottom:1px solid black;";
	private static final String RULE_ABOVE = "\\clbrdrt\\brdrs ";
	private static final String RULE_BELOW = "\\clbrdrb\\brdrs ";
	private static final int RTF_WIDTH = 9600;
	private static final int LETTER = 108;
	private static final int CELL_MARGIN = 230;
	private static final int LEAST_STUB = 1600;
	private static final int LEAST_LETTERS = 3;
	private static final int MOST_LETTERS = 36;

	private final Block.TableBlock table;
	private final boolean spanned;

	TableText(Block.TableBlock table) {
		this.table = table;
		this.spanned = table.columns().stream().anyMatch(column -> !column.spanner().isEmpty());
	}

	/** The table with its title and notes, in APA style. */
	String html() {
		StringBuilder html = new StringBuilder("<p><i>").append(escaped(table.title())).append("</i></p>")
				.append("<table style=\"border-collapse:collapse\"><thead>");
		if (spanned) {
			html.append("<tr>");
			for (Span span : spans()) {
				html.append("<th colspan=\"").append(span.columns()).append("\" style=\"padding:2px 8px;").append(TOP)
						.append(span.text().isEmpty() ? "" : BOTTOM).append("\">").append(escaped(span.text())).append("</th>");
			}
			html.append("</tr>");
		}
		html.append("<tr>");
		table.columns().forEach(column -> html.append("<th style=\"padding:2px 8px;").append(spanned ? "" : TOP).append(BOTTOM)
				.append("text-align:").append(side(column)).append("\">").append(escaped(head(column))).append("</th>"));
		html.append("</tr></thead><tbody>");
		for (int r = 0; r < table.rows().size(); r++) {
			row(html, table.rows().get(r), r == table.rows().size() - 1 ? BOTTOM : "");
		}
		html.append("</tbody></table>");
		table.notes().forEach(note -> html.append("<p>").append(escaped(note.mark() + " " + note.text()).strip()).append("</p>"));
		return html.toString();
	}

	private void row(StringBuilder html, TableRow row, String line) {
		html.append("<tr>");
		if (row.kind() == TableRow.Kind.GROUP) {
			html.append("<td colspan=\"").append(table.columns().size()).append("\" style=\"padding:2px 8px;").append(line)
					.append("\"><i>").append(escaped(text(row.cells().get(0)))).append("</i></td>");
		} else {
			for (int c = 0; c < row.cells().size(); c++) {
				TableColumn column = table.columns().get(c);
				String wrap = column.kind() == TableColumn.Kind.STUB ? "" : ";white-space:nowrap";
				html.append("<td style=\"padding:2px 8px;").append(line).append("text-align:").append(side(column)).append(wrap)
						.append("\">").append(escaped(text(row.cells().get(c)))).append("</td>");
			}
		}
		html.append("</tr>");
	}

	/** Neighbouring columns under one text. */
	private record Span(String text, int columns) {
	}

	private List<Span> spans() {
		List<Span> spans = new ArrayList<>();
		for (TableColumn column : table.columns()) {
			if (!spans.isEmpty() && !column.spanner().isEmpty() && spans.getLast().text().equals(column.spanner())) {
				spans.set(spans.size() - 1, new Span(column.spanner(), spans.getLast().columns() + 1));
			} else {
				spans.add(new Span(column.spanner(), 1));
			}
		}
		return spans;
	}

	/** Lines of cells with tabs between them; what is a number has all its digits. */
	String text() {
		List<String> lines = new ArrayList<>();
		lines.add(table.columns().stream().map(column -> (column.spanner().isEmpty() ? "" : column.spanner() + " ")
				+ head(column))
				.collect(Collectors.joining("\t")));
		table.rows().forEach(row -> lines.add(row.cells().stream().map(TableText::plain).collect(Collectors.joining("\t"))));
		return String.join("\n", lines) + "\n";
	}

	private static String plain(TableCell cell) {
		return cell instanceof TableCell.Num number ? trimmed(number.value()) : NumberText.PLAIN.text(cell).replace('\t', ' ');
	}

	private static String trimmed(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
	}

	/** Rich text: columns as wide as their texts need, with rules above and below the head and at the end. */
	String rtf() {
		StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\uc1\\fs18 {\\i ").append(rich(table.title())).append("}\\par\n");
		int[] edges = edges();
		if (spanned) {
			int at = 0;
			List<Integer> ends = new ArrayList<>();
			for (Span span : spans()) {
				at += span.columns();
				ends.add(edges[at - 1]);
			}
			rich(rtf, spans().stream().map(Span::text).toList(), ends.stream().mapToInt(Integer::intValue).toArray(), RULE_ABOVE);
		}
		rich(rtf, table.columns().stream().map(TableText::head).toList(), edges, (spanned ? "" : RULE_ABOVE) + RULE_BELOW);
		for (int r = 0; r < table.rows().size(); r++) {
			TableRow row = table.rows().get(r);
			String rule = r == table.rows().size() - 1 ? RULE_BELOW : "";
			rich(rtf, row.cells().stream().map(TableText::text).toList(), row.kind() == TableRow.Kind.GROUP
					? new int[] { edges[edges.length - 1] } : edges, rule);
		}
		table.notes().forEach(note -> rtf.append("\\pard ").append(rich((note.mark() + " " + note.text()).strip()))
				.append("\\par\n"));
		return rtf.append("}").toString();
	}

	/** Right edges of the columns, in twentieths of a point; where the page is narrow stubs are broken, not numbers. */
	private int[] edges() {
		int[] widths = new int[table.columns().size()];
		for (int c = 0; c < widths.length; c++) {
			int column = c;
			widths[c] = Math.clamp(Math.max(head(table.columns().get(c)).length(), table.rows().stream()
					.filter(row -> row.kind() != TableRow.Kind.GROUP).mapToInt(row -> text(row.cells().get(column)).length())
					.max().orElse(0)), LEAST_LETTERS, MOST_LETTERS) * LETTER + CELL_MARGIN;
		}
		int numbers = IntStream.range(0, widths.length).filter(c -> !isStub(c)).map(c -> widths[c]).sum();
		int stubs = Arrays.stream(widths).sum() - numbers;
		double share = Math.min(1, Math.max(LEAST_STUB, RTF_WIDTH - numbers) / (double) Math.max(1, stubs));
		int[] edges = new int[widths.length];
		int at = 0;
		for (int c = 0; c < widths.length; c++) {
			at += isStub(c) ? (int) Math.round(widths[c] * share) : widths[c];
			edges[c] = at;
		}
		return edges;
	}

	private boolean isStub(int column) {
		return table.columns().get(column).kind() == TableColumn.Kind.STUB;
	}

	private void rich(StringBuilder rtf, List<String> cells, int[] edges, String rules) {
		rtf.append("\\trowd\\trgaph80 ");
		for (int edge : edges) {
			rtf.append(rules).append("\\cellx").append(edge);
		}
		for (int c = 0; c < edges.length; c++) {
			boolean right = edges.length == table.columns().size() && side(table.columns().get(c)).equals("right");
			rtf.append("\\pard\\intbl").append(right ? "\\qr " : " ").append(c < cells.size() ? rich(cells.get(c)) : "")
					.append("\\cell");
		}
		rtf.append("\\row\n");
	}

	private static String rich(String text) {
		StringBuilder rich = new StringBuilder();
		for (char c : text.toCharArray()) {
			if (c == '\\' || c == '{' || c == '}') {
				rich.append('\\').append(c);
			} else if (c < 128) {
				rich.append(c);
			} else {
				rich.append("\\u").append((short) c).append('?');
			}
		}
		return rich.toString();
	}

	private static String side(TableColumn column) {
		return column.kind() == TableColumn.Kind.STUB || column.kind() == TableColumn.Kind.TEXT ? "left" : "right";
	}

	private static String head(TableColumn column) {
		return column.unit().isEmpty() ? column.header() : column.header() + " (" + column.unit() + ")";
	}

	private static String text(TableCell cell) {
		return NumberText.TYPESET.text(cell);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}

package org.allianceworkbench.publish;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.publish.internal.xml.Xml;
import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/** A table in APA style: number and title above, rules above and below the head and at the end, notes below. */
final class HtmlTable {

	/** Statistical symbols, which stand in italics (APA 7, section 6.44). */
	private static final Set<String> SYMBOLS = Set.of("n", "N", "M", "SD", "SE", "t", "F", "df", "df1", "df2", "p", "r", "Mdn", "dz",
			"dav", "z", "b");

	private final Xml page;
	private final Block.TableBlock table;
	private final int number;
	private final boolean about;

	static boolean isSymbol(String header) {
		return SYMBOLS.contains(header);
	}

	/** @param about whether rows say whom they are about */
	HtmlTable(Xml page, Block.TableBlock table, int number, boolean about) {
		this.about = about;
		this.page = page;
		this.table = table;
		this.number = number;
	}

	void write(String id) {
		page.open("figure", "class", "table", "id", id).open("figcaption").element("strong", "Table " + number)
				.element("em", table.title()).close().open("div", "class", "scroll").open("table");
		head();
		body();
		page.close().close();
		table.notes().forEach(this::note);
		page.close();
	}

	private void head() {
		List<TableColumn> columns = table.columns();
		boolean spanners = columns.stream().anyMatch(c -> !c.spanner().isEmpty());
		page.open("thead").open("tr");
		if (spanners) {
			for (int c = 0; c < columns.size();) {
				int to = c + 1;
				String spanner = columns.get(c).spanner();
				while (!spanner.isEmpty() && to < columns.size() && columns.get(to).spanner().equals(spanner)) {
					to++;
				}
				if (spanner.isEmpty()) {
					header(columns.get(c), "rowspan", "2");
				} else {
					page.element("th", spanner, "class", "spanner", "colspan", Integer.toString(to - c), "scope", "colgroup");
				}
				c = to;
			}
			page.close().open("tr");
			columns.stream().filter(c -> !c.spanner().isEmpty()).forEach(c -> header(c, "rowspan", "1"));
		} else {
			columns.forEach(c -> header(c, "rowspan", "1"));
		}
		page.close().close();
	}

	private void header(TableColumn column, String... span) {
		page.open("th", "scope", "col", "class", JsonPublisher.lower(column.kind()), span[0], span[1]);
		if (isSymbol(column.header())) {
			page.element("em", column.header());
		} else {
			page.text(column.header());
		}
		if (!column.unit().isEmpty()) {
			page.text(" (" + column.unit() + ")");
		}
		page.close();
	}

	private void body() {
		page.open("tbody");
		for (TableRow row : table.rows()) {
			page.open("tr", row(row));
			if (row.kind() == TableRow.Kind.GROUP) {
				page.element("th", NumberText.TYPESET.text(row.cells().get(0)), "scope", "colgroup", "colspan",
						Integer.toString(table.columns().size()));
			} else {
				for (int c = 0; c < row.cells().size(); c++) {
					cell(row.cells().get(c), table.columns().get(c).kind());
				}
			}
			page.closeLine();
		}
		page.close();
	}

	/** What a row is, and whom it is about as {@code data-about}: pairs as in an address, {@code site=A&client=1012}. */
	private String[] row(TableRow row) {
		String kind = JsonPublisher.lower(row.kind());
		return !about || row.about().isEmpty() ? new String[] { "class", kind } : new String[] { "class", kind, "data-about",
				row.about().entrySet().stream().map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
						.collect(Collectors.joining("&")) };
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private void cell(TableCell cell, TableColumn.Kind kind) {
		String text = NumberText.TYPESET.text(cell);
		String style = JsonPublisher.lower(kind);
		switch (cell) {
			case TableCell.Num n -> page.element("td", text, number(style, n.value(), n.source()));
			case TableCell.Estimate e -> page.element("td", text, number(style, e.value(), e.source()));
			case TableCell.Absent a when !a.reason().isEmpty() -> page.element("td", text, "class", style, "title", a.reason());
			default -> page.element(kind == TableColumn.Kind.STUB ? "th" : "td", text, kind == TableColumn.Kind.STUB
					? new String[] { "class", style, "scope", "row" } : new String[] { "class", style });
		}
	}

	/** In full precision, with its name among the report's values as {@code data-source} when it has one. */
	private static String[] number(String style, double value, String source) {
		return source.isEmpty() ? new String[] { "class", style, "data-value", Double.toString(value) }
				: new String[] { "class", style, "data-value", Double.toString(value), "data-source", source };
	}

	private void note(TableNote note) {
		page.open("p", "class", "note");
		switch (note.kind()) {
			case GENERAL -> page.element("em", "Note.").text(" " + note.text());
			case SPECIFIC -> page.element("sup", note.mark()).text(" " + note.text());
			case PROBABILITY -> page.text(note.mark() + note.text());
		}
		page.close();
	}
}

package org.allianceworkbench.format.text.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.grid.GridTable;
import org.allianceworkbench.table.grid.Layout;

/** What a text file holds, in the vocabulary of {@code expected-csv/1}. */
public final class TextInspection {

	private TextInspection() {
	}

	/** Describes the file; the table is read to its end. */
	public static Map<String, Object> of(Path file, Dialect dialect, GridTable table, int rows) throws IOException {
		List<ColumnSummary> columns = new ArrayList<>();
		for (int c = 0; c < table.columns().size(); c++) {
			columns.add(new ColumnSummary());
		}
		RowSample sample = new RowSample(rows);
		for (Optional<Table> batch = table.next(); batch.isPresent(); batch = table.next()) {
			for (int c = 0; c < columns.size(); c++) {
				columns.get(c).add(batch.get().columns().get(c));
			}
			sample.add(batch.get());
		}
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("format", "expected-csv/1");
		map.put("file", file.getFileName().toString());
		map.put("encoding", dialect.charset().name());
		map.put("delimiter", String.valueOf(dialect.delimiter()));
		map.put("decimal", String.valueOf(table.decimalMark()));
		map.put("header_rows", table.layout().headerRows());
		map.put("header", table.layout().why());
		map.put("rows", table.rowCount().orElse(0));
		map.put("columns", columns(table, columns));
		map.put("first_rows", sample.first());
		map.put("last_rows", sample.last());
		map.put("warnings", table.warnings());
		return map;
	}

	private static List<Object> columns(GridTable table, List<ColumnSummary> summaries) {
		List<Object> list = new ArrayList<>();
		for (int c = 0; c < summaries.size(); c++) {
			Map<String, Object> map = new LinkedHashMap<>();
			Layout.Heading heading = table.layout().headings().get(c);
			map.put("name", heading.texts().isEmpty() ? "" : heading.texts().get(0));
			map.put("variable", heading.name());
			map.put("label", heading.label());
			map.put("type", type(table.columns().get(c).type()));
			summaries.get(c).putInto(map, table.columns().get(c).type());
			list.add(map);
		}
		return list;
	}

	private static String type(ColumnType type) {
		return switch (type) {
			case NUMBER -> "numeric";
			case TEXT -> "string";
			case DATE -> "date";
			case TIME -> "time";
			case DATE_TIME -> "datetime";
		};
	}

	/** A value for JSON: numbers as they are, dates and times as they are written, nothing as {@code null}. */
	static Object json(Column column, int row) {
		if (column.spec().type() != ColumnType.NUMBER) {
			return NumberOut.field(column, row);
		}
		double number = column.number(row);
		return Double.isNaN(number) ? null : (Object) number;
	}
}

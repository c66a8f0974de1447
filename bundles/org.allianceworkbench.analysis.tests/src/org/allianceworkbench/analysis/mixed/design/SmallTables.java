package org.allianceworkbench.analysis.mixed.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;

/** Tables written down in tests. */
final class SmallTables {

	private SmallTables() {
	}

	/** A table of comma-separated values with a header; a column of numbers is numeric; an empty cell is missing. */
	static Table csv(String text) {
		List<String[]> lines = text.strip().lines().map(l -> l.strip().split(",", -1)).toList();
		List<Column> columns = new ArrayList<>();
		for (int c = 0; c < lines.get(0).length; c++) {
			int column = c;
			String name = lines.get(0)[c].strip();
			String[] cells = lines.stream().skip(1).map(l -> l[column].strip()).toArray(String[]::new);
			boolean numeric = Arrays.stream(cells).allMatch(cell -> cell.isEmpty() || cell.matches("-?[0-9.]+(e-?[0-9]+)?"));
			columns.add(numeric ? Column.of(ColumnSpec.number(name).build(),
					Arrays.stream(cells).mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell)).toArray())
					: Column.of(ColumnSpec.text(name).build(),
							Arrays.stream(cells).map(cell -> cell.isEmpty() ? null : cell).toArray(String[]::new)));
		}
		return Table.of(columns);
	}
}

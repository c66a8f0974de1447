package org.allianceworkbench.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.table.grid.Cell;

/** Looks at the first rows of a source. */
final class Previewing {

	private static final int TOP = 100;
	private static final int ROWS = 1000;

	private Previewing() {
	}

	static SheetPreview of(SourceRows source) throws IOException {
		List<SourceRow> rows = new ArrayList<>();
		List<SourceRow> top = source instanceof GridRows grid ? grid.top(TOP) : List.of();
		Optional<SourceRow> row = source.next();
		while (row.isPresent() && rows.size() < ROWS) {
			if (!row.get().isBlank()) {
				rows.add(row.get());
			}
			row = source.next();
		}
		int width = Math.max(source.columns().size(), rows.stream().mapToInt(SourceRow::width).max().orElse(0));
		List<SourceColumn> columns = new ArrayList<>();
		for (int c = 0; c < width; c++) {
			columns.add(source.column(c).withProfile(profile(rows, c)));
		}
		return new SheetPreview(source.layout(), columns, top.isEmpty() ? rows.subList(0, Math.min(TOP, rows.size())) : top, rows,
				row.isEmpty(), source.warnings());
	}

	private static ColumnProfile profile(List<SourceRow> rows, int column) {
		Map<CellKind, Integer> kinds = new EnumMap<>(CellKind.class);
		Set<String> samples = new LinkedHashSet<>();
		int formulas = 0;
		for (SourceRow row : rows) {
			Cell cell = row.cell(column);
			kinds.merge(CellKind.of(cell), 1, Integer::sum);
			formulas += cell instanceof Cell.Formula ? 1 : 0;
			if (samples.size() < ColumnProfile.SAMPLES && !cell.isBlank()) {
				samples.add(cell.shown().strip());
			}
		}
		return new ColumnProfile(kinds, formulas, List.copyOf(samples));
	}
}

package org.allianceworkbench.format.excel.internal.codebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.format.excel.internal.model.SheetInfo;
import org.allianceworkbench.format.excel.internal.model.Workbook;
import org.allianceworkbench.table.Alignment;
import org.allianceworkbench.table.ColumnRole;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;

/** Reads the codebook of a workbook that has one of our kind. */
public final class CodebookReader {

	/**
	 * What a workbook says of its data.
	 *
	 * @param columns descriptions of the columns, in order
	 * @param notes what could not be understood, one sentence each
	 */
	public record Codebook(List<ColumnSpec> columns, List<String> notes) {
		public Codebook {
			columns = List.copyOf(columns);
			notes = List.copyOf(notes);
		}
	}

	private static final int MOST_COLUMNS = 16_384;

	private CodebookReader() {
	}

	/** Whether a sheet is part of a codebook of our kind. */
	public static boolean isPart(Workbook workbook, SheetInfo sheet) throws IOException {
		return sheet.kind() == SheetInfo.Kind.CELLS
				&& (sheet.name().equals(CodebookSheets.CODEBOOK) && hasHeader(workbook, sheet, CodebookSheets.CODEBOOK_HEADER)
						|| sheet.name().equals(CodebookSheets.VALUE_LABELS) && hasHeader(workbook, sheet, CodebookSheets.LABELS_HEADER));
	}

	private static boolean hasHeader(Workbook workbook, SheetInfo sheet, List<String> header) throws IOException {
		try (Grid grid = workbook.open(sheet, false)) {
			Optional<GridRow> row = grid.next();
			return row.isPresent() && row.get().cells().stream().map(Cell::shown).toList().equals(header);
		}
	}

	/** The codebook; without columns when the workbook has none of our kind. */
	public static Codebook read(Workbook workbook) throws IOException {
		List<ColumnSpec> columns = new ArrayList<>();
		List<String> notes = new ArrayList<>();
		Map<String, List<ValueLabels.Entry>> labels = new HashMap<>();
		for (SheetInfo sheet : workbook.sheets()) {
			if (sheet.name().equals(CodebookSheets.VALUE_LABELS) && isPart(workbook, sheet)) {
				labels = labels(workbook, sheet);
			}
		}
		for (SheetInfo sheet : workbook.sheets()) {
			if (sheet.name().equals(CodebookSheets.CODEBOOK) && isPart(workbook, sheet)) {
				columns(workbook, sheet, labels, columns, notes);
			}
		}
		return new Codebook(columns, notes);
	}

	private static Map<String, List<ValueLabels.Entry>> labels(Workbook workbook, SheetInfo sheet) throws IOException {
		Map<String, List<ValueLabels.Entry>> labels = new HashMap<>();
		try (Grid grid = workbook.open(sheet, false)) {
			grid.next();
			for (Optional<GridRow> row = grid.next(); row.isPresent(); row = grid.next()) {
				Value value = row.get().cell(1).value() instanceof Cell.Num n ? Value.of(n.number()) : Value.of(row.get().cell(1).shown());
				labels.computeIfAbsent(row.get().cell(0).shown(), none -> new ArrayList<>())
						.add(new ValueLabels.Entry(value, row.get().cell(2).shown()));
			}
		}
		return labels;
	}

	private static void columns(Workbook workbook, SheetInfo sheet, Map<String, List<ValueLabels.Entry>> labels,
			List<ColumnSpec> columns, List<String> notes) throws IOException {
		try (Grid grid = workbook.open(sheet, false)) {
			grid.next();
			for (Optional<GridRow> row = grid.next(); row.isPresent() && columns.size() < MOST_COLUMNS; row = grid.next()) {
				if (!row.get().isBlank()) {
					columns.add(column(row.get(), labels, notes));
				}
			}
		}
	}

	private static ColumnSpec column(GridRow row, Map<String, List<ValueLabels.Entry>> labels, List<String> notes) {
		String name = row.cell(0).shown();
		try {
			ColumnType type = type(row.cell(2).shown());
			return ColumnSpec.of(name, type).label(row.cell(1).shown()).measure(constant(Measure.class, row.cell(3), Measure.UNKNOWN))
					.missing(MissingNotation.read(row.cell(4).shown())).format(DisplayFormat.parse(row.cell(5).shown()))
					.writeFormat(DisplayFormat.parse(row.cell(6).shown())).width(number(row.cell(7))).displayWidth(number(row.cell(8)))
					.alignment(constant(Alignment.class, row.cell(9), Alignment.RIGHT))
					.role(constant(ColumnRole.class, row.cell(10), ColumnRole.INPUT))
					.valueLabels(ValueLabels.of(labels.getOrDefault(name, List.of()))).build();
		} catch (IllegalArgumentException wrong) {
			notes.add("the codebook's row " + row.number() + " ('" + name + "') was not used: " + wrong.getMessage());
			return ColumnSpec.text(name).label(row.cell(1).shown()).build();
		}
	}

	private static ColumnType type(String word) {
		for (ColumnType type : ColumnType.values()) {
			if (CodebookSheets.word(type).equals(word)) {
				return type;
			}
		}
		throw new IllegalArgumentException("there is no type '" + word + "'");
	}

	private static <E extends Enum<E>> E constant(Class<E> of, Cell cell, E otherwise) {
		return cell.isBlank() ? otherwise : Enum.valueOf(of, cell.shown().strip().toUpperCase(Locale.ROOT));
	}

	private static int number(Cell cell) {
		return cell.value() instanceof Cell.Num n && n.number() >= 0 && n.number() <= 1 << 20 ? (int) n.number() : 0;
	}
}

package org.allianceworkbench.format.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.format.excel.internal.Inspection;
import org.allianceworkbench.format.excel.internal.OwnedGrid;
import org.allianceworkbench.format.excel.internal.OwnedTable;
import org.allianceworkbench.format.excel.internal.SheetChoice;
import org.allianceworkbench.format.excel.internal.Workbooks;
import org.allianceworkbench.format.excel.internal.codebook.CodebookReader;
import org.allianceworkbench.format.excel.internal.model.Limits;
import org.allianceworkbench.format.excel.internal.model.SheetInfo;
import org.allianceworkbench.format.excel.internal.model.Workbook;
import org.allianceworkbench.format.excel.internal.write.FormOut;
import org.allianceworkbench.format.excel.internal.write.TableOut;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.format.TableFormat;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.TableWriter;
import org.allianceworkbench.table.grid.FormSheet;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridReading;
import org.allianceworkbench.table.grid.GridTable;

/**
 * Excel workbooks: {@code .xlsx}, {@code .xlsm}, {@code .xlsb} and {@code .xls} (Excel 5 to 2003) are read, {@code .xlsx} is
 * written; both row by row, so that memory depends on a workbook's distinct texts and not on its rows.
 * <p>
 * A written workbook has the data in its first sheet, a sheet {@code Codebook} and, when there are value labels, a sheet
 * {@code Value labels}. Reading such a workbook restores names, types, labels, value labels, missing values, measures and
 * formats. In any other workbook the header is recognised and columns are typed by their cells; see {@link GridTable}.
 * <p>
 * Formulas give their stored results and keep their expression, except in {@code .xlsb}. Colours and comments are not read.
 * Hidden and filtered rows and hidden columns are read like others; a warning names them.
 */
public final class ExcelFormat implements TableFormat {

	private static final Set<String> SPSS = Set.of("sav", "zsav", "por");

	@Override
	public String id() {
		return "excel";
	}

	@Override
	public String name() {
		return "Excel workbook";
	}

	@Override
	public List<String> extensions() {
		return List.of("xlsx", "xls", "xlsm", "xlsb");
	}

	@Override
	public List<String> writableExtensions() {
		return List.of("xlsx");
	}

	@Override
	public int recognises(Path file, byte[] start) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		String extension = name.substring(name.lastIndexOf('.') + 1);
		if (extensions().contains(extension)) {
			return Workbooks.recognises(start) ? 2 : 1;
		}
		return Workbooks.recognises(start) && !SPSS.contains(extension) ? 2 : 0;
	}

	@Override
	public List<String> sheets(Path file, ReadOptions options) throws IOException {
		try (Workbook workbook = Workbooks.open(file, options.password())) {
			return SheetChoice.dataSheets(workbook).stream().map(SheetInfo::name).toList();
		}
	}

	@Override
	public TableReader open(Path file, ReadOptions options) throws IOException {
		Workbook workbook = Workbooks.open(file, options.password());
		try {
			SheetInfo sheet = SheetChoice.choose(file, workbook, options.sheet());
			CodebookReader.Codebook codebook = CodebookReader.read(workbook);
			List<String> notes = new ArrayList<>(codebook.notes());
			if (options.sheet().isEmpty()) {
				notes.addAll(SheetChoice.note(workbook, sheet));
			}
			return new OwnedTable(workbook, GridTable.open(() -> workbook.open(sheet, false),
					GridReading.ofSheet(options).withDeclared(codebook.columns()).withNotes(notes)));
		} catch (IOException | RuntimeException wrong) {
			workbook.close();
			throw wrong;
		}
	}

	@Override
	public Grid openGrid(Path file, ReadOptions options) throws IOException {
		Workbook workbook = Workbooks.open(file, options.password());
		try {
			return new OwnedGrid(workbook, SheetChoice.choose(file, workbook, options.sheet()));
		} catch (IOException | RuntimeException wrong) {
			workbook.close();
			throw wrong;
		}
	}

	@Override
	public boolean hasGrid() {
		return true;
	}

	@Override
	public Map<String, Object> inspect(Path file, ReadOptions options, int rows) throws IOException {
		try (Workbook workbook = Workbooks.open(file, options.password())) {
			return Inspection.of(file, workbook, rows);
		}
	}

	@Override
	public List<String> losses(Path file, TableInfo info, List<ColumnSpec> columns) {
		List<String> losses = new ArrayList<>();
		if (columns.size() > Limits.COLUMNS) {
			losses.add("Excel holds " + Limits.COLUMNS + " columns, the table has " + columns.size() + ": it can't be written");
		}
		if (columns.stream().anyMatch(c -> !c.attributes().isEmpty()) || !info.attributes().isEmpty()) {
			losses.add("custom attributes are not kept in a workbook");
		}
		if (!info.label().isEmpty() || !info.documents().isEmpty() || info.weight().isPresent()
				|| !info.multipleResponseSets().isEmpty()) {
			losses.add("file label, documents, weight and multiple response sets are not kept in a workbook");
		}
		if (columns.stream().anyMatch(c -> (c.type() == ColumnType.TIME || c.type() == ColumnType.DATE_TIME)
				&& c.format().decimals() > 3)) {
			losses.add("times are kept to the millisecond in a workbook");
		}
		return losses;
	}

	@Override
	public TableWriter create(Path file, TableInfo info, List<ColumnSpec> columns) throws IOException {
		return new TableOut(file, columns);
	}

	@Override
	public void writeForms(Path file, List<FormSheet> sheets) throws IOException {
		FormOut.write(file, sheets);
	}
}

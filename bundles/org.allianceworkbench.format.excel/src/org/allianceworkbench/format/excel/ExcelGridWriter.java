package org.allianceworkbench.format.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.format.excel.internal.write.WorkbookOut;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Merge;

/**
 * Writes cells as they are into an {@code .xlsx} workbook: title rows, several header rows, merged cells, blank rows, several
 * sheets; nothing is decided about headers and types.
 * <p>
 * Rows are streamed. A number takes its format along, dates and times get a format of their own; dates that Excel does
 * not have (before 1 March 1900) become ISO texts. The file appears, or replaces an older one, only on {@link #finish}.
 *
 * <pre>
 * try (ExcelGridWriter writer = new ExcelGridWriter(file)) {
 * 	writer.sheet("Ratings", 2);
 * 	writer.heading(new Cell.Text("Client"), new Cell.Text("Session 1"), Cell.BLANK);
 * 	writer.heading(Cell.BLANK, new Cell.Text("WAI-C"), new Cell.Text("WAI-T"));
 * 	writer.merge(new Merge(1, 2, 1, 3));
 * 	writer.row(new Cell.Text("A001"), new Cell.Num(5.5, "0.0"), new Cell.Text("5,2"));
 * 	writer.finish();
 * }
 * </pre>
 */
public final class ExcelGridWriter implements AutoCloseable {

	private final WorkbookOut out;

	/** Starts a workbook; an existing file stays as it is until {@link #finish}. */
	public ExcelGridWriter(Path file) throws IOException {
		this.out = new WorkbookOut(file);
	}

	/**
	 * Begins a sheet.
	 *
	 * @param name 1 to 31 characters that Excel allows, different from the other sheets' names
	 * @param frozenRows rows that stay in place when the sheet is scrolled, 0 for none
	 */
	public ExcelGridWriter sheet(String name, int frozenRows) throws IOException {
		return sheet(name, frozenRows, List.of());
	}

	/** As above with the widths of the first columns, in characters. */
	public ExcelGridWriter sheet(String name, int frozenRows, List<Double> widths) throws IOException {
		out.sheet(name, false, frozenRows, widths);
		return this;
	}

	/** Begins a sheet that a user does not see. */
	public ExcelGridWriter hiddenSheet(String name) throws IOException {
		out.sheet(name, true, 0, List.of());
		return this;
	}

	/** Writes a row of the sheet. */
	public ExcelGridWriter row(List<Cell> cells) throws IOException {
		out.row(cells, false);
		return this;
	}

	/** Writes a row of the sheet. */
	public ExcelGridWriter row(Cell... cells) throws IOException {
		return row(List.of(cells));
	}

	/** Writes a row of the sheet in bold. */
	public ExcelGridWriter heading(List<Cell> cells) throws IOException {
		out.row(cells, true);
		return this;
	}

	/** Writes a row of the sheet in bold. */
	public ExcelGridWriter heading(Cell... cells) throws IOException {
		return heading(List.of(cells));
	}

	/** Leaves rows of the sheet blank. */
	public ExcelGridWriter blankRows(int rows) {
		out.skip(rows);
		return this;
	}

	/** Merges cells of the sheet; the value stands in the first of them. */
	public ExcelGridWriter merge(Merge merge) {
		out.merge(merge);
		return this;
	}

	/** Completes the workbook and puts it in place. */
	public void finish() throws IOException {
		out.finish();
	}

	/** Releases everything; without {@link #finish} before, nothing is left of the workbook. */
	@Override
	public void close() throws IOException {
		out.close();
	}
}

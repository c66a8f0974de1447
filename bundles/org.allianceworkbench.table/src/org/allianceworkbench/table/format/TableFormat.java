package org.allianceworkbench.table.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.TableWriter;
import org.allianceworkbench.table.grid.FormSheet;
import org.allianceworkbench.table.grid.Grid;

/**
 * A kind of data file: recognises, reads, describes and writes it.
 * <p>
 * Formats are contributed through the extension point {@code org.allianceworkbench.table.formats}. Implementations have a
 * public constructor without parameters, hold no state and may be used by several threads. Every method that reads fails with
 * {@link TableFormatException} when the file is damaged, hostile or not supported, and never returns something half read
 * without a warning.
 */
public interface TableFormat {

	/** Stable id, for example {@code spss}. */
	String id();

	/** Name that a user sees, for example {@code SPSS system file}. */
	String name();

	/** Extensions without the dot, the usual one first, all that can be read. */
	List<String> extensions();

	/** Extensions without the dot of what can be written; empty for a format that is only read. */
	List<String> writableExtensions();

	/**
	 * Whether the file looks like this format.
	 *
	 * @param file the file, for its name
	 * @param start its first bytes, up to 4096
	 * @return how sure: 0 no, 1 by the extension only, 2 by the content
	 */
	int recognises(Path file, byte[] start);

	/** Names of the sheets that hold data, in order; one for formats without sheets. */
	List<String> sheets(Path file, ReadOptions options) throws IOException;

	/** Opens the file's (or the chosen sheet's, else first visible sheet's) data as typed columns. */
	TableReader open(Path file, ReadOptions options) throws IOException;

	/**
	 * Opens the file's (or the chosen sheet's) cells as they are, without any decision about headers and types.
	 *
	 * @throws TableFormatException also when the format has only typed columns; then {@link #hasGrid} is false
	 */
	Grid openGrid(Path file, ReadOptions options) throws IOException;

	/** Whether {@link #openGrid} is supported: true for spreadsheets and text, false for formats with a dictionary. */
	boolean hasGrid();

	/**
	 * All that the file holds, as a JSON document: maps with String keys, lists, String, Double, Long, Integer, Boolean, null.
	 *
	 * @param rows how many first and last rows
	 * @return properties in order, in the vocabulary of the format ({@code expected-spss/1}, {@code expected-excel/1},
	 *         {@code expected-csv/1})
	 */
	Map<String, Object> inspect(Path file, ReadOptions options, int rows) throws IOException;

	/**
	 * What a table would lose in a file of this format, one sentence each; empty when nothing.
	 *
	 * @param file the target, for its extension
	 */
	List<String> losses(Path file, TableInfo info, List<ColumnSpec> columns);

	/**
	 * Starts a file.
	 *
	 * @throws UnsupportedOperationException when the format is only read
	 * @throws IOException when the file can't be made; an existing file is replaced only by {@link TableWriter#finish}
	 */
	TableWriter create(Path file, TableInfo info, List<ColumnSpec> columns) throws IOException;

	/** Writes a whole table. */
	default void write(Path file, Table table) throws IOException {
		try (TableWriter writer = create(file, table.info(), table.specs())) {
			writer.write(table);
			writer.finish();
		}
	}

	/**
	 * Writes sheets that people fill in: cells are locked but those that are open.
	 *
	 * @throws UnsupportedOperationException when the format has no locked cells
	 * @throws IOException when the file can't be made; an existing file is replaced only when all is written
	 */
	default void writeForms(Path file, List<FormSheet> sheets) throws IOException {
		throw new UnsupportedOperationException(name() + " has no locked cells; choose an Excel workbook");
	}

	/** Reads a whole table into memory. */
	default Table read(Path file, ReadOptions options) throws IOException {
		try (TableReader reader = open(file, options)) {
			return reader.readAll();
		}
	}
}

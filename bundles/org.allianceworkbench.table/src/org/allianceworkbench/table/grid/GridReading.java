package org.allianceworkbench.table.grid;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ReadOptions;

/**
 * How cells are to be understood when a grid becomes a table.
 *
 * @param textOnly whether all cells are texts whose meaning has to be recognised (a text file); in a spreadsheet the cell
 *        itself says what it is, and a text that looks like a number stays a text
 * @param usualDecimal decimal mark to assume when the file gives no evidence, {@code '.'} or {@code ','}
 * @param decimal decimal mark that the user gave
 * @param headerRows number of header rows that the user gave
 * @param firstRow first row that counts, from 1, that the user gave: rows before it are title rows
 * @param declared columns that a codebook in the same file declares; they are used when the header row names exactly them
 * @param notes what is known of the file already that a person should know; they become warnings of the table
 */
public record GridReading(boolean textOnly, char usualDecimal, Optional<Character> decimal, Optional<Integer> headerRows,
		Optional<Integer> firstRow, List<ColumnSpec> declared, List<String> notes) {

	public GridReading {
		declared = List.copyOf(declared);
		notes = List.copyOf(notes);
	}

	/** Cells of a spreadsheet. */
	public static GridReading ofSheet(ReadOptions options) {
		return new GridReading(false, '.', options.decimal(), options.headerRows(), options.firstRow(), List.of(), List.of());
	}

	/** Cells of a text file. */
	public static GridReading ofText(ReadOptions options, char usualDecimal) {
		return new GridReading(true, usualDecimal, options.decimal(), options.headerRows(), options.firstRow(), List.of(), List.of());
	}

	/** The same with the columns that a codebook declares. */
	public GridReading withDeclared(List<ColumnSpec> columns) {
		return new GridReading(textOnly, usualDecimal, decimal, headerRows, firstRow, columns, notes);
	}

	/** The same with what a person should know. */
	public GridReading withNotes(List<String> sentences) {
		return new GridReading(textOnly, usualDecimal, decimal, headerRows, firstRow, declared, sentences);
	}
}

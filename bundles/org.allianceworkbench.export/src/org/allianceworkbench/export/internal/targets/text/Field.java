package org.allianceworkbench.export.internal.targets.text;

import java.util.function.IntFunction;

import org.allianceworkbench.table.Column;

/**
 * A column of a text file.
 *
 * @param name text in the header
 * @param cells text in each row, {@code null} where there is nothing
 */
public record Field(String name, IntFunction<String> cells) {

	/** The values of a column as they are. */
	public static Field of(String name, Column column) {
		return new Field(name, column.spec().type().isNumeric()
				? row -> CellText.of(column.number(row), column.spec().type()) : column::text);
	}

	/** Codes of user-missing values, numbers of whole columns and so on: the numbers whatever they mean. */
	public static Field numbers(String name, Column column) {
		return new Field(name, row -> Double.isNaN(column.number(row)) ? null : CellText.number(column.number(row)));
	}
}

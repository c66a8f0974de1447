package org.allianceworkbench.table.grid;

import java.util.List;
import java.util.Set;

/**
 * A sheet that people fill in.
 *
 * @param name name of the sheet
 * @param rows its rows from the first on
 * @param frozenRows rows that stay in place when it is scrolled
 * @param widths widths of the first columns in characters
 * @param hidden columns that are not shown, counted from 0
 */
public record FormSheet(String name, List<List<FormCell>> rows, int frozenRows, List<Double> widths, Set<Integer> hidden) {

	/**
	 * A cell of a form.
	 *
	 * @param cell what stands in it
	 * @param heading whether it is bold
	 * @param open whether it can be changed; it is coloured then
	 */
	public record FormCell(Cell cell, boolean heading, boolean open) {

		/** A text that can't be changed. */
		public static FormCell locked(String text) {
			return new FormCell(new Cell.Text(text), false, false);
		}

		/** A bold text that can't be changed. */
		public static FormCell heading(String text) {
			return new FormCell(new Cell.Text(text), true, false);
		}

		/** A text that is to be entered or changed. */
		public static FormCell open(String text) {
			return new FormCell(new Cell.Text(text), false, true);
		}
	}

	public FormSheet {
		rows = rows.stream().map(List::copyOf).toList();
		widths = List.copyOf(widths);
		hidden = Set.copyOf(hidden);
	}
}

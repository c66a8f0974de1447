package org.allianceworkbench.project.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;

/** Counts numbers in columns of dates and times that no calendar and no clock has: files of cells have them as plain numbers. */
public final class UnusualTimes {

	private static final double LONGEST_IN_WORKBOOKS = 2_958_466 * CalendarSeconds.DAY;
	private static final double LONGEST = (1L << 53) / 1e6;

	private final List<ColumnSpec> columns;
	private final boolean workbook;
	private final long[] counts;

	/** Begins to count for a file that will be written. */
	public UnusualTimes(List<ColumnSpec> columns, Path target) {
		this.columns = columns;
		this.workbook = target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
		this.counts = new long[columns.size()];
	}

	/** Counts those of some rows. */
	public void count(Table batch) {
		for (int c = 0; c < counts.length; c++) {
			Column column = batch.columns().get(c);
			for (int row = 0; column.spec().type().isNumeric() && row < column.size(); row++) {
				counts[c] += isUnusual(column, column.number(row)) ? 1 : 0;
			}
		}
	}

	private boolean isUnusual(Column column, double number) {
		return !Double.isNaN(number) && switch (column.spec().type()) {
			case DATE, DATE_TIME -> !CalendarSeconds.isDay(number);
			case TIME -> !(Math.abs(number) < (workbook ? LONGEST_IN_WORKBOOKS : LONGEST));
			case NUMBER, TEXT -> false;
		};
	}

	/** What is said of them, one sentence for each column. */
	public List<String> losses() {
		List<String> losses = new ArrayList<>();
		for (int c = 0; c < counts.length; c++) {
			if (counts[c] > 0) {
				boolean one = counts[c] == 1;
				losses.add("%s: %,d %s beyond what a date or a time of this file can be, and %s written as plain numbers of seconds"
						.formatted(columns.get(c).name(), counts[c], one ? "value is" : "values are", one ? "is" : "are"));
			}
		}
		return losses;
	}
}

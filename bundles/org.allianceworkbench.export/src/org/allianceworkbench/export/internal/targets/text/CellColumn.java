package org.allianceworkbench.export.internal.targets.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Value;

/**
 * How the cells of a text file say the values of a column: what {@link CellText} does, the other way round.
 *
 * @param spec description of the column
 * @param value the value of a cell that is not empty; it fails with a {@link RuntimeException} when there is none
 */
public record CellColumn(ColumnSpec spec, Function<String, Value> value) {

	/** Texts as they are, numbers, dates and times as {@link CellText} writes them. */
	public static CellColumn plain(ColumnSpec spec) {
		return new CellColumn(spec, switch (spec.type()) {
			case TEXT -> Value::of;
			case NUMBER -> cell -> Value.of(number(cell));
			case DATE, DATE_TIME -> cell -> Value.of(cell.indexOf('-', 1) < 0 ? number(cell) : moment(cell));
			case TIME -> cell -> Value.of(cell.indexOf(':') < 0 ? number(cell) : time(cell));
		});
	}

	/** Dates and times, too, are the numbers that columns hold. */
	public static CellColumn numbers(ColumnSpec spec) {
		return spec.type() == ColumnType.TEXT ? plain(spec) : new CellColumn(spec, cell -> Value.of(number(cell)));
	}

	/**
	 * A number with a point.
	 *
	 * @throws NumberFormatException when it is none
	 */
	public static double number(String cell) {
		char last = cell.charAt(cell.length() - 1);
		if (last > '9' && !cell.endsWith("Infinity") || cell.charAt(0) <= ' ' || last <= ' ' || cell.indexOf('x') >= 0) {
			throw new NumberFormatException(cell);
		}
		return Double.parseDouble(cell);
	}

	private static double moment(String cell) {
		int blank = cell.indexOf(' ');
		return blank < 0 ? CalendarSeconds.of(LocalDate.parse(cell))
				: CalendarSeconds.of(LocalDateTime.parse(cell.substring(0, blank) + "T" + cell.substring(blank + 1)));
	}

	private static double time(String cell) {
		boolean before = cell.startsWith("-");
		String[] parts = (before ? cell.substring(1) : cell).split(":", -1);
		if (parts.length != 3) {
			throw new NumberFormatException(cell);
		}
		double seconds = (Long.parseLong(parts[0]) * 60 + Long.parseLong(parts[1])) * 60.0 + number(parts[2]);
		return before ? -seconds : seconds;
	}
}

package org.allianceworkbench.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Table;

/**
 * Dates as analyses reckon with them: days since the first date of the column, with the time of day as a part of a day. Files
 * hold seconds, in which a slope has no digits left and a serial correlation no meaning.
 */
public final class DayCounts {

	private static final Set<ColumnType> DATES = EnumSet.of(ColumnType.DATE, ColumnType.DATE_TIME);
	private static final String ORIGIN = "days since";

	private DayCounts() {
	}

	/**
	 * The same data with days for dates; what a column counts from is in its label and {@link #origin}.
	 *
	 * @param whole all rows, whose first date counts as day 0
	 */
	static AnalysisInput of(AnalysisInput used, Table whole) {
		if (used.table().columns().stream().noneMatch(DayCounts::isDate)) {
			return used;
		}
		List<Column> columns = new ArrayList<>();
		for (Column column : used.table().columns()) {
			columns.add(isDate(column) ? days(column, whole.column(column.spec().name())) : column);
		}
		return used.with(new Table(used.table().info(), columns));
	}

	private static Column days(Column column, Column whole) {
		double first = Arrays.stream(whole.validNumbers()).filter(x -> !Double.isNaN(x)).min().orElse(0);
		LocalDate origin = CalendarSeconds.date(first);
		double zero = CalendarSeconds.of(origin);
		double[] days = Arrays.stream(column.validNumbers()).map(x -> (x - zero) / CalendarSeconds.DAY).toArray();
		ColumnSpec spec = column.spec();
		Map<String, List<String>> attributes = new HashMap<>(spec.attributes());
		attributes.put(ORIGIN, List.of(origin.toString(), spec.type().name()));
		return Column.of(ColumnSpec.number(spec.name()).measure(Measure.SCALE).attributes(attributes)
				.label((spec.label().isBlank() ? spec.name() : spec.label()) + " (days since " + origin + ")").build(), days);
	}

	/** Whether a column holds dates, which are seconds. */
	public static boolean isDate(Column column) {
		return DATES.contains(column.spec().type());
	}

	/** The day from which a column counts, when it holds days in place of dates. */
	public static Optional<LocalDate> origin(Column column) {
		return Optional.ofNullable(column.spec().attributes().get(ORIGIN)).map(a -> LocalDate.parse(a.get(0)));
	}

	/** Whether a column of days has the time of day too. */
	public static boolean withTime(Column column) {
		return Optional.ofNullable(column.spec().attributes().get(ORIGIN)).map(a -> ColumnType.valueOf(a.get(1)))
				.filter(t -> t == ColumnType.DATE_TIME).isPresent();
	}
}

package org.allianceworkbench.analysis.internal.script;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.DayCounts;
import org.allianceworkbench.table.Table;

/** Conditions that keep rows of some dates; a value is a day ({@code 2023-01-31}) or a day with its time. */
final class WhereDates {

	private WhereDates() {
	}

	/** Whether a column holds dates, or days in place of them, and some are asked for (a code of missing values is none). */
	static boolean in(Table table, String column, List<String> values) {
		return values.stream().anyMatch(WhereDates::dated)
				&& table.find(column).filter(c -> DayCounts.isDate(c) || DayCounts.origin(c).isPresent()).isPresent();
	}

	static String r(String column, List<String> values) {
		List<String> conditions = new ArrayList<>();
		List<String> days = values.stream().filter(v -> dated(v) && !timed(v)).toList();
		if (!days.isEmpty()) {
			conditions.add("as.Date(" + R.column(column) + ") %in% as.Date(" + R.texts(days) + ")");
		}
		values.stream().filter(v -> dated(v) && timed(v)).map(LocalDateTime::parse).forEach(time -> conditions.add(
				"(as.Date(" + R.column(column) + ") %in% as.Date(" + R.text(time.toLocalDate().toString()) + ") & abs(as.numeric("
						+ "as.POSIXct(" + R.column(column) + ", tz = \"UTC\")) %% 86400 - " + R.number(second(time))
						+ ") < 1e-4)"));
		return String.join(" | ", conditions);
	}

	static String spss(String column, List<String> values) {
		String name = Spss.name(column);
		return values.stream().filter(WhereDates::dated).map(v -> timed(v)
				? "ABS(" + name + " - " + day(LocalDateTime.parse(v).toLocalDate()) + " - "
						+ Spss.number(second(LocalDateTime.parse(v))) + ") < 0.0001"
				: "XDATE.DATE(" + name + ") = " + day(LocalDate.parse(v))).map(c -> "(" + c + ")")
				.collect(Collectors.joining(" OR "));
	}

	private static boolean dated(String value) {
		return value.matches("\\d{4}-\\d\\d-\\d\\d(T.+)?");
	}

	private static boolean timed(String value) {
		return value.indexOf('T') > 0;
	}

	private static double second(LocalDateTime time) {
		return time.toLocalTime().toNanoOfDay() / 1e9;
	}

	private static String day(LocalDate date) {
		return "DATE.DMY(" + date.getDayOfMonth() + ", " + date.getMonthValue() + ", " + date.getYear() + ")";
	}
}

package org.allianceworkbench.analysis;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Value;

/**
 * The values that rows are chosen by, read as people write them: a value, a number in any notation, or a label.
 *
 * @param column the column they are looked up in
 * @param there the values that occur, as texts
 * @param labels labels that the design gives to values of the column
 */
record FilterValues(Column column, Set<String> there, List<Category> labels) {

	private static final int SHOWN = 12;

	static FilterValues of(AnalysisInput input, String name) {
		Column column = input.table().column(name);
		Set<String> there = new LinkedHashSet<>();
		for (int row = 0; row < column.size(); row++) {
			if (!column.isMissing(row)) {
				there.add(texts(column, row).getFirst());
			}
		}
		return new FilterValues(column, there, input.keys().entrySet().stream().filter(e -> e.getValue().equals(name))
				.flatMap(e -> input.categories().getOrDefault(e.getKey(), List.of()).stream()).toList());
	}

	/** How a cell's value may be written, as the data hold it first: a date by its day also where it has the time of day. */
	static List<String> texts(Column column, int row) {
		double seconds = DayCounts.isDate(column) && !column.isMissing(row) ? column.number(row) : Double.NaN;
		if (!CalendarSeconds.isDay(seconds)) {
			return List.of(column.value(row).toString());
		}
		LocalDateTime time = CalendarSeconds.dateTime(seconds);
		String day = time.toLocalDate().toString();
		return column.spec().type() == ColumnType.DATE || time.toLocalTime().equals(LocalTime.MIDNIGHT) ? List.of(day)
				: List.of(time.toString(), day);
	}

	/**
	 * The value that is meant, as the data hold it.
	 *
	 * @throws OptionException when no row has it, or a label stands for several
	 */
	String value(String text, AnalysisInput input) {
		if (occurs(text)) {
			return text;
		}
		String number = number(text);
		if (there.contains(number)) {
			return number;
		}
		List<String> meant = Stream.concat(
				column.spec().valueLabels().entries().stream().filter(e -> e.label().equalsIgnoreCase(text))
						.map(e -> e.value().toString()),
				labels.stream().filter(c -> c.label().equalsIgnoreCase(text)).map(Category::code)).distinct()
				.filter(there::contains).toList();
		if (meant.size() == 1) {
			return meant.get(0);
		}
		String name = column.spec().name();
		int equals = text.indexOf('=');
		if (equals > 0 && isColumn(input, text.substring(0, equals).strip())) {
			throw new OptionException(AnalysisRequest.WHERE, "No row has " + name + " = " + text + ".",
					"Write conditions apart by ; as in " + name + "=...;" + text + ".");
		}
		throw new OptionException(AnalysisRequest.WHERE, "No row has " + name + " = " + text + ".", remedy());
	}

	/** Also a code of user-missing values or a day may be asked for. */
	private boolean occurs(String text) {
		if (there.contains(text)) {
			return true;
		}
		for (int row = 0; row < column.size(); row++) {
			if (texts(column, row).contains(text)) {
				return true;
			}
		}
		return false;
	}

	private String number(String text) {
		try {
			return column.spec().type().isNumeric() ? Value.of(Double.parseDouble(text)).toString() : text;
		} catch (NumberFormatException e) {
			return text;
		}
	}

	private static boolean isColumn(AnalysisInput input, String name) {
		return input.table().find(name).isPresent()
				|| input.keys().keySet().stream().anyMatch(key -> key.option().equalsIgnoreCase(name));
	}

	private String remedy() {
		if (there.isEmpty()) {
			return "The column has no value in any row.";
		}
		return "It has " + there.stream().limit(SHOWN).map(this::shown).collect(Collectors.joining(", "))
				+ (there.size() > SHOWN ? ", ..." : "") + ".";
	}

	/** A value with its label in brackets. */
	private String shown(String value) {
		return column.spec().valueLabels().entries().stream().filter(e -> e.value().toString().equals(value)).findFirst()
				.map(e -> value + " (" + e.label() + ")").orElse(value);
	}
}

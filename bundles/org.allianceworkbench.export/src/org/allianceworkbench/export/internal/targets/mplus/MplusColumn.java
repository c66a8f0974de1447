package org.allianceworkbench.export.internal.targets.mplus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.export.internal.targets.text.CellColumn;
import org.allianceworkbench.export.internal.targets.text.CellText;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Value;

/**
 * A column as Mplus has it: numbers only. Texts that are codes become whole numbers from 1 on; dates become days since 1960.
 *
 * @param column values and what is known of them
 * @param facts what the codebook knows of it
 * @param name name of up to 8 characters
 * @param codes number of each text, in order; empty for numbers
 */
record MplusColumn(Column column, ColumnFacts facts, String name, Map<String, Integer> codes) {

	private static final double MICROS = 1e6;
	private static final double EPOCH = CalendarSeconds.of(LocalDate.of(1960, 1, 1));

	/** Whether a column can be numbers: free text can't. */
	static boolean canBe(Column column, ColumnFacts facts) {
		return column.spec().type() != ColumnType.TEXT || facts.key() || !column.spec().valueLabels().isEmpty();
	}

	static MplusColumn of(Column column, ColumnFacts facts, String name) {
		Map<String, Integer> codes = new LinkedHashMap<>();
		if (column.spec().type() == ColumnType.TEXT) {
			column.spec().valueLabels().entries().forEach(e -> codes.putIfAbsent(e.value().toString(), codes.size() + 1));
			SortedSet<String> others = new TreeSet<>();
			for (int row = 0; row < column.size(); row++) {
				String text = column.text(row);
				if (text != null && !text.isEmpty()) {
					others.add(text);
				}
			}
			others.forEach(text -> codes.putIfAbsent(text, codes.size() + 1));
		}
		return new MplusColumn(column, facts, name, codes);
	}

	/** The number in a row, {@code NaN} when it is system-missing; user-missing codes are returned as they are. */
	double number(int row) {
		if (column.spec().type() == ColumnType.TEXT) {
			String text = column.text(row);
			return text == null || text.isEmpty() ? Double.NaN : codes.get(text);
		}
		return converted(column.number(row));
	}

	private double converted(double number) {
		return switch (column.spec().type()) {
			case DATE, DATE_TIME -> (number - EPOCH) / CalendarSeconds.DAY;
			default -> number;
		};
	}

	/** The column under its name in Mplus. */
	Column renamed() {
		return column.as(column.spec().toBuilder().name(name).build());
	}

	/** How a cell of the file is read: as the study's value that the number stands for. */
	CellColumn cell(double missing) {
		Map<Integer, String> texts = new HashMap<>();
		codes.forEach((text, number) -> texts.put(number, text));
		return new CellColumn(renamed().spec(), cell -> {
			double number = CellColumn.number(cell);
			if (number == missing) {
				return Value.NONE;
			}
			return switch (column.spec().type()) {
				case TEXT -> Value.of(Optional.ofNullable(number == Math.rint(number) ? texts.get((int) number) : null)
						.orElseThrow(() -> new NumberFormatException(cell)));
				case DATE, DATE_TIME -> Value.of(Math.rint((number * CalendarSeconds.DAY + EPOCH) * MICROS) / MICROS);
				default -> Value.of(number);
			};
		});
	}

	IntFunction<String> cells(String missing) {
		return row -> {
			double number = number(row);
			return Double.isNaN(number) ? missing : CellText.number(number);
		};
	}

	/** Codes of user-missing values as Mplus reads them; of a range those that occur. */
	List<String> missingCodes() {
		SortedSet<Double> missing = new TreeSet<>();
		for (Value value : column.spec().missing().discrete()) {
			switch (value) {
				case Value.Num n -> missing.add(converted(n.number()));
				case Value.Text t when codes.containsKey(t.text()) -> missing.add((double) codes.get(t.text()));
				default -> {
					// it does not occur
				}
			}
		}
		column.spec().missing().range().ifPresent(range -> {
			for (int row = 0; row < column.size(); row++) {
				if (range.contains(column.number(row))) {
					missing.add(converted(column.number(row)));
				}
			}
		});
		return new ArrayList<>(missing.stream().map(CellText::number).toList());
	}

	/** The number of a value that is written as text, when it is one of the column. */
	String constant(String value) {
		return codes.containsKey(value) ? Integer.toString(codes.get(value)) : value.replaceAll("[^0-9.eE+-]", "");
	}

	/** The lowest number that is there; 0 when there is none. */
	double lowest() {
		double lowest = Double.POSITIVE_INFINITY;
		for (int row = 0; row < column.size(); row++) {
			double number = number(row);
			if (!Double.isNaN(number) && !column.isMissing(row)) {
				lowest = Math.min(lowest, number);
			}
		}
		return Double.isInfinite(lowest) ? 0 : lowest;
	}
}

package org.allianceworkbench.export.internal.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Value;

/** What each client has of one variable: the values of all its columns and rows together, as a number that equals tell. */
final class QuasiIdentifier {

	/** Ranges that the smallest groups are told in. */
	private static final int RANGES = 5;

	private final String name;
	private final List<Column> columns;
	private final int[] numbers;
	private final List<List<Value>> values = new ArrayList<>();
	private int[] clientsOf = new int[0];

	/**
	 * Collects the values.
	 *
	 * @param name name of the variable
	 * @param columns all its columns, none when it stays
	 */
	QuasiIdentifier(String name, List<Column> columns, Owners owners) {
		this.name = name;
		this.columns = columns;
		List<TreeSet<Integer>> ofPerson = new ArrayList<>();
		for (int person = 0; person < owners.persons(); person++) {
			ofPerson.add(new TreeSet<>());
		}
		Map<Value, Integer> known = new HashMap<>();
		List<Value> byNumber = new ArrayList<>();
		for (Column column : columns) {
			for (int row = 0; row < column.size(); row++) {
				Value value = column.isMissing(row) ? Value.NONE : column.value(row);
				Integer number = known.get(value);
				if (number == null) {
					number = known.size();
					known.put(value, number);
					byNumber.add(value);
				}
				ofPerson.get(owners.person(row)).add(number);
			}
		}
		Map<TreeSet<Integer>, Integer> sets = new HashMap<>();
		numbers = new int[owners.persons()];
		for (int person = 0; person < numbers.length; person++) {
			TreeSet<Integer> set = ofPerson.get(person);
			numbers[person] = sets.computeIfAbsent(set, s -> {
				values.add(s.stream().map(byNumber::get).toList());
				return values.size() - 1;
			});
		}
		count();
	}

	private void count() {
		clientsOf = new int[values.size()];
		for (int number : numbers) {
			clientsOf[number]++;
		}
	}

	String name() {
		return name;
	}

	/** Equal for clients who have the same. */
	int number(int person) {
		return numbers[person];
	}

	/** About what a client has, so that the client is not told: ranges, years, no code that few have. */
	String about(int person, int k) {
		List<Value> all = values.get(numbers[person]).stream().filter(value -> !value.isNone()).toList();
		if (all.isEmpty()) {
			return "missing";
		}
		if (columns.get(0).spec().type() == ColumnType.DATE || columns.get(0).spec().type() == ColumnType.DATE_TIME) {
			return years(all);
		}
		if (all.size() > 1) {
			return all.size() + " values";
		}
		if (columns.get(0).spec().valueLabels().label(all.get(0)).isPresent()) {
			return clientsOf[numbers[person]] < k ? "a rare code" : columns.get(0).spec().valueLabels().label(all.get(0)).get();
		}
		return all.get(0) instanceof Value.Num number ? range(number.number())
				: clientsOf[numbers[person]] < k ? "a rare code" : all.get(0).toString();
	}

	private static String years(List<Value> dates) {
		int[] years = dates.stream().mapToInt(d -> CalendarSeconds.date(((Value.Num) d).number()).getYear()).sorted().toArray();
		int last = years[years.length - 1];
		return years[0] == last ? Integer.toString(last) : years[0] + " to " + last;
	}

	private String range(double number) {
		double[] ends = ends();
		double width = PrivacyWidths.nice((ends[1] - ends[0]) / RANGES);
		if (!(width > 0) || width <= 1 && isWhole()) {
			return CodeText.of(number);
		}
		double low = Math.floor(number / width) * width;
		return isWhole() && width == Math.rint(width) ? CodeText.of(low) + " to " + CodeText.of(low + width - 1)
				: CodeText.of(low) + " to under " + CodeText.of(low + width);
	}

	private boolean isWhole() {
		return values.stream().flatMap(List::stream).allMatch(value -> !(value instanceof Value.Num n)
				|| n.number() == Math.rint(n.number()));
	}

	/** Lowest and highest number. */
	double[] ends() {
		double[] ends = { Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY };
		for (List<Value> set : values) {
			for (Value value : set) {
				if (value instanceof Value.Num n) {
					ends[0] = Math.min(ends[0], n.number());
					ends[1] = Math.max(ends[1], n.number());
				}
			}
		}
		return ends;
	}
}

package org.allianceworkbench.analysis.internal.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.table.Column;

/**
 * Rows grouped by the values of some columns; without columns all rows are one group.
 *
 * @param columns names of the columns
 * @param titles what the columns are called
 * @param groups the groups that occur, in order
 * @param ungrouped rows in which a grouping column is missing
 * @param keys what the columns are: the name of the design's key, or their own
 */
public record Groups(List<String> columns, List<String> titles, List<Group> groups, long ungrouped, List<String> keys) {

	/** Whom a group is about: its code in each column. */
	public Map<String, String> about(Group group) {
		Map<String, String> about = new LinkedHashMap<>();
		IntStream.range(0, keys.size()).forEach(i -> about.put(keys.get(i), group.categories().get(i).code()));
		return about;
	}

	/**
	 * One group.
	 *
	 * @param categories its value in each column
	 * @param name for names of values, for example {@code site=A,role=CLIENT}; empty when all rows are one group
	 * @param rows its rows
	 */
	public record Group(List<Category> categories, String name, int[] rows) {
		/** The name of a value of this group: the group's name, a slash, the value's own name. */
		public String key(String value) {
			return name.isEmpty() ? value : name + "/" + value;
		}

		/** What people would call it; empty when all rows are one group. */
		public String label() {
			return String.join(", ", categories.stream().map(Category::label).toList());
		}
	}

	/** Groups of a table's rows by columns; a column that is a key of the design has its order. */
	public static Groups of(AnalysisInput input, List<String> columns) {
		List<Column> by = columns.stream().map(input.table()::column).toList();
		List<KeyIndex> keys = by.stream().map(column -> KeyIndex.of(column, design(input, column))).toList();
		int rows = input.table().rowCount();
		Map<List<Integer>, List<Integer>> byGroup = new HashMap<>();
		long ungrouped = 0;
		for (int row = 0; row < rows; row++) {
			int r = row;
			List<Integer> place = keys.stream().map(k -> k.rows()[r]).toList();
			if (place.contains(-1)) {
				ungrouped++;
			} else {
				byGroup.computeIfAbsent(place, p -> new ArrayList<>()).add(row);
			}
		}
		List<Group> groups = byGroup.entrySet().stream().sorted(Map.Entry.comparingByKey(Groups::inOrder))
				.map(e -> group(by, keys, e.getKey(), e.getValue())).toList();
		return new Groups(by.stream().map(c -> c.spec().name()).toList(), by.stream().map(KeyIndex::title).toList(), groups,
				ungrouped,
				by.stream().map(c -> input.keys().entrySet().stream().filter(e -> e.getValue().equalsIgnoreCase(c.spec().name()))
						.map(e -> e.getKey().option()).findFirst().orElse(c.spec().name())).toList());
	}

	private static List<Category> design(AnalysisInput input, Column column) {
		Optional<List<Category>> categories = input.keys().entrySet().stream()
				.filter(e -> e.getValue().equalsIgnoreCase(column.spec().name()))
				.map(e -> input.categories().getOrDefault(e.getKey(), List.of())).findFirst();
		return categories.orElse(List.of());
	}

	private static int inOrder(List<Integer> a, List<Integer> b) {
		return Arrays.compare(a.stream().mapToInt(i -> i).toArray(), b.stream().mapToInt(i -> i).toArray());
	}

	private static Group group(List<Column> by, List<KeyIndex> keys, List<Integer> place, List<Integer> rows) {
		List<Category> categories = IntStream.range(0, keys.size()).mapToObj(k -> keys.get(k).categories().get(place.get(k)))
				.toList();
		String name = String.join(",", IntStream.range(0, by.size())
				.mapToObj(k -> by.get(k).spec().name() + "=" + categories.get(k).code()).toList());
		return new Group(categories, name, rows.stream().mapToInt(i -> i).toArray());
	}
}

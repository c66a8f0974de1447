package org.allianceworkbench.analysis.internal.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Value;

/**
 * The values of a column as indices into a list of categories, of which each occurs.
 *
 * @param name what the column is called
 * @param categories the values in order: as the design says, else numbers by size and texts as people sort them
 * @param rows index of the category in each row, -1 where the cell is missing or a blank text
 */
public record KeyIndex(String name, List<Category> categories, int[] rows) {

	/** The index of a key, when the data have it. */
	public static Optional<KeyIndex> of(AnalysisInput input, DesignKey key) {
		return input.key(key).map(column -> of(column, input.categories().getOrDefault(key, List.of())));
	}

	/** The index of a column; categories of the design come first, in its order. */
	public static KeyIndex of(Column column, List<Category> design) {
		Map<Value, Integer> seen = new HashMap<>();
		List<Value> values = new ArrayList<>();
		int[] raw = new int[column.size()];
		for (int row = 0; row < raw.length; row++) {
			raw[row] = -1;
			if (!isEmpty(column, row)) {
				Value value = column.value(row);
				raw[row] = seen.computeIfAbsent(value, v -> {
					values.add(v);
					return values.size() - 1;
				});
			}
		}
		List<Category> categories = ordered(column, values, design);
		Map<String, Integer> place = new HashMap<>();
		for (int i = 0; i < categories.size(); i++) {
			place.put(categories.get(i).code(), i);
		}
		int[] moved = values.stream().mapToInt(v -> place.get(v.toString())).toArray();
		for (int row = 0; row < raw.length; row++) {
			raw[row] = raw[row] < 0 ? -1 : moved[raw[row]];
		}
		return new KeyIndex(title(column), categories, raw);
	}

	/** Whether a cell names nothing: it is missing, or its text is blank, as files of SPSS store what nobody filled in. */
	public static boolean isEmpty(Column column, int row) {
		return column.isMissing(row) || !column.spec().type().isNumeric() && column.text(row).isBlank();
	}

	private static List<Category> ordered(Column column, List<Value> values, List<Category> design) {
		Map<String, Category> known = new HashMap<>();
		design.forEach(c -> known.put(c.code(), c));
		List<Category> ordered = new ArrayList<>(design.stream()
				.filter(c -> values.stream().anyMatch(v -> v.toString().equals(c.code()))).toList());
		double next = design.stream().mapToDouble(Category::position).max().orElse(0);
		for (Value value : values.stream().filter(v -> !known.containsKey(v.toString())).sorted(NATURAL).toList()) {
			next++;
			double position = design.isEmpty() && value instanceof Value.Num number ? number.number() : next;
			ordered.add(new Category(value.toString(), column.spec().valueLabels().label(value).orElse(value.toString()),
					position));
		}
		return ordered;
	}

	/** Numbers by size; texts with the numbers in them by size. */
	private static final Comparator<Value> NATURAL = (a, b) -> a instanceof Value.Num x && b instanceof Value.Num y
			? Double.compare(x.number(), y.number()) : NaturalOrder.compare(a.toString(), b.toString());

	/** Label of a column, its name when it has none. */
	public static String title(Column column) {
		return column.spec().label().isBlank() ? column.spec().name() : column.spec().label();
	}

	/** How many categories. */
	public int size() {
		return categories.size();
	}

	/** Where the category with a code stands, -1 when there is none. */
	public int indexOf(String code) {
		for (int i = 0; i < categories.size(); i++) {
			if (categories.get(i).code().equals(code)) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * The clients: a code is one client within a site, so that two sites may use the same code.
	 */
	public static Optional<KeyIndex> clients(AnalysisInput input) {
		Optional<KeyIndex> clients = of(input, DesignKey.CLIENT);
		Optional<KeyIndex> sites = of(input, DesignKey.SITE);
		return clients.isEmpty() || sites.isEmpty() ? clients : Optional.of(clients.get().within(sites.get()));
	}

	/** The therapists: a code is one therapist within a site. */
	public static Optional<KeyIndex> therapists(AnalysisInput input) {
		Optional<KeyIndex> therapists = of(input, DesignKey.THERAPIST);
		Optional<KeyIndex> sites = of(input, DesignKey.SITE);
		return therapists.isEmpty() || sites.isEmpty() ? therapists : Optional.of(therapists.get().within(sites.get()));
	}

	/** Categories that differ in either index are different; a category of the other index without a code counts as one. */
	private KeyIndex within(KeyIndex other) {
		Map<Long, Integer> seen = new HashMap<>();
		List<int[]> pairs = new ArrayList<>();
		int[] combined = new int[rows.length];
		for (int row = 0; row < combined.length; row++) {
			int mine = rows[row];
			int its = other.rows[row];
			combined[row] = mine < 0 ? -1 : seen.computeIfAbsent((long) mine << 32 | (its + 1), k -> {
				pairs.add(new int[] { mine, its });
				return pairs.size() - 1;
			});
		}
		if (pairs.size() == size()) {
			return this;
		}
		List<Category> all = pairs.stream().map(p -> {
			String prefix = p[1] < 0 ? "" : other.categories.get(p[1]).code() + "/";
			Category own = categories.get(p[0]);
			return new Category(prefix + own.code(), prefix + own.label(), own.position());
		}).toList();
		return new KeyIndex(name, all, combined);
	}
}

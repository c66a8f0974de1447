package org.allianceworkbench.moments;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Value;

/** Names and order of categories; for sources. */
public final class CategoryNames {

	private CategoryNames() {
	}

	/** Numbers by value; texts as R sorts them in an English locale: letters before case, lower case first. */
	public static int compare(Value a, Value b) {
		return a instanceof Value.Num x && b instanceof Value.Num y ? Double.compare(x.number(), y.number())
				: compareTexts(a.toString(), b.toString());
	}

	private static int compareTexts(String a, String b) {
		int letters = a.compareToIgnoreCase(b);
		return letters != 0 ? letters : -a.compareTo(b);
	}

	/** The values' labels when each has one and no two have the same, else the values themselves. */
	public static List<String> names(ColumnSpec spec, List<Value> values) {
		if (spec.type().isNumeric() && !spec.valueLabels().isEmpty()) {
			List<String> labels = values.stream().map(v -> spec.valueLabels().label(v).orElse("")).toList();
			if (labels.stream().noneMatch(String::isBlank) && new HashSet<>(labels).size() == labels.size()) {
				return labels;
			}
		}
		return values.stream().map(Value::toString).toList();
	}

	/** The number of a numeric category. */
	public static Optional<Double> code(Value value) {
		return value instanceof Value.Num n ? Optional.of(n.number()) : Optional.empty();
	}
}

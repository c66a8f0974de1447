package org.allianceworkbench.format.spss.internal.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.allianceworkbench.format.spss.internal.dictionary.FormatCode;
import org.allianceworkbench.table.ColumnRole;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.MultipleResponseSet;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** What is known of variables, as JSON. */
final class VariableDescription {

	private VariableDescription() {
	}

	static Map<String, Object> of(int index, ColumnSpec spec) {
		boolean text = spec.type() == ColumnType.TEXT;
		Map<String, Object> v = new LinkedHashMap<>();
		v.put("index", index);
		v.put("name", spec.name());
		v.put("label", spec.label());
		v.put("type", text ? "string" : "numeric");
		if (text) {
			v.put("width", spec.width());
		}
		v.put("print_format", format(spec.format()));
		v.put("write_format", FormatCode.text(spec.writeFormat()));
		v.put("measure", spec.measure().name().toLowerCase(Locale.ROOT));
		v.put("display_width", spec.displayWidth() > 0 ? spec.displayWidth() : spec.format().width());
		v.put("alignment", spec.alignment().name().toLowerCase(Locale.ROOT));
		v.put("role", spec.role() == ColumnRole.TARGET ? "output" : spec.role().name().toLowerCase(Locale.ROOT));
		v.put("missing", missing(spec.missing()));
		v.put("value_labels", labels(spec.valueLabels()));
		return v;
	}

	private static Map<String, Object> format(DisplayFormat format) {
		Map<String, Object> f = new LinkedHashMap<>();
		f.put("text", FormatCode.text(format));
		f.put("type", format.type());
		f.put("width", format.width());
		f.put("decimals", format.decimals());
		return f;
	}

	private static Object missing(MissingValues missing) {
		if (missing.isEmpty()) {
			return null;
		}
		// a range of one number is that number: "x THRU HIGHEST" where x is the greatest there is
		Optional<MissingValues.Range> one = missing.range().filter(r -> r.low() == r.high());
		List<Object> discrete = new ArrayList<>();
		one.ifPresent(r -> discrete.add(Numbers.json(r.low())));
		missing.discrete().forEach(value -> discrete.add(value(value)));
		Map<String, Object> m = new LinkedHashMap<>();
		m.put("discrete", discrete);
		m.put("range", one.isPresent() ? null : missing.range().map(r -> Arrays.asList(
				r.low() == Double.NEGATIVE_INFINITY ? "LOWEST" : Numbers.json(r.low()),
				r.high() == Double.POSITIVE_INFINITY ? "HIGHEST" : Numbers.json(r.high()))).orElse(null));
		return m;
	}

	private static Object value(Value value) {
		return switch (value) {
			case Value.Num n -> Numbers.json(n.number());
			case Value.Text t -> t.text();
			case Value.None none -> null;
		};
	}

	private static List<List<Object>> labels(ValueLabels labels) {
		return labels.entries().stream().map(e -> Arrays.asList(value(e.value()), e.label())).toList();
	}

	/** A multiple response set. */
	static Map<String, Object> of(MultipleResponseSet set) {
		Map<String, Object> m = new LinkedHashMap<>();
		m.put("name", set.name());
		m.put("label", set.label());
		m.put("kind", set.kind().name().toLowerCase(Locale.ROOT));
		m.put("counted_value", set.counted().orElse(null));
		m.put("variables", set.columns());
		return m;
	}

	/** Rows of attributes as PSPP lists them: whose (only in the first row; a variable's label when it has one), name, value. */
	static void attributes(String owner, Map<String, List<String>> attributes, List<List<String>> rows) {
		String whose = owner;
		for (Map.Entry<String, List<String>> attribute : new TreeMap<>(attributes).entrySet()) {
			List<String> values = attribute.getValue();
			for (int i = 0; i < values.size(); i++) {
				String name = values.size() == 1 ? attribute.getKey() : attribute.getKey() + "[" + (i + 1) + "]";
				rows.add(new ArrayList<>(List.of(whose, name, values.get(i))));
				whose = "";
			}
		}
	}
}

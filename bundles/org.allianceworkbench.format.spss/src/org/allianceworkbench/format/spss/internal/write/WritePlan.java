package org.allianceworkbench.format.spss.internal.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.format.spss.internal.dictionary.VeryLongStrings;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.MultipleResponseSet;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.Value;

/**
 * How a table becomes a system file: everything fits SPSS's limits, and what had to give way is listed.
 *
 * @param info what is known of the whole
 * @param columns the columns
 * @param elements variable records in all, which is also the number of 8-byte elements in a case
 * @param losses what the file can't hold, a sentence each
 */
record WritePlan(TableInfo info, List<PlannedColumn> columns, int elements, List<String> losses) {

	/**
	 * Makes a plan.
	 *
	 * @param textBytes for each column the longest text in bytes of UTF-8, 0 for numbers and where it is not known
	 */
	static WritePlan of(TableInfo info, List<ColumnSpec> specs, int[] textBytes) {
		List<String> losses = new ArrayList<>();
		List<String> names = VariableNames.accepted(specs.stream().map(ColumnSpec::name).toList());
		Map<String, Integer> counted = countedBytes(info);
		int[] widths = new int[specs.size()];
		int[] segments = new int[specs.size()];
		for (int i = 0; i < widths.length; i++) {
			int counts = counted.getOrDefault(specs.get(i).name().toLowerCase(Locale.ROOT), 0);
			widths[i] = width(specs.get(i), Math.max(textBytes[i], counts));
			segments[i] = VeryLongStrings.segments(widths[i]);
		}
		List<List<String>> shortNames = VariableNames.shortNames(names, segments);
		List<PlannedColumn> columns = new ArrayList<>();
		int element = 0;
		for (int i = 0; i < widths.length; i++) {
			ColumnSpec spec = specs.get(i);
			if (!names.get(i).equals(spec.name())) {
				losses.add("the name '" + spec.name() + "' is not one that SPSS accepts; it becomes " + names.get(i));
			}
			Fitting fitting = new Fitting(spec, widths[i], losses);
			columns.add(new PlannedColumn(spec, names.get(i), shortNames.get(i), widths[i], element, fitting.label(),
					fitting.valueLabels(), fitting.missing(), fitting.format(spec.format(), "print"),
					fitting.format(spec.writeFormat(), "write")));
			element += PlannedColumn.elements(widths[i]);
		}
		WritePlan plan = new WritePlan(info, columns, element, losses);
		InfoFitting.check(plan, losses);
		return plan;
	}

	/** Width of a column: as declared, or as the longest text, labelled, missing or counted value needs; at least 1. */
	private static int width(ColumnSpec spec, int longestText) {
		if (spec.type() != ColumnType.TEXT) {
			return 0;
		}
		int width = Math.max(Math.max(1, longestText), Math.min(spec.width(), VeryLongStrings.LONGEST));
		for (var entry : spec.valueLabels().entries()) {
			width = Math.max(width, bytes(entry.value()));
		}
		for (Value value : spec.missing().discrete()) {
			width = Math.max(width, bytes(value));
		}
		return Math.min(width, VeryLongStrings.LONGEST);
	}

	/** Bytes of the counted values of multiple response sets, by the lower-case names of their columns. */
	private static Map<String, Integer> countedBytes(TableInfo info) {
		Map<String, Integer> counted = new HashMap<>();
		for (MultipleResponseSet set : info.multipleResponseSets()) {
			int bytes = Utf8.length(set.counted().orElse(""));
			set.columns().forEach(c -> counted.merge(c.toLowerCase(Locale.ROOT), bytes, Math::max));
		}
		return counted;
	}

	private static int bytes(Value value) {
		return value instanceof Value.Text t ? Utf8.length(t.text().stripTrailing()) : 0;
	}

	/** The columns by name, lower case, as the table knows them. */
	Map<String, PlannedColumn> byName() {
		Map<String, PlannedColumn> byName = new HashMap<>();
		columns.forEach(c -> byName.putIfAbsent(c.spec().name().toLowerCase(Locale.ROOT), c));
		return byName;
	}

	/** The numeric column that holds the weights. */
	Optional<PlannedColumn> weight() {
		return info.weight().map(w -> byName().get(w.toLowerCase(Locale.ROOT))).filter(c -> !c.isText());
	}
}

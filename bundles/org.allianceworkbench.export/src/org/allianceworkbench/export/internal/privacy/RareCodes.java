package org.allianceworkbench.export.internal.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/**
 * Codes that few clients have become one group. It takes the next rarest code in until enough clients are in it: a group of one
 * would tell as much as the code. Only codes without an order are grouped.
 */
final class RareCodes {

	static final String LABEL = "other (grouped)";
	private static final String TEXT = "OTHER_GROUPED";

	private final int below;
	private final Owners owners;

	RareCodes(int below, Owners owners) {
		this.below = below;
		this.owners = owners;
	}

	/** All columns, those with rare codes changed; columns of one variable are looked at together. */
	List<Leaving> apply(List<Leaving> all) {
		if (below <= 1) {
			return all;
		}
		Map<String, List<Leaving>> bySource = new LinkedHashMap<>();
		for (Leaving each : all) {
			if (!each.facts().key() && each.isCoded() && each.column().spec().measure() == Measure.NOMINAL) {
				bySource.computeIfAbsent(each.facts().source(), s -> new ArrayList<>()).add(each);
			}
		}
		Map<String, Set<Value>> rare = new HashMap<>();
		bySource.forEach((source, columns) -> rare.put(source, rare(columns)));
		return all.stream().map(each -> !bySource.containsKey(each.facts().source()) || each.facts().key()
				|| rare.get(each.facts().source()).isEmpty() ? each : grouped(each, rare.get(each.facts().source()))).toList();
	}

	private Set<Value> rare(List<Leaving> columns) {
		Map<Value, BitSet> who = new HashMap<>();
		for (Leaving each : columns) {
			Column column = each.column();
			for (int row = 0; row < column.size(); row++) {
				if (!column.isMissing(row)) {
					who.computeIfAbsent(column.value(row), v -> new BitSet()).set(owners.person(row));
				}
			}
		}
		List<Value> byCount = new ArrayList<>(who.keySet());
		byCount.sort(Comparator.comparingInt((Value value) -> who.get(value).cardinality()).thenComparing(Value::toString));
		Set<Value> rare = new HashSet<>();
		BitSet together = new BitSet();
		for (Value value : byCount) {
			boolean few = who.get(value).cardinality() < below;
			if (few || !rare.isEmpty() && together.cardinality() < below) {
				rare.add(value);
				together.or(who.get(value));
			}
		}
		return rare;
	}

	private static Leaving grouped(Leaving leaving, Set<Value> rare) {
		Column column = leaving.column();
		ColumnSpec spec = column.spec();
		List<ValueLabels.Entry> labels = new ArrayList<>(spec.valueLabels().entries().stream()
				.filter(entry -> !rare.contains(entry.value())).toList());
		String how = "rare codes grouped";
		if (!spec.type().isNumeric()) {
			labels.add(new ValueLabels.Entry(Value.of(TEXT), LABEL));
			ColumnSpec changed = spec.toBuilder().valueLabels(ValueLabels.of(labels)).build();
			return leaving.becomes(new ComputedTexts(changed, column.size(),
					row -> rare.contains(column.value(row)) ? TEXT : column.text(row)), how);
		}
		double group = unused(column);
		labels.add(new ValueLabels.Entry(Value.of(group), LABEL));
		ColumnSpec changed = spec.toBuilder().valueLabels(ValueLabels.of(labels)).build();
		return leaving.becomes(new ComputedNumbers(changed, column.size(),
				row -> rare.contains(column.value(row)) ? group : column.number(row)), how);
	}

	/** The first whole number above all codes that have a label, which no row has and which is not missing. */
	private static double unused(Column column) {
		Set<Double> taken = new HashSet<>();
		for (int row = 0; row < column.size(); row++) {
			taken.add(column.number(row));
		}
		double highest = 0;
		for (ValueLabels.Entry entry : column.spec().valueLabels().entries()) {
			if (entry.value() instanceof Value.Num n && !column.spec().missing().contains(n.number())) {
				highest = Math.max(highest, n.number());
			}
		}
		double code = Math.floor(highest) + 1;
		while (taken.contains(code) || column.spec().missing().contains(code)) {
			code++;
		}
		return code;
	}
}

package org.allianceworkbench.intake.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.drift.DriftItem.Kind;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.study.codebook.VariableValues;
import org.allianceworkbench.table.ValueLabels;

/**
 * Value labels in the dictionary of a file that are not those of before. A label that says what the codebook says, or that is
 * gone, is only told; every other one asks, since the code may mean something else now.
 *
 * @param variable what the column becomes
 * @param before the column of the earlier file
 * @param now the column of the new one
 */
record LabelDrift(Variable variable, SourceColumn before, SourceColumn now) {

	void find(String header, List<DriftItem> items) {
		List<String> other = new ArrayList<>();
		List<String> known = new ArrayList<>();
		for (ValueLabels.Entry entry : now.valueLabels().entries()) {
			Optional<ValueLabels.Entry> old = of(before, entry);
			if (old.isEmpty() || !old.get().label().equals(entry.label())) {
				String was = old.map(each -> " was '" + each.label() + "' and is '" + entry.label() + "'")
						.orElse(" is called '" + entry.label() + "' now");
				(isInCodebook(entry) ? known : other).add(entry.value() + was);
			}
		}
		before.valueLabels().entries().stream().filter(entry -> of(now, entry).isEmpty())
				.forEach(entry -> known.add(entry.value() + " is not called '" + entry.label() + "' any more"));
		if (!other.isEmpty()) {
			items.add(new DriftItem(Kind.CHANGED_LABELS, header, "values of '" + header + "' have other labels: "
					+ String.join(", ", other), List.of("labels:" + header)));
		}
		if (!known.isEmpty()) {
			items.add(DriftItem.harmless(Kind.CHANGED_LABELS, header, "labels of '" + header
					+ "' differ, but no code means anything else: " + String.join(", ", known)));
		}
	}

	private static Optional<ValueLabels.Entry> of(SourceColumn column, ValueLabels.Entry entry) {
		return column.valueLabels().entries().stream().filter(other -> other.value().equals(entry.value())).findFirst();
	}

	private boolean isInCodebook(ValueLabels.Entry entry) {
		return VariableValues.of(variable).label(entry.value().toString())
				.filter(label -> VariableNames.fold(label).equals(VariableNames.fold(entry.label()))).isPresent();
	}
}

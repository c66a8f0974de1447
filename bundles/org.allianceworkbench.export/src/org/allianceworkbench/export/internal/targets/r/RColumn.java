package org.allianceworkbench.export.internal.targets.r;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.export.internal.targets.text.CellText;
import org.allianceworkbench.export.internal.targets.text.Field;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** What the script says of one column. */
final class RColumn {

	private final Column column;
	private final ColumnSpec spec;

	RColumn(Column column) {
		this.column = column;
		this.spec = column.spec();
	}

	/** How it is read: what it is before anything is restored. */
	String readAs() {
		return isNumber() ? "numeric" : "character";
	}

	/** Times are numbers of seconds, dates are texts. */
	private boolean isNumber() {
		return spec.type() == ColumnType.NUMBER || spec.type() == ColumnType.TIME;
	}

	/** The column in the text file; texts that are empty or absent are both missing in R. */
	Field field() {
		if (spec.type() == ColumnType.TIME) {
			return Field.numbers(spec.name(), column);
		}
		if (spec.type().isNumeric()) {
			return Field.of(spec.name(), column);
		}
		return new Field(spec.name(), row -> {
			String text = column.text(row);
			return text == null || text.isEmpty() ? null : text.replace("\0", "");
		});
	}

	/** A call of the script's function {@code restore}. */
	String restoring(boolean labelled) {
		List<String> parts = new ArrayList<>(List.of("d", RText.string(spec.name())));
		if (!spec.label().isEmpty()) {
			parts.add("label = " + RText.string(spec.label()));
		}
		switch (spec.type()) {
			case DATE -> parts.add(days() ? "type = \"date\"" : "type = \"moment\"");
			case DATE_TIME -> parts.add("type = \"moment\"");
			case TIME -> parts.add("type = \"time\"");
			default -> {
				// as it was read
			}
		}
		missing(parts);
		values(parts, labelled);
		return "d <- restore(" + String.join(", ", parts) + ")";
	}

	private boolean days() {
		for (int row = 0; row < column.size(); row++) {
			if (!Double.isNaN(column.number(row)) && !CellText.isDay(column.number(row))) {
				return false;
			}
		}
		return true;
	}

	private String constant(Value value) {
		return value instanceof Value.Num n && isNumber() ? RText.number(n.number())
				: RText.string(CellText.of(value, spec.type()));
	}

	private void missing(List<String> parts) {
		if (!spec.missing().discrete().isEmpty()) {
			parts.add("missing = " + RText.vector(spec.missing().discrete().stream().map(this::constant).toList()));
		}
		spec.missing().range().ifPresent(range -> parts.add("range = "
				+ RText.vector(List.of(RText.number(range.low()), RText.number(range.high())))));
	}

	private boolean isMissing(Value value) {
		return value instanceof Value.Num n ? spec.missing().contains(n.number())
				: value instanceof Value.Text t && spec.missing().contains(t.text());
	}

	private void values(List<String> parts, boolean labelled) {
		if (spec.valueLabels().isEmpty()) {
			return;
		}
		List<String> values = new ArrayList<>();
		List<String> labels = new ArrayList<>();
		Map<String, Integer> count = new HashMap<>();
		spec.valueLabels().entries().forEach(e -> count.merge(e.label(), 1, Integer::sum));
		for (ValueLabels.Entry entry : spec.valueLabels().entries()) {
			values.add(constant(entry.value()));
			labels.add(RText.string(count.get(entry.label()) > 1
					? entry.label() + " (" + CellText.of(entry.value(), spec.type()) + ")" : entry.label()));
		}
		parts.add("values = " + RText.vector(values));
		parts.add("labels = " + RText.vector(labels));
		if (!labelled && isFactor()) {
			parts.add(spec.measure() == Measure.ORDINAL ? "factor = \"ordered\"" : "factor = \"nominal\"");
		}
	}

	/** Whether valid values have labels and the variable is not on a scale. */
	boolean isCategory() {
		return (spec.type() == ColumnType.TEXT || spec.type() == ColumnType.NUMBER && spec.measure() != Measure.SCALE)
				&& !spec.valueLabels().entries().stream().allMatch(e -> isMissing(e.value()));
	}

	/** Whether each value that is there has a label, so that categories hold all. */
	boolean isFactor() {
		if (!isCategory()) {
			return false;
		}
		Set<Value> labelled = new HashSet<>();
		spec.valueLabels().entries().forEach(e -> labelled.add(e.value()));
		for (int row = 0; row < column.size(); row++) {
			Value value = column.value(row);
			boolean empty = value.isNone() || value instanceof Value.Text t && t.text().isEmpty();
			if (!empty && !isMissing(value) && !labelled.contains(value)) {
				return false;
			}
		}
		return true;
	}
}

package org.allianceworkbench.project.exports.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.RowsFile;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** Tells what a target changed so that its program can hold it: each change must be among the losses that it names. */
final class FittedRows {

	private final ExportContent content;
	private final RowsFile rows;
	private final ToldLosses losses;
	private final Differences differences;

	FittedRows(ExportContent content, RowsFile rows, ToldLosses losses, Differences differences) {
		this.content = content;
		this.rows = rows;
		this.losses = losses;
		this.differences = differences;
	}

	/** Compares the rows as the file must give them with those that leave. */
	void tell() {
		for (int c = 0; c < content.table().columns().size(); c++) {
			if (!rows.origins().contains(c)) {
				String name = content.table().columns().get(c).spec().name();
				changed(name, name + " is not in the file", List.of("left out"));
			}
		}
		for (int c = 0; c < rows.origins().size(); c++) {
			if (rows.origins().get(c) >= 0) {
				column(content.table().columns().get(rows.origins().get(c)), rows.table().columns().get(c));
			}
		}
	}

	private void changed(String column, String what, List<String> words) {
		Optional<String> loss = losses.about(column, words);
		differences.add(loss.isPresent() ? what : what + ", and nothing was said of it", loss);
	}

	private void column(Column was, Column is) {
		ColumnSpec old = was.spec();
		ColumnSpec fitted = is.spec();
		String name = old.name();
		if (!fitted.name().equals(name)) {
			changed(name, name + " is called " + fitted.name(), List.of("rename", "the rest stands in", "name '"));
		}
		boolean further = !fitted.name().equals(name) && losses.naming(name, List.of("the rest stands in", fitted.name())).isPresent();
		if (further) {
			return;
		}
		if (told(RowsFile.Part.LABEL) && !fitted.label().equals(old.label())) {
			changed(name, name + " has the label '" + fitted.label() + "'", List.of("label"));
		}
		if (told(RowsFile.Part.VALUE_LABELS) && !entries(fitted.valueLabels()).entrySet().containsAll(entries(old.valueLabels())
				.entrySet())) {
			changed(name, name + " has other value labels", List.of("label"));
		}
		if (told(RowsFile.Part.MISSING) && !fitted.missing().equals(old.missing())) {
			changed(name, name + " has the missing values " + words(fitted), List.of("missing"));
		}
		values(was, is);
	}

	private boolean told(RowsFile.Part part) {
		return rows.told().contains(part);
	}

	private static Map<Value, String> entries(ValueLabels labels) {
		return labels.entries().stream().collect(Collectors.toMap(ValueLabels.Entry::value, ValueLabels.Entry::label, (a, b) -> b));
	}

	/** Missing values in words. */
	static String words(ColumnSpec spec) {
		String singles = spec.missing().discrete().stream().map(Value::toString).collect(Collectors.joining(", "));
		String range = spec.missing().range().map(r -> Value.of(r.low()) + " to " + Value.of(r.high())).orElse("");
		return spec.missing().isEmpty() ? "(none)" : singles + (singles.isEmpty() || range.isEmpty() ? "" : ", ") + range;
	}

	private void values(Column was, Column is) {
		Table all = rows.table();
		if (all.rowCount() != content.table().rowCount() || was.spec().type().isNumeric() != is.spec().type().isNumeric()) {
			return;
		}
		long changed = 0;
		for (int row = 0; row < was.size(); row++) {
			changed += was.spec().type().isNumeric() ? Double.compare(was.number(row) + 0.0, is.number(row) + 0.0) == 0 ? 0 : 1
					: TableComparison.text(was, row).equals(TableComparison.text(is, row)) ? 0 : 1;
		}
		if (changed > 0) {
			changed(was.spec().name(), "%s: %,d values are written otherwise".formatted(was.spec().name(), changed),
					switch (was.spec().type()) {
						case TEXT -> List.of("text");
						case NUMBER -> List.of("share .z", "number", "digit");
						case DATE, DATE_TIME, TIME -> List.of("time", "date", "share .z");
					});
		}
	}
}

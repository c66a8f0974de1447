package org.allianceworkbench.export.internal.targets.spss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.export.internal.targets.text.CellText;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Value;

/**
 * Missing values as SPSS can hold them: three single ones, or a range and one. More of them become a range where no valid value
 * of the data lies in it; the codes stay as they are.
 *
 * @param column the column with such missing values
 * @param losses what was done, a sentence or none
 */
record SpssMissing(Column column, List<String> losses) {

	private static final int MOST = 3;

	/** Fits the missing values of a column. */
	static SpssMissing of(Column column) {
		ColumnSpec spec = column.spec();
		int singles = spec.missing().discrete().size();
		if (!spec.type().isNumeric() || singles <= (spec.missing().range().isPresent() ? 1 : MOST)) {
			return new SpssMissing(column, List.of());
		}
		List<Double> codes = new ArrayList<>(spec.missing().discrete().stream().filter(Value.Num.class::isInstance)
				.map(v -> ((Value.Num) v).number()).sorted().toList());
		Optional<MissingValues> fitting = fitting(column, codes);
		if (fitting.isEmpty()) {
			return new SpssMissing(column,
					List.of(spec.name() + ": SPSS holds three missing values, or a range and one, and no range "
					+ "holds the others without valid values; " + rest(spec) + " would count as valid"));
		}
		MissingValues.Range range = fitting.get().range().orElseThrow();
		String others = fitting.get().discrete().isEmpty() ? "" : ", and " + fitting.get().discrete().getFirst();
		return new SpssMissing(column.as(spec.toBuilder().missing(fitting.get()).build()), List.of(spec.name()
				+ ": SPSS holds three missing values, or a range and one; they are written as the range "
				+ text(range.low(), spec) + " to " + text(range.high(), spec) + others + ", in which no valid value lies"));
	}

	private static String text(double number, ColumnSpec spec) {
		return Double.isInfinite(number) ? number < 0 ? "LOWEST" : "HIGHEST"
				: CellText.of(number, spec.type() == ColumnType.DATE ? ColumnType.DATE : ColumnType.NUMBER);
	}

	private static String rest(ColumnSpec spec) {
		int kept = spec.missing().range().isPresent() ? 1 : MOST;
		return String.join(", ", spec.missing().discrete().stream().skip(kept).map(Value::toString).toList());
	}

	/** The narrowest range that holds all codes but one, or all where they follow each other. */
	private static Optional<MissingValues> fitting(Column column, List<Double> codes) {
		MissingValues missing = column.spec().missing();
		List<MissingValues> candidates = new ArrayList<>();
		for (int without = -1; without < codes.size(); without++) {
			List<Double> inside = new ArrayList<>(codes);
			List<Value> single = new ArrayList<>();
			if (without >= 0) {
				single.add(Value.of(inside.remove(without)));
			}
			double low = Math.min(inside.getFirst(), missing.range().map(MissingValues.Range::low).orElse(inside.getFirst()));
			double high = Math.max(inside.getLast(), missing.range().map(MissingValues.Range::high).orElse(inside.getLast()));
			candidates.add(new MissingValues(single, Optional.of(new MissingValues.Range(low, high))));
		}
		boolean dense = codes.getLast() - codes.getFirst() == codes.size() - 1 && missing.range().isEmpty();
		candidates.sort(Comparator.comparingDouble(c -> dense && c.discrete().isEmpty() ? 0
				: c.range().orElseThrow().high() - c.range().orElseThrow().low()));
		return candidates.stream().filter(candidate -> fits(column, missing, candidate)).findFirst();
	}

	private static boolean fits(Column column, MissingValues missing, MissingValues candidate) {
		for (int row = 0; row < column.size(); row++) {
			double number = column.number(row);
			if (missing.contains(number) != candidate.contains(number)) {
				return false;
			}
		}
		return column.spec().valueLabels().entries().stream().map(e -> e.value()).filter(Value.Num.class::isInstance)
				.map(v -> ((Value.Num) v).number()).allMatch(n -> missing.contains(n) == candidate.contains(n));
	}
}

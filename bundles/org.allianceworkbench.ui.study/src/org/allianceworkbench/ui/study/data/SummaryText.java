package org.allianceworkbench.ui.study.data;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.allianceworkbench.store.ColumnSummary;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Value;

/** Says in some lines what a column's values are like. */
final class SummaryText {

	private static final int FEW = 8;

	private SummaryText() {
	}

	static String of(ColumnSummary summary, ColumnSpec column) {
		StringBuilder text = new StringBuilder("%,d rows: %,d valid, %,d user-missing, %,d without a value"
				.formatted(summary.rows(), summary.valid(), summary.userMissing(), summary.absent()));
		if (summary.mean().isPresent() && summary.different() > 2) {
			text.append("\nMean ").append(number(summary.mean().getAsDouble()));
			summary.deviation().ifPresent(deviation -> text.append(", standard deviation ").append(number(deviation)));
		}
		if (summary.least().isPresent()) {
			text.append("\nFrom ").append(shown(summary.least(), column)).append(" to ")
					.append(shown(summary.greatest(), column));
		}
		if (summary.valid() > 0 && (summary.different() <= FEW || column.type() == ColumnType.TEXT)) {
			text.append('\n').append(summary.frequent().stream().limit(FEW).map(each -> shown(each.value(), column)
					+ "  %,d".formatted(
					each.rows())).collect(Collectors.joining("\n")));
			if (summary.different() > summary.frequent().size()) {
				text.append("\n%,d different values".formatted(summary.different()));
			}
		}
		return text.toString();
	}

	private static String number(double number) {
		return String.format(Locale.ROOT, Math.abs(number) >= 1000 ? "%.1f" : "%.2f", number);
	}

	private static String shown(OptionalDouble number, ColumnSpec column) {
		return number.isEmpty() ? "" : shown(Value.of(number.getAsDouble()), column);
	}

	private static String shown(Value value, ColumnSpec column) {
		if (value instanceof Value.Num(double number)) {
			return switch (column.type()) {
				case DATE, DATE_TIME -> CalendarSeconds.date(number).toString();
				default -> column.valueLabels().label(number).map(label -> value + " " + label).orElse(value.toString());
			};
		}
		return column.valueLabels().label(value.toString()).map(label -> value + " " + label).orElse(value.toString());
	}
}

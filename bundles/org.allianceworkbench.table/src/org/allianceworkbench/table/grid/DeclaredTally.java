package org.allianceworkbench.table.grid;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;

/** A column that a codebook in the same file describes; the description is used when every cell agrees with it. */
final class DeclaredTally implements ColumnTally {

	private final ColumnSpec declared;
	private final SheetTally found = new SheetTally();
	private final Sample odd = new Sample();

	DeclaredTally(ColumnSpec declared) {
		this.declared = declared;
	}

	@Override
	public void add(long row, Cell cell) {
		found.add(row, cell);
		if (!(cell.value() instanceof Cell.Blank) && !agrees(cell.value())) {
			odd.add(row, cell.shown());
		}
	}

	private boolean agrees(Cell cell) {
		return declared.type() == ColumnType.TEXT ? cell instanceof Cell.Text : number(cell, declared.type()).isPresent();
	}

	/** Dates that a spreadsheet can't hold are written as ISO texts. */
	private static OptionalDouble number(Cell cell, ColumnType type) {
		return switch (cell) {
			case Cell.Num n when type == ColumnType.NUMBER -> OptionalDouble.of(n.number());
			case Cell.Moment m when type == ColumnType.DATE || type == ColumnType.DATE_TIME -> OptionalDouble.of(m.seconds());
			case Cell.Time t when type == ColumnType.TIME -> OptionalDouble.of(t.seconds());
			case Cell.Text t when type == ColumnType.DATE || type == ColumnType.DATE_TIME -> iso(t.text());
			default -> OptionalDouble.empty();
		};
	}

	private static OptionalDouble iso(String text) {
		try {
			return OptionalDouble.of(text.indexOf('T') < 0 ? CalendarSeconds.of(LocalDate.parse(text))
					: CalendarSeconds.of(LocalDateTime.parse(text)));
		} catch (DateTimeException notIso) {
			return OptionalDouble.empty();
		}
	}

	@Override
	public ColumnTyping typing(Layout.Heading heading, Decimal decimal) {
		if (odd.isEmpty()) {
			return new ColumnTyping(declared, cell -> number(cell.value(), declared.type()).orElse(Double.NaN), List.of());
		}
		ColumnTyping typing = found.typing(heading, decimal);
		List<String> warnings = new ArrayList<>(typing.warnings());
		warnings.add("column " + heading.name() + ": the codebook says " + declared.type().name().toLowerCase(java.util.Locale.ROOT)
				+ ", but " + odd.first(heading.column()) + " is none; value labels and missing values of the codebook are not used");
		return new ColumnTyping(typing.spec().toBuilder().label(declared.label()).build(), typing.number(), warnings);
	}
}

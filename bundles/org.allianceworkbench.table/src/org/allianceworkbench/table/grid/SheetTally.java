package org.allianceworkbench.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.ValueLabels;

/**
 * A column of a spreadsheet: cells say themselves what they are.
 * <p>
 * One kind only: that type. Several kinds: text, each value as shown. Errors and words for 'missing' are missing among numbers
 * or dates, and are named in a warning.
 */
final class SheetTally implements ColumnTally {

	private static final int DECIMALS_LOOKED_AT = 1000;
	private static final int LONGEST_NUMBER = 24;
	/** Bytes of a character in UTF-8. */
	private static final int MOST_BYTES = 3;

	private final Sample numbers = new Sample();
	private final Sample dates = new Sample();
	private final Sample dateTimes = new Sample();
	private final Sample times = new Sample();
	private final Sample truths = new Sample();
	private final Sample texts = new Sample();
	private final Sample errors = new Sample();
	private final Map<String, Integer> missing = new TreeMap<>();
	private long numberTexts;
	private long dateTexts;
	private long fractions;
	private int decimals;
	private int width;

	@Override
	public void add(long row, Cell cell) {
		switch (cell.value()) {
			case Cell.Num n -> number(row, n);
			case Cell.Text t -> text(row, t.text());
			case Cell.Moment m -> other(m.hasTime() ? dateTimes : dates, row, m);
			case Cell.Time t -> other(times, row, t);
			case Cell.Bool b -> other(truths, row, b);
			case Cell.Error e -> other(errors, row, e);
			case Cell.Blank b -> {
				// nothing to count
			}
			case Cell.Formula f -> throw new IllegalStateException("the cached value of a formula is a formula");
		}
	}

	private void other(Sample sample, long row, Cell cell) {
		String shown = cell.shown();
		sample.add(row, shown);
		width = Math.max(width, shown.length());
	}

	private void number(long row, Cell.Num cell) {
		boolean whole = cell.number() == Math.rint(cell.number());
		if (numbers.isEmpty() || width < LONGEST_NUMBER) {
			width = Math.max(width, ShownLength.of(cell));
		}
		numbers.add(row, cell);
		if (!whole && fractions++ < DECIMALS_LOOKED_AT) {
			String shown = Double.toString(cell.number());
			decimals = Math.max(decimals, shown.indexOf('E') >= 0 ? 0 : Math.min(16, NumberText.decimals(shown, '.')));
		}
	}

	private void text(long row, String text) {
		if (text.length() > width / MOST_BYTES) {
			width = Math.max(width, Utf8Length.of(text));
		}
		if (text.isBlank()) {
			return;
		}
		if (MissingText.is(text)) {
			missing.merge(NumberText.trim(text), 1, Integer::sum);
			return;
		}
		texts.add(row, text);
		if (numberTexts == texts.count() - 1 && NumberText.scan(text) != 0) {
			numberTexts++;
		} else if (dateTexts == texts.count() - 1 && DateText.scan(text) != 0) {
			dateTexts++;
		}
	}

	@Override
	public ColumnTyping typing(Layout.Heading heading, Decimal decimal) {
		int kinds = kinds();
		if (kinds == 0 || !texts.isEmpty() || kinds > 1) {
			return text(heading, kinds);
		}
		List<String> warnings = new ArrayList<>();
		if (!missing.isEmpty()) {
			warnings.add("column " + heading.name() + ": " + tokens() + " read as missing");
		}
		if (!errors.isEmpty()) {
			warnings.add("column " + heading.name() + ": " + count(errors, "error") + " (" + errors.first(heading.column())
					+ ") read as missing");
		}
		return new ColumnTyping(spec(heading), reader(), warnings);
	}

	private int kinds() {
		int moments = dates.isEmpty() && dateTimes.isEmpty() ? 0 : 1;
		return (numbers.isEmpty() ? 0 : 1) + moments + (times.isEmpty() ? 0 : 1) + (truths.isEmpty() ? 0 : 1)
				+ (texts.isEmpty() ? 0 : 1);
	}

	private ColumnSpec spec(Layout.Heading heading) {
		if (!truths.isEmpty()) {
			return ColumnTally.spec(heading, ColumnType.NUMBER).format(ColumnTally.format(0)).measure(Measure.NOMINAL)
					.valueLabels(ValueLabels.of(0, "FALSE", 1, "TRUE")).build();
		}
		if (!numbers.isEmpty()) {
			return ColumnTally.spec(heading, ColumnType.NUMBER).format(ColumnTally.format(decimals)).build();
		}
		ColumnType type = !times.isEmpty() ? ColumnType.TIME : dateTimes.isEmpty() ? ColumnType.DATE : ColumnType.DATE_TIME;
		return ColumnTally.spec(heading, type).build();
	}

	private static ToDoubleFunction<Cell> reader() {
		return cell -> switch (cell.value()) {
			case Cell.Num n -> n.number();
			case Cell.Moment m -> m.seconds();
			case Cell.Time t -> t.seconds();
			case Cell.Bool b -> b.truth() ? 1 : 0;
			default -> Double.NaN;
		};
	}

	private ColumnTyping text(Layout.Heading heading, int kinds) {
		ColumnSpec spec = ColumnTally.spec(heading, ColumnType.TEXT).width(Math.max(1, width)).build();
		List<String> warnings = new ArrayList<>();
		if (kinds > 1) {
			warnings.add("column " + heading.name() + ": " + mixture(heading.column()) + "; kept as text");
		} else if (texts.count() > 0 && numberTexts == texts.count()) {
			warnings.add("column " + heading.name() + ": all texts look like numbers (" + texts.first(heading.column())
					+ "); kept as text");
		} else if (texts.count() > 0 && dateTexts == texts.count()) {
			warnings.add("column " + heading.name() + ": all texts look like dates or times (" + texts.first(heading.column())
					+ "); kept as text");
		}
		return new ColumnTyping(spec, cell -> Double.NaN, warnings);
	}

	private String mixture(int column) {
		List<String> parts = new ArrayList<>();
		add(parts, numbers, "number", column);
		add(parts, dates, "date", column);
		add(parts, dateTimes, "date with time", column);
		add(parts, times, "time", column);
		add(parts, truths, "truth value", column);
		add(parts, texts, "text", column);
		return String.join(", ", parts);
	}

	private static void add(List<String> parts, Sample sample, String what, int column) {
		if (!sample.isEmpty()) {
			parts.add(count(sample, what) + " (" + sample.first(column) + ")");
		}
	}

	private static String count(Sample sample, String what) {
		String plural = what.equals("date with time") ? "dates with time" : what + "s";
		return sample.count() + " " + (sample.count() == 1 ? what : plural);
	}

	private String tokens() {
		return missing.entrySet().stream().map(e -> e.getValue() + " x '" + e.getKey() + "'").collect(Collectors.joining(", "));
	}
}

package org.allianceworkbench.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;

/**
 * A column of a text file: what its cells are has to be recognised.
 * <p>
 * A number, date or time column when every cell is one (or says 'missing') and there is only one way to read it; otherwise text.
 */
final class TextTally implements ColumnTally {

	/** A column that has shown this many texts, and ten for each number and date, stays text. */
	private static final int SETTLED = 1000;

	private final Sample cells = new Sample();
	private final Sample notNumber = new Sample();
	private final Sample notDate = new Sample();
	private final Sample needsPoint = new Sample();
	private final Sample needsComma = new Sample();
	private final Sample groupedPoint = new Sample();
	private final Sample groupedComma = new Sample();
	private final Map<String, Integer> missing = new TreeMap<>();
	private long asPoint;
	private long asComma;
	private long dates;
	private long dateTimes;
	private long times;
	private int orders = DateText.ORDERS;
	private boolean dotted = true;
	private int pointDecimals;
	private int commaDecimals;
	private int width;

	@Override
	public void add(long row, Cell cell) {
		String text = cell.shown();
		if (text.isEmpty()) {
			return;
		}
		width = Math.max(width, text.length() > width / 4 ? Utf8Length.of(text) : 0);
		if (text.isBlank()) {
			return;
		}
		if (MissingText.is(text)) {
			missing.merge(NumberText.trim(text), 1, Integer::sum);
			return;
		}
		cells.add(row, text);
		if (notNumber.count() > SETTLED && cells.count() - notNumber.count() + dates + dateTimes + times < cells.count() / 10) {
			notNumber.add(row, text);
			notDate.add(row, text);
			return;
		}
		if (!number(row, text)) {
			notNumber.add(row, text);
		}
		if (notNumber.isEmpty() || !date(text)) {
			notDate.add(row, text);
		}
	}

	private boolean number(long row, String text) {
		int flags = NumberText.scan(text);
		boolean point = (flags & NumberText.AS_POINT) != 0;
		boolean comma = (flags & NumberText.AS_COMMA) != 0;
		if (point) {
			asPoint++;
			pointDecimals = Math.max(pointDecimals, NumberText.decimals(text, '.'));
			if ((flags & NumberText.GROUPED_POINT) != 0) {
				groupedPoint.add(row, text);
			}
			if (!comma) {
				needsPoint.add(row, text);
			}
		}
		if (comma) {
			asComma++;
			commaDecimals = Math.max(commaDecimals, NumberText.decimals(text, ','));
			if ((flags & NumberText.GROUPED_COMMA) != 0) {
				groupedComma.add(row, text);
			}
			if (!point) {
				needsComma.add(row, text);
			}
		}
		return flags != 0;
	}

	private boolean date(String text) {
		int flags = DateText.scan(text);
		if (flags == 0) {
			return false;
		}
		if ((flags & DateText.TIME) != 0) {
			times++;
			return true;
		}
		dates += (flags & DateText.DATE) != 0 ? 1 : 0;
		dateTimes += (flags & DateText.DATE_TIME) != 0 ? 1 : 0;
		orders &= flags;
		dotted &= (flags & DateText.DOTTED) != 0;
		return true;
	}

	/** How many cells are numbers only with a decimal point. */
	long needsPoint() {
		return notNumber.isEmpty() && needsComma.isEmpty() ? needsPoint.count() : 0;
	}

	/** How many cells are numbers only with a decimal comma. */
	long needsComma() {
		return notNumber.isEmpty() && needsPoint.isEmpty() ? needsComma.count() : 0;
	}

	@Override
	public ColumnTyping typing(Layout.Heading heading, Decimal decimal) {
		if (cells.isEmpty()) {
			return missing.isEmpty() ? text(heading, List.of())
					: typed(heading, ColumnTally.spec(heading, ColumnType.NUMBER).format(ColumnTally.format(0)), text -> Double.NaN);
		}
		if (notNumber.isEmpty()) {
			return numbers(heading, decimal);
		}
		if (notDate.isEmpty()) {
			return times == cells.count() ? times(heading) : dates(heading);
		}
		long numbers = cells.count() - notNumber.count();
		long moments = dates + dateTimes + times;
		return text(heading, numbers == 0 && moments == 0 ? List.of()
				: List.of((numbers > 0 ? numbers + (numbers == 1 ? " number" : " numbers")
						: moments + (moments == 1 ? " date or time" : " dates or times")) + " and "
						+ (numbers > 0 ? notNumber : notDate).count() + " other (" + other(heading.column(), numbers) + "); kept as text"));
	}

	private String other(int column, long numbers) {
		return (numbers > 0 ? notNumber : notDate).first(column);
	}

	private ColumnTyping numbers(Layout.Heading heading, Decimal decimal) {
		boolean point = decimal.mark() == '.';
		if ((point ? asPoint : asComma) < cells.count()) {
			return text(heading, List.of("numbers do not all have the decimal mark '" + decimal.mark() + "' ("
					+ (point ? needsComma : needsPoint).first(heading.column()) + "); kept as text"));
		}
		Sample grouped = point ? groupedPoint : groupedComma;
		boolean sure = decimal.known() || !(point ? needsPoint : needsComma).isEmpty();
		if (!grouped.isEmpty() && !sure) {
			return text(heading, List.of("the file does not tell whether " + grouped.first(heading.column())
					+ " has decimals or thousands; kept as text (give the decimal mark to read numbers)"));
		}
		int decimals = Math.min(16, point ? pointDecimals : commaDecimals);
		return typed(heading, ColumnTally.spec(heading, ColumnType.NUMBER).format(ColumnTally.format(decimals)),
				text -> NumberText.value(text, decimal.mark()));
	}

	private ColumnTyping times(Layout.Heading heading) {
		return typed(heading, ColumnTally.spec(heading, ColumnType.TIME), text -> DateText.time(text).orElseThrow());
	}

	private ColumnTyping dates(Layout.Heading heading) {
		if (times > 0 || dates > 0 && dateTimes > 0) {
			return text(heading, List.of(dates + " dates, " + dateTimes + " dates with time and " + times + " times; kept as text"));
		}
		int left = orders & DateText.ORDERS;
		if (left == (DateText.DMY | DateText.MDY) && dotted) {
			left = DateText.DMY;
		}
		if (Integer.bitCount(left) != 1) {
			return text(heading, List.of((left == 0 ? "dates are written in several orders"
					: "nothing tells whether the day or the month comes first") + " (" + cells.first(heading.column())
					+ "); kept as text"));
		}
		DateText.Order order = left == DateText.YMD ? DateText.Order.YMD
				: left == DateText.DMY ? DateText.Order.DMY : DateText.Order.MDY;
		return typed(heading, ColumnTally.spec(heading, dates > 0 ? ColumnType.DATE : ColumnType.DATE_TIME),
				text -> DateText.date(text, order).orElseThrow());
	}

	/** Turns the text of a cell that is neither blank nor 'missing' into a number. */
	private interface Reading {
		double of(String text);
	}

	private ColumnTyping typed(Layout.Heading heading, ColumnSpec.Builder spec, Reading reading) {
		ToDoubleFunction<Cell> number = cell -> {
			String text = cell.shown();
			return text.isBlank() || MissingText.is(text) ? Double.NaN : reading.of(NumberText.trim(text));
		};
		if (missing.isEmpty()) {
			return new ColumnTyping(spec.build(), number, List.of());
		}
		String tokens = missing.entrySet().stream().map(e -> e.getValue() + " x '" + e.getKey() + "'")
				.collect(Collectors.joining(", "));
		return new ColumnTyping(spec.build(), number, List.of("column " + heading.name() + ": " + tokens + " read as missing"));
	}

	private ColumnTyping text(Layout.Heading heading, List<String> problems) {
		List<String> warnings = new ArrayList<>();
		problems.forEach(problem -> warnings.add("column " + heading.name() + ": " + problem));
		return new ColumnTyping(ColumnTally.spec(heading, ColumnType.TEXT).width(Math.max(1, width)).build(), cell -> Double.NaN,
				warnings);
	}
}

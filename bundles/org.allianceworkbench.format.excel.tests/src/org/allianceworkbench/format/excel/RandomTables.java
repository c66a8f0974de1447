package org.allianceworkbench.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.allianceworkbench.table.Alignment;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnRole;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** Random tables with everything that a workbook keeps. */
final class RandomTables {

	private static final String LETTERS = "abcXYZ äß€日<>&\"'_x0041_;,=+\t\n\r\u0001\uFFFF0123";

	private final Random random;

	RandomTables(long seed) {
		random = new Random(seed);
	}

	Table next() {
		int rows = random.nextInt(50);
		List<Column> columns = new ArrayList<>();
		int count = 1 + random.nextInt(8);
		for (int c = 0; c < count; c++) {
			columns.add(column("v_" + c + (random.nextBoolean() ? "_ä" : ""), rows));
		}
		return Table.of(columns);
	}

	private Column column(String name, int rows) {
		ColumnType type = ColumnType.values()[random.nextInt(ColumnType.values().length)];
		ColumnSpec spec = spec(name, type);
		if (type == ColumnType.TEXT) {
			String[] texts = new String[rows];
			for (int row = 0; row < rows; row++) {
				texts[row] = random.nextInt(4) == 0 ? null : text(random.nextInt(20));
			}
			return Column.of(spec, texts);
		}
		double[] numbers = new double[rows];
		for (int row = 0; row < rows; row++) {
			numbers[row] = random.nextInt(4) == 0 ? Double.NaN : number(type);
		}
		return Column.of(spec, numbers);
	}

	private ColumnSpec spec(String name, ColumnType type) {
		int width = type == ColumnType.TEXT ? 1 + random.nextInt(300) : 0;
		DisplayFormat format = random.nextBoolean() || type != ColumnType.NUMBER ? DisplayFormat.defaultFor(type, width)
				: new DisplayFormat(random.nextBoolean() ? "F" : "COMMA", 8 + random.nextInt(4), random.nextInt(4));
		return ColumnSpec.of(name, type).label(random.nextBoolean() ? "" : "label " + text(10)).valueLabels(labels(type))
				.missing(missing(type)).measure(Measure.values()[random.nextInt(4)]).format(format).width(width)
				.displayWidth(random.nextInt(20)).alignment(Alignment.values()[random.nextInt(3)])
				.role(ColumnRole.values()[random.nextInt(6)]).build();
	}

	private ValueLabels labels(ColumnType type) {
		List<ValueLabels.Entry> entries = new ArrayList<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			entries.add(new ValueLabels.Entry(value(type, i), random.nextInt(5) == 0 ? "" : "l" + text(8)));
		}
		return ValueLabels.of(entries);
	}

	private Value value(ColumnType type, int i) {
		return type == ColumnType.TEXT ? new Value.Text("c" + text(3) + i) : Value.of(i - 2 + random.nextInt(3) / 4.0);
	}

	private MissingValues missing(ColumnType type) {
		List<Value> discrete = new ArrayList<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			discrete.add(value(type, i));
		}
		boolean range = type != ColumnType.TEXT && random.nextInt(3) == 0;
		return new MissingValues(discrete, range ? Optional.of(new MissingValues.Range(
				random.nextBoolean() ? Double.NEGATIVE_INFINITY : -99.5, random.nextBoolean() ? Double.POSITIVE_INFINITY : -90))
				: Optional.empty());
	}

	private String text(int length) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < length; i++) {
			text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		}
		return text.toString();
	}

	private double number(ColumnType type) {
		double day = CalendarSeconds.of(LocalDate.of(1700, 1, 1)) + random.nextInt(200_000) * CalendarSeconds.DAY;
		return switch (type) {
			case DATE -> day;
			case DATE_TIME -> millis(day + random.nextInt(86_400));
			case TIME -> millis(random.nextInt(400_000) - 100_000);
			default -> switch (random.nextInt(4)) {
				case 0 -> random.nextInt(10);
				case 1 -> random.nextGaussian() * 100;
				case 2 -> Double.longBitsToDouble(random.nextLong() & ~(1L << 62));
				default -> -0.0;
			};
		};
	}

	/** Bit for bit, with all descriptions. */
	static void assertSame(Table wanted, Table got, String where) {
		assertThat(got.specs()).as(where).isEqualTo(wanted.specs());
		assertThat(got.rowCount()).as(where).isEqualTo(wanted.rowCount());
		for (int c = 0; c < wanted.columns().size(); c++) {
			Column want = wanted.columns().get(c);
			Column read = got.columns().get(c);
			for (int row = 0; row < wanted.rowCount(); row++) {
				String at = where + ", " + want.spec().name() + " row " + row;
				if (want.spec().type().isNumeric()) {
					assertThat(bits(read.number(row))).as(at + " " + read.number(row) + " for " + want.number(row))
							.isEqualTo(bits(want.number(row)));
				} else {
					assertThat(read.text(row)).as(at).isEqualTo(want.text(row));
				}
			}
		}
	}

	private static long bits(double number) {
		return Double.doubleToLongBits(number);
	}

	/** Whole seconds or, now and then, the double that is nearest to so many milliseconds: finer times are not a sheet's. */
	private double millis(double seconds) {
		return random.nextBoolean() ? seconds : (seconds * 1000 + random.nextInt(1000)) / 1000;
	}
}

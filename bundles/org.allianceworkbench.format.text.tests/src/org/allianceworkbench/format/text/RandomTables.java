package org.allianceworkbench.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Table;

/** Tables as a text file can hold them: the first column is never missing, texts are no numbers, every column has a value. */
final class RandomTables {

	private static final String LETTERS = "abcXYZäß€ 日,;\t|\"'\n=+-0123456789";

	private RandomTables() {
	}

	static Table next(Random random) {
		int rows = 1 + random.nextInt(60);
		List<Column> columns = new ArrayList<>();
		double[] ids = new double[rows];
		for (int row = 0; row < rows; row++) {
			ids[row] = row + 1;
		}
		columns.add(Column.of(ColumnSpec.number("id").build(), ids));
		int count = 1 + random.nextInt(8);
		for (int c = 0; c < count; c++) {
			columns.add(column("v" + c, ColumnType.values()[random.nextInt(ColumnType.values().length)], rows, random));
		}
		return Table.of(columns);
	}

	private static Column column(String name, ColumnType type, int rows, Random random) {
		ColumnSpec spec = ColumnSpec.of(name, type).build();
		if (type == ColumnType.TEXT) {
			String[] texts = new String[rows];
			for (int row = 0; row < rows; row++) {
				texts[row] = row > 0 && random.nextInt(5) == 0 ? null : text(random);
			}
			return Column.of(spec, texts);
		}
		double[] numbers = new double[rows];
		for (int row = 0; row < rows; row++) {
			numbers[row] = row > 0 && random.nextInt(5) == 0 ? Double.NaN : number(type, random);
		}
		return Column.of(spec, numbers);
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder("t");
		for (int i = random.nextInt(20); i > 0; i--) {
			text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		}
		return text.toString();
	}

	private static double number(ColumnType type, Random random) {
		double day = CalendarSeconds.of(LocalDate.of(1700, 1, 1)) + random.nextInt(200_000) * CalendarSeconds.DAY;
		return switch (type) {
			case DATE -> day;
			case DATE_TIME -> day + random.nextInt(86_400);
			case TIME -> random.nextInt(400_000);
			default -> switch (random.nextInt(3)) {
				case 0 -> random.nextInt(10);
				case 1 -> random.nextGaussian() * 100;
				default -> Math.round(random.nextGaussian() * 1e4) / 100.0;
			};
		};
	}

	static void assertSameValues(Table wanted, Table got, String where) {
		assertThat(got.rowCount()).as(where).isEqualTo(wanted.rowCount());
		for (Column want : wanted.columns()) {
			Column read = got.column(want.spec().name());
			assertThat(read.spec().type()).as(where + ", " + want.spec().name()).isEqualTo(want.spec().type());
			for (int row = 0; row < wanted.rowCount(); row++) {
				assertThat(read.value(row)).as(where + ", " + want.spec().name() + " row " + row).isEqualTo(want.value(row));
			}
		}
	}
}

package org.allianceworkbench.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a table is kept in memory, its values are those that were put in. */
class GatheringTest {

	private static final int ROWS = 200_000;
	private static final ColumnSpec TEXT = ColumnSpec.text("t").width(8).build();
	private static final ColumnSpec NUMBER = ColumnSpec.number("n").build();

	/** Gathers texts in batches of different sizes. */
	private static Column gathered(IntFunction<String> text) {
		Gathering gathering = new Gathering(TableInfo.NONE, List.of(TEXT));
		int size = 1;
		for (int from = 0; from < ROWS; from += size, size = Math.min(ROWS - from, size * 3 % 8191 + 1)) {
			String[] batch = new String[size];
			int first = from;
			Arrays.setAll(batch, i -> text.apply(first + i));
			gathering.add(Table.of(Column.of(TEXT, batch)));
		}
		return gathering.table().column("t");
	}

	private static void same(Column column, IntFunction<String> text) {
		assertThat(column.size()).isEqualTo(ROWS);
		for (int row = ROWS - 1; row >= 0; row--) {
			String expected = text.apply(row);
			String found = column.text(row);
			if (expected == null ? found != null : !expected.equals(found)) {
				assertThat(found).as("row " + row).isEqualTo(expected);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 255, 256, 257, 5000, 12_000, 13_000, 65_535, 65_536, ROWS })
	void textsComeBackHoweverManyAreDifferent(int different) {
		IntFunction<String> text = row -> row % 7 == 0 ? null : row % 11 == 0 ? "" : "t\u00E4\uD83D\uDE00" + row % different;
		same(gathered(text), text);
	}

	@Test
	void textsThatAreDifferentOnlyFromSomeRowOnComeBack() {
		IntFunction<String> text = row -> row < ROWS / 2 ? "few" + row % 3 : "many" + row;
		same(gathered(text), text);
	}

	@Test
	void longTextsAndHalfCharactersComeBack() {
		IntFunction<String> text = row -> row % 1000 == 0 ? "x".repeat(70_000) + row
				: row % 3 == 0 ? row + "\uD83D" : row % 3 == 1 ? "\uDE00\uD83D" + row : null;
		same(gathered(text), text);
	}

	@Test
	void textsTakeLittleMoreRoomThanTheirLetters() {
		for (IntFunction<String> text : List.<IntFunction<String>>of(row -> String.format("%08d", row * 7919L % 100_000_000),
				row -> String.format("%08d", row % 12_000), row -> "CLIENT  ", row -> String.format("%8s", row % 50))) {
			double bytes = Double.POSITIVE_INFINITY;
			for (int time = 0; time < 3; time++) {
				long before = used();
				Column column = gathered(text);
				bytes = Math.min(bytes, (double) (used() - before) / ROWS);
				assertThat(column.text(1)).isEqualTo(text.apply(1));
			}
			assertThat(bytes).as("bytes for a text of 8, such as '%s'", text.apply(1)).isLessThan(8 * 1.3);
		}
	}

	private static long used() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	@ParameterizedTest
	@ValueSource(longs = { 0x8000000000000000L, 0x7ff8000000000001L, 0x7ff0000000000000L, 0x3fe0000000000000L,
			0xc060000000000000L,
			0x4060000000000000L, 1L })
	void numbersKeepTheirBits(long bits) {
		double[] small = new double[255];
		Arrays.setAll(small, i -> i == 0 ? Double.NaN : i - 128);
		double[] other = { 5, Double.longBitsToDouble(bits), 6 };
		List<Table> batches = new ArrayList<>();
		for (double[] numbers : List.of(small, other, small)) {
			batches.add(Table.of(Column.of(NUMBER, numbers)));
		}
		Column column = Batches.join(TableInfo.NONE, List.of(NUMBER), batches).column("n");
		assertThat(Double.doubleToRawLongBits(column.number(256))).isEqualTo(bits);
		for (int i = 0; i < 255; i++) {
			assertThat(Double.valueOf(column.number(i))).isEqualTo(Double.valueOf(small[i]));
			assertThat(Double.valueOf(column.number(258 + i))).isEqualTo(Double.valueOf(small[i]));
		}
	}

	@Test
	void smallWholeNumbersTakeAByte() {
		Table batch = Table.of(Column.of(NUMBER, new double[] { 1, -127, Double.NaN }));
		Column column = Batches.join(TableInfo.NONE, List.of(NUMBER), List.of(batch)).column("n");
		assertThat(column).isInstanceOf(SmallNumberColumn.class);
		assertThat(column.number(1)).isEqualTo(-127);
		assertThat(column.number(2)).isNaN();
	}
}

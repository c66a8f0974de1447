package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns are kept in as little memory as their values allow, and nothing of them changes by that. */
class StorageTest {

	private static final int LONG_TABLE = 600_000;

	private final SpssFormat format = new SpssFormat();

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(longs = { 0x8000000000000000L, 0x7ff8000000000001L, 0xfff8000000000000L, 0x7ff0000000000000L,
			0x3fe0000000000000L, 0xc060000000000000L, 0x4060000000000000L, 0x41e0000000000000L, 1L })
	void aNumberThatIsNotSmallAndWholeKeepsItsBitsAndTheirsAreKeptToo(long bits) throws IOException {
		for (SavBytes file : List.of(SavBytes.little(), SavBytes.big())) {
			file.header(1002).number("A").end();
			double[] small = IntStream.range(0, 500).mapToDouble(i -> i % 255 - 127).toArray();
			file.doubles(small).doubles(SavBytes.SYSMIS).doubles(Double.longBitsToDouble(bits)).doubles(small);
			Column column = format.read(file.write(folder.resolve("a.sav")), ReadOptions.NONE).column("A");
			for (int i = 0; i < small.length; i++) {
				assertThat(column.number(i)).isEqualTo(small[i]);
				assertThat(column.number(502 + i)).isEqualTo(small[i]);
			}
			assertThat(column.number(500)).isNaN();
			assertThat(Double.doubleToRawLongBits(column.number(501))).isEqualTo(bits);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "long.sav", "long.zsav" })
	void aLongTableComesBackWhicheverWayItIsWritten(String name) throws IOException {
		Table table = longTable();
		Path file = folder.resolve(name);
		format.write(file, table);
		same(table, format.read(file, ReadOptions.NONE));
		try (TableWriter writer = format.create(file, TableInfo.NONE, table.specs())) {
			writer.write(table);
			writer.finish();
		}
		same(table, format.read(file, ReadOptions.NONE));
	}

	private static Table longTable() {
		double[] numbers = IntStream.range(0, LONG_TABLE).mapToDouble(i -> i < 450_000 ? i % 100 : i / 8.0).toArray();
		String[] ids = IntStream.range(0, LONG_TABLE).mapToObj(i -> "id" + i % 1_000_000).toArray(String[]::new);
		String[] texts = IntStream.range(0, LONG_TABLE).mapToObj(i -> "é123456789".substring(0, i % 11)).toArray(String[]::new);
		return Table.of(Column.of(ColumnSpec.number("n").build(), numbers), Column.of(ColumnSpec.text("id").width(8).build(), ids),
				Column.of(ColumnSpec.text("t").width(11).build(), texts));
	}

	private static void same(Table expected, Table found) {
		assertThat(found.rowCount()).isEqualTo(expected.rowCount());
		assertThat(found.column("n").validNumbers()).isEqualTo(expected.column("n").validNumbers());
		for (String name : List.of("id", "t")) {
			for (int row = 0; row < expected.rowCount(); row++) {
				if (!found.column(name).text(row).equals(expected.column(name).text(row))) {
					assertThat(found.column(name).text(row)).as("row %s", row).isEqualTo(expected.column(name).text(row));
				}
			}
		}
	}

	@Test
	void aBlockWithAWrongChecksumOrHeaderIsRefused() throws IOException {
		byte[] codes = SavBytes.little().codes(101, 102, 103, 104, 105, 106, 107, 108).bytes();
		byte[] file = SavBytes.little().header(2, 0, 8, "").number("A").end().blocks(codes).bytes();
		ByteBuffer trailer = ByteBuffer.wrap(file, file.length - 24, 24).order(ByteOrder.LITTLE_ENDIAN).slice()
				.order(ByteOrder.LITTLE_ENDIAN);
		int start = (int) trailer.getLong(8);
		int end = start + trailer.getInt(20);
		assertThat(read(file)).isEqualTo(8);
		refused(file, end - 1, "incorrect data check");
		refused(file, start, "incorrect header check");
		refused(file, start + 1, "incorrect header check");
	}

	private void refused(byte[] file, int position, String why) {
		byte[] changed = file.clone();
		changed[position] ^= 1;
		assertThatThrownBy(() -> read(changed)).isInstanceOf(TableFormatException.class).hasMessageContaining(why);
	}

	@Test
	void aBlockThatEndsBeforeItsChecksumIsRefused() throws IOException {
		byte[] codes = SavBytes.little().codes(101, 102, 103, 104, 105, 106, 107, 108).bytes();
		byte[] file = SavBytes.little().header(2, 0, 8, "").number("A").end().blocks(codes).bytes();
		ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		int sizeAt = file.length - 4;
		bytes.putInt(sizeAt, bytes.getInt(sizeAt) - 2);
		assertThatThrownBy(() -> read(file)).isInstanceOf(TableFormatException.class).hasMessageContaining("checksum");
		bytes.putInt(sizeAt, 1);
		assertThatThrownBy(() -> read(file)).isInstanceOf(TableFormatException.class).hasMessageContaining("ends too early");
	}

	private int read(byte[] file) throws IOException {
		Path path = folder.resolve("block.zsav");
		Files.write(path, Arrays.copyOf(file, file.length));
		return format.read(path, ReadOptions.NONE).rowCount();
	}
}

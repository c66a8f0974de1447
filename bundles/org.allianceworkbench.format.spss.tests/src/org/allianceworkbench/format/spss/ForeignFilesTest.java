package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleFunction;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** System files as VAXes and IBM mainframes wrote them, made byte by byte. */
class ForeignFilesTest {

	private static final double[] NUMBERS = { 0, 1, -1, 100, -118.625, 1 / 3.0, 1e30, -1e-30, 123456789.125, SavBytes.SYSMIS };

	/** How a machine writes a number; written after the machines' manuals and not with the code under test. */
	enum Machine {
		VAX_D(ByteOrder.LITTLE_ENDIAN, value -> vax(value, 55, 128), StandardCharsets.ISO_8859_1),
		VAX_G(ByteOrder.LITTLE_ENDIAN, value -> vax(value, 52, 1024), StandardCharsets.ISO_8859_1),
		IBM(ByteOrder.BIG_ENDIAN, Machine::ibm, StandardCharsets.ISO_8859_1),
		IBM_EBCDIC(ByteOrder.BIG_ENDIAN, Machine::ibm, Charset.forName("IBM037"));

		final ByteOrder order;
		final DoubleFunction<byte[]> numbers;
		final Charset charset;

		Machine(ByteOrder order, DoubleFunction<byte[]> numbers, Charset charset) {
			this.order = order;
			this.numbers = numbers;
			this.charset = charset;
		}

		SavBytes file() {
			return new SavBytes(order).machine(numbers).in(charset);
		}

		/**
		 * PSPP 1.6.2 takes the second half of a VAX's number for the first (also with SET RRB=VD); the VAX manual has sign and
		 * exponent in the first two bytes.
		 */
		byte[] forPspp(double value) {
			byte[] bytes = numbers.apply(value);
			return order == ByteOrder.BIG_ENDIAN ? bytes : ByteBuffer.allocate(8).put(bytes, 4, 4).put(bytes, 0, 4).array();
		}

		private static byte[] bytes(double value, long bits) {
			long all = value == SavBytes.SYSMIS ? -1 : value == Double.NEGATIVE_INFINITY ? -2 : value == Double.POSITIVE_INFINITY
					? Long.MAX_VALUE : value < 0 ? bits | 1L << 63 : bits;
			return ByteBuffer.allocate(8).putLong(all).array();
		}

		private static byte[] vax(double value, int fraction, int bias) {
			int exponent = Math.getExponent(value) + 1;
			long digits = (long) Math.scalb(Math.abs(value), fraction + 1 - exponent) & (1L << fraction) - 1;
			byte[] high = bytes(value, value == 0 ? 0 : (long) (exponent + bias) << fraction | digits);
			byte[] pairs = new byte[8];
			for (int i = 0; i < 8; i++) {
				pairs[i ^ 1] = high[i];
			}
			return pairs;
		}

		private static byte[] ibm(double value) {
			double part = Double.isInfinite(value) || value == SavBytes.SYSMIS ? 0.5 : Math.abs(value);
			int exponent = 64;
			for (; part >= 1; exponent++) {
				part /= 16;
			}
			for (; part != 0 && part < 1 / 16.0; exponent--) {
				part *= 16;
			}
			return bytes(value, value == 0 ? 0 : (long) exponent << 56 | (long) Math.scalb(part, 56));
		}
	}

	private final SpssFormat format = new SpssFormat();

	@TempDir
	Path folder;

	/** A number with a range and a label, and a string with labels, as they are or compressed. */
	private Path file(Machine machine, boolean compressed) throws IOException {
		return file(machine.file(), machine, compressed).write(folder.resolve(machine + (compressed ? "-c" : "") + ".sav"));
	}

	private static SavBytes file(SavBytes bytes, Machine machine, boolean compressed) {
		bytes.header(compressed ? 1 : 0, 0, NUMBERS.length, "From far away");
		bytes.ints(2, 0, 1, -3, 0x050802, 0x050802).text("NUMBER", 8).ints(5).text("Label", 8)
				.doubles(Double.NEGATIVE_INFINITY, -50, 99).string("TEXT", 12).string("S", 3);
		bytes.ints(3, 2).doubles(1).codes(3).text("one", 7).doubles(-118.625).codes(10).text("minus much", 15).ints(4, 1, 1);
		bytes.ints(3, 1).text("ab", 8).codes(5).text("label", 7).ints(4, 1, 4);
		bytes.ints(6, 1).text("A document", 80);
		bytes.ints(7, 3, 4, 8, 1, 0, 0, -1, machine == Machine.IBM || machine == Machine.IBM_EBCDIC ? 2 : 3, 1,
				machine.order == ByteOrder.BIG_ENDIAN ? 1 : 2, machine == Machine.IBM_EBCDIC ? 1 : 2);
		bytes.ints(7, 4, 8, 3).doubles(SavBytes.SYSMIS, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
		bytes.extension(13, "NUMBER=long_number\tTEXT=Text").end();
		for (int i = 0; i < NUMBERS.length; i++) {
			if (compressed) {
				bytes.codes(253, 253, 254, 253, 0, 0, 0, i == NUMBERS.length - 1 ? 252 : 0);
				bytes.doubles(NUMBERS[i]).text("text " + i, 8).text("ab", 8);
			} else {
				bytes.doubles(NUMBERS[i]).text("text " + i, 16).text("ab", 8);
			}
		}
		return bytes;
	}

	@ParameterizedTest
	@EnumSource
	void numbersAndLettersAreThoseOfToday(Machine machine) throws IOException {
		for (boolean compressed : List.of(false, true)) {
			Path file = file(machine, compressed);
			Table table = format.read(file, ReadOptions.NONE);
			ColumnSpec number = table.column("long_number").spec();
			assertThat(number.label()).isEqualTo("Label");
			assertThat(number.missing()).isEqualTo(MissingValues.range(Double.NEGATIVE_INFINITY, -50, 99));
			assertThat(number.valueLabels()).isEqualTo(ValueLabels.of(1, "one", -118.625, "minus much"));
			assertThat(table.column("S").spec().valueLabels()).isEqualTo(ValueLabels.of("ab", "label"));
			assertThat(table.info().label()).isEqualTo("From far away");
			assertThat(table.info().documents()).containsExactly("A document");
			for (int row = 0; row < NUMBERS.length; row++) {
				Double wanted = NUMBERS[row] == SavBytes.SYSMIS ? Double.NaN : NUMBERS[row];
				assertThat(table.column("long_number").number(row)).as("row %s", row).isEqualTo(wanted);
				assertThat(table.column("Text").text(row)).isEqualTo("text " + row);
				assertThat(table.column("S").text(row)).isEqualTo("ab");
			}
			try (TableReader reader = format.open(file, ReadOptions.NONE)) {
				assertThat(reader.warnings()).anyMatch(w -> w.contains("each became the nearest double"));
			}
		}
	}

	/**
	 * Worked by hand: 100 is 0.78125 * 2^7 and 0.390625 * 16^2, and -118.625 is the example of many descriptions of IBM's format.
	 */
	@Test
	void theMachinesWriteAsTheirManualsSay() {
		assertThat(Machine.VAX_D.numbers.apply(100)).startsWith(0xc8, 0x43, 0, 0);
		assertThat(Machine.VAX_D.numbers.apply(1)).startsWith(0x80, 0x40, 0, 0);
		assertThat(Machine.VAX_G.numbers.apply(100)).startsWith(0x79, 0x40, 0, 0);
		assertThat(Machine.VAX_G.numbers.apply(1)).startsWith(0x10, 0x40, 0, 0);
		assertThat(Machine.IBM.numbers.apply(100)).startsWith(0x42, 0x64, 0, 0);
		assertThat(Machine.IBM.numbers.apply(-118.625)).startsWith(0xc2, 0x76, 0xa0, 0);
	}

	@ParameterizedTest
	@EnumSource
	void psppFindsTheSame(Machine machine) throws IOException, InterruptedException {
		Path converted = folder.resolve("converted.sav");
		Path original = file(machine.file().machine(machine::forPspp), machine, true).write(folder.resolve("pspp.sav"));
		Process process;
		try {
			process = new ProcessBuilder("pspp-convert", "-e", machine.charset.name(), original.toString(), converted.toString())
					.redirectErrorStream(true).start();
		} catch (IOException e) {
			System.out.println("skipped: PSPP is not installed (Debian package pspp)");
			Assumptions.abort("PSPP is not installed");
			return;
		}
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(said).isZero();
		Table theirs = format.read(converted, ReadOptions.NONE);
		Table ours = format.read(file(machine, true), ReadOptions.NONE);
		Column number = theirs.columns().get(0);
		for (int row = 0; row < NUMBERS.length; row++) {
			assertThat(number.number(row)).as("row %s", row).isEqualTo(Double.valueOf(ours.columns().get(0).number(row)));
			assertThat(theirs.columns().get(1).text(row)).startsWith(ours.columns().get(1).text(row));
		}
		assertThat(number.spec().missing()).isEqualTo(ours.columns().get(0).spec().missing());
	}

	@ParameterizedTest
	@EnumSource
	void cutOffAndDamagedOnesAreRefusedInOneSentence(Machine machine) throws IOException {
		byte[] all = Files.readAllBytes(file(machine, true));
		Path file = folder.resolve("d.sav");
		for (int i = 4; i < all.length; i += 3) {
			byte[] changed = all.clone();
			changed[i] = (byte) (i % 2 == 0 ? 0xff : 0x7f);
			for (byte[] bytes : List.of(Arrays.copyOf(all, i), changed)) {
				Files.write(file, bytes);
				try {
					format.read(file, ReadOptions.NONE);
				} catch (TableFormatException e) {
					assertThat(e.getMessage()).startsWith("d.sav: ").containsPattern("\\(at byte \\d+\\)$").doesNotContain("\n");
				}
			}
		}
	}

	@Test
	void aBiasThatIsAHundredOnNoMachineIsRefused() throws IOException {
		byte[] bytes = Machine.IBM_EBCDIC.file().header(0).number("A").end().bytes();
		bytes[85] = 1;
		assertThatThrownBy(() -> format.read(Files.write(folder.resolve("a.sav"), bytes), ReadOptions.NONE))
				.isInstanceOf(TableFormatException.class).hasMessageContaining("(at byte 84)");
	}
}

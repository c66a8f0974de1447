package org.allianceworkbench.export.internal.targets.stata;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.TableFormatException;

/** Writes the rows of a data set: some hundred at a time, filled column by column. */
final class StataRows {

	private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final int TILE_BYTES = 1 << 17;
	private static final int MOST_ROWS = 1024;
	/** Source: Stata's help file "dta", section 5.10: codes of the missing value <code>.</code>, those of letters follow. */
	private static final int MISSING_BYTE = 101;
	private static final int MISSING_INT = 32_741;
	private static final long MISSING_DOUBLE = 0x7fe0000000000000L;
	private static final long QUIET = 0x7ff8000000000000L;
	private static final long MISSING_DOUBLE_STEP = 0x0000010000000000L;
	static final byte BINARY_LONG_TEXT = (byte) 129;
	private static final int TEXT = 130;

	private final Path file;
	private final List<StataColumn> columns;
	private final StataOutput out;
	private final int rowCount;
	private final int rowBytes;
	private final double[] numbers = new double[MOST_ROWS];

	StataRows(Path file, StataPlan plan, StataOutput out) {
		this.file = file;
		this.columns = plan.columns();
		this.out = out;
		this.rowCount = plan.rows();
		this.rowBytes = columns.stream().mapToInt(c -> c.type().bytes()).sum();
	}

	void write(Progress progress) throws IOException {
		out.text("<data>");
		int most = Math.clamp(TILE_BYTES / Math.max(1, rowBytes), 1, MOST_ROWS);
		byte[] tile = new byte[most * rowBytes];
		for (int from = 0; from < rowCount; from += most) {
			progress.checkCancelled();
			int count = Math.min(most, rowCount - from);
			int at = 0;
			for (int c = 0; c < columns.size(); c++) {
				StataColumn column = columns.get(c);
				if (column.type().equals(StataType.STRL)) {
					references(column, c, from, count, tile, at);
				} else if (column.type().isString()) {
					texts(column, from, count, tile, at);
				} else {
					numbers(column, from, count, tile, at);
				}
				at += column.type().bytes();
			}
			out.bytes(tile, 0, count * rowBytes);
			progress.worked(from + count);
		}
		out.text("</data>");
	}

	private void numbers(StataColumn column, int from, int count, byte[] tile, int offset) throws IOException {
		column.column().copyNumbers(from, count, numbers, 0);
		int at = offset;
		for (int i = 0; i < count; i++) {
			int letter = Double.isNaN(numbers[i]) ? 0 : column.letters().letter(numbers[i]);
			boolean missing = letter > 0 || Double.isNaN(numbers[i]);
			double number = missing ? 0 : column.clock().stata(numbers[i]);
			switch (column.type().bytes()) {
				case 1 -> tile[at] = (byte) (missing ? MISSING_BYTE + letter : (int) number);
				case 2 -> SHORT.set(tile, at, (short) (missing ? MISSING_INT + letter : (int) number));
				case 4 -> INT.set(tile, at, missing ? StataLabel.MISSING + letter : (int) number);
				default -> LONG.set(tile, at, missing ? MISSING_DOUBLE + letter * MISSING_DOUBLE_STEP
						: bits(number, column, from + i));
			}
			at += rowBytes;
		}
	}

	/**
	 * A number of a file; a missing value is {@code NaN} with its letter in the last bits: see {@link #letter}.
	 */
	static double number(ByteBuffer bytes, int at, StataType type) {
		return switch (type.bytes()) {
			case 1 -> small(bytes.get(at), MISSING_BYTE);
			case 2 -> small(bytes.getShort(at), MISSING_INT);
			case 4 -> small(bytes.getInt(at), StataLabel.MISSING);
			default -> {
				long bits = bytes.getLong(at);
				long letter = (bits - MISSING_DOUBLE) / MISSING_DOUBLE_STEP;
				yield bits >= MISSING_DOUBLE && letter <= MissingLetters.LAST ? missing((int) letter)
						: Double.longBitsToDouble(bits);
			}
		};
	}

	private static double small(int number, int missing) {
		return number >= missing ? missing(number - missing) : number;
	}

	private static double missing(int letter) {
		return Double.longBitsToDouble(QUIET | letter);
	}

	/** The letter of a number that {@link #number} returned: 1 for a, 0 for the missing value without one. */
	static int letter(double missing) {
		return (int) (Double.doubleToRawLongBits(missing) & 0xff);
	}

	private long bits(double number, StataColumn column, int row) throws TableFormatException {
		if (Math.abs(number) > StataType.LARGEST) {
			throw new TableFormatException(file, "the number in " + column.column().spec().name() + ", row " + (row + 1) + " is "
					+ number + "; Stata has numbers up to " + StataType.LARGEST + " only, change it or leave the column out");
		}
		return Double.doubleToRawLongBits(number);
	}

	private void texts(StataColumn column, int from, int count, byte[] tile, int offset) {
		Column texts = column.column();
		int width = column.type().bytes();
		int at = offset;
		for (int i = 0; i < count; i++) {
			String text = texts.text(from + i);
			byte[] utf8 = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
			System.arraycopy(utf8, 0, tile, at, utf8.length);
			Arrays.fill(tile, at + utf8.length, at + width, (byte) 0);
			at += rowBytes;
		}
	}

	/** Long texts stand elsewhere: a cell says under which variable and row; both are 0 for an empty one. */
	private void references(StataColumn column, int index, int from, int count, byte[] tile, int offset) {
		int at = offset;
		for (int i = 0; i < count; i++) {
			String text = column.column().text(from + i);
			LONG.set(tile, at, text == null || text.isEmpty() ? 0L : (long) (from + i + 1) << 16 | index + 1);
			at += rowBytes;
		}
	}

	/** Writes the long texts, row by row. */
	void longTexts() throws IOException {
		out.text("<strls>");
		for (int row = 0; row < rowCount && columns.stream().anyMatch(c -> c.type().equals(StataType.STRL)); row++) {
			for (int c = 0; c < columns.size(); c++) {
				if (columns.get(c).type().equals(StataType.STRL)) {
					longText(columns.get(c).column().text(row), row, c);
				}
			}
		}
		out.text("</strls>");
	}

	private void longText(String text, int row, int index) throws IOException {
		if (text == null || text.isEmpty()) {
			return;
		}
		byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
		boolean binary = text.indexOf('\0') >= 0;
		out.text("GSO").int32(index + 1).int64(row + 1).int8(binary ? BINARY_LONG_TEXT : TEXT).int32(utf8.length + (binary ? 0 : 1))
				.bytes(utf8);
		if (!binary) {
			out.int8(0);
		}
	}
}

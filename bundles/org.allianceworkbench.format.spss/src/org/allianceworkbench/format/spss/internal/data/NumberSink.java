package org.allianceworkbench.format.spss.internal.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.allianceworkbench.format.spss.internal.dictionary.SavVariable;
import org.allianceworkbench.format.spss.internal.dictionary.Special;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;

/**
 * Numbers into an array; the system-missing value becomes {@code NaN}, every other keeps its bits.
 * <p>
 * As long as all are small whole numbers they take a byte each; the first that is not makes them all doubles.
 */
final class NumberSink implements ColumnSink {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private final ColumnSpec spec;
	private final int element;
	private final boolean bigEndian;
	private final int capacity;
	private boolean wide;
	private byte[] small = {};
	private double[] numbers = {};
	private int size;

	/**
	 * @param capacity rows that are expected
	 */
	NumberSink(SavVariable variable, boolean bigEndian, int capacity) {
		this.spec = variable.spec();
		this.element = variable.parts().get(0).offset();
		this.bigEndian = bigEndian;
		this.capacity = capacity;
	}

	@Override
	public void take(byte[] tile, int offset, int cases, int caseBytes) {
		int end = size + cases;
		if (end > (wide ? numbers.length : small.length)) {
			grow(end);
		}
		int at = offset + element;
		if (!wide) {
			int before = size;
			takeSmall(tile, at, end, caseBytes);
			at += (size - before) * caseBytes;
			if (size < end) {
				widen();
			}
		}
		if (wide) {
			takeWide(tile, at, end, caseBytes);
		}
	}

	/** Takes numbers until the end or the first that is not small. */
	private void takeSmall(byte[] tile, int start, int end, int caseBytes) {
		byte[] target = small;
		int at = start;
		int row = size;
		for (; row < end; row++) {
			long bits = bits(tile, at);
			if (bits == Special.SYSMIS_BITS) {
				target[row] = Column.SMALL_NONE;
			} else {
				byte whole = (byte) Double.longBitsToDouble(bits);
				if (Double.doubleToRawLongBits(whole) != bits || whole == Column.SMALL_NONE) {
					break;
				}
				target[row] = whole;
			}
			at += caseBytes;
		}
		size = row;
	}

	private void takeWide(byte[] tile, int start, int end, int caseBytes) {
		double[] target = numbers;
		int at = start;
		for (int row = size; row < end; row++) {
			long bits = bits(tile, at);
			target[row] = bits == Special.SYSMIS_BITS ? Double.NaN : Double.longBitsToDouble(bits);
			at += caseBytes;
		}
		size = end;
	}

	private long bits(byte[] tile, int at) {
		long bits = (long) LONG.get(tile, at);
		return bigEndian ? Long.reverseBytes(bits) : bits;
	}

	private void widen() {
		wide = true;
		numbers = new double[small.length];
		Column.ofSmall(spec, small).copyNumbers(0, size, numbers, 0);
		small = new byte[0];
	}

	private void grow(int rows) {
		int before = wide ? numbers.length : small.length;
		int room = before == 0 ? Math.max(rows, capacity) : (int) Math.min(Integer.MAX_VALUE - 8L, rows * 3L / 2);
		if (wide) {
			numbers = Arrays.copyOf(numbers, room);
		} else {
			small = Arrays.copyOf(small, room);
		}
	}

	@Override
	public Column finish() {
		Column column = wide ? Column.of(spec, size == numbers.length ? numbers : Arrays.copyOf(numbers, size))
				: Column.ofSmall(spec, size == small.length ? small : Arrays.copyOf(small, size));
		numbers = new double[0];
		small = new byte[0];
		size = 0;
		return column;
	}

	@Override
	public long bytes() {
		return 8L * numbers.length + small.length;
	}
}

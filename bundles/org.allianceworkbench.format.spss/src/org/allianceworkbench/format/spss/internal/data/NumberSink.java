package org.allianceworkbench.format.spss.internal.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.allianceworkbench.format.spss.internal.dictionary.SavVariable;
import org.allianceworkbench.format.spss.internal.dictionary.Special;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;

/** Numbers into an array; the system-missing value becomes {@code NaN}, every other keeps its bits. */
final class NumberSink implements ColumnSink {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private final ColumnSpec spec;
	private final int element;
	private final boolean bigEndian;
	private final int capacity;
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
		if (size + cases > numbers.length) {
			grow(size + cases);
		}
		if (bigEndian) {
			takeBigEndian(tile, offset + element, cases, caseBytes);
		} else {
			takeLittleEndian(tile, offset + element, cases, caseBytes);
		}
		size += cases;
	}

	private void takeLittleEndian(byte[] tile, int start, int cases, int caseBytes) {
		double[] target = numbers;
		int at = start;
		int end = size + cases;
		for (int row = size; row < end; row++) {
			long bits = (long) LONG.get(tile, at);
			target[row] = bits == Special.SYSMIS_BITS ? Double.NaN : Double.longBitsToDouble(bits);
			at += caseBytes;
		}
	}

	private void takeBigEndian(byte[] tile, int start, int cases, int caseBytes) {
		int at = start;
		int end = size + cases;
		for (int row = size; row < end; row++) {
			long bits = Long.reverseBytes((long) LONG.get(tile, at));
			numbers[row] = bits == Special.SYSMIS_BITS ? Double.NaN : Double.longBitsToDouble(bits);
			at += caseBytes;
		}
	}

	private void grow(int rows) {
		int wanted = numbers.length == 0 ? Math.max(rows, capacity) : (int) Math.min(Integer.MAX_VALUE - 8L, rows * 3L / 2);
		numbers = Arrays.copyOf(numbers, Math.max(rows, wanted));
	}

	@Override
	public void endBatch() {
		// numbers need nothing done
	}

	@Override
	public Column finish() {
		Column column = Column.of(spec, size == numbers.length ? numbers : Arrays.copyOf(numbers, size));
		numbers = new double[0];
		size = 0;
		return column;
	}

	@Override
	public long bytes() {
		return 8L * numbers.length;
	}
}

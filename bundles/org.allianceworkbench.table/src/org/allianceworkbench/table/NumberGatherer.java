package org.allianceworkbench.table;

import java.util.ArrayList;
import java.util.List;

/** Numbers in a byte each as long as all are small and whole, then as doubles; their bits are kept. */
final class NumberGatherer implements Gathering.Gatherer {

	private static final long NONE = Double.doubleToRawLongBits(Double.NaN);

	private final List<Object> chunks = new ArrayList<>();
	private boolean small = true;
	private int size;
	private long bytes;

	@Override
	public void add(Column column) {
		double[] numbers = new double[column.size()];
		column.copyNumbers(0, numbers.length, numbers, 0);
		byte[] narrow = small ? narrow(numbers) : null;
		if (narrow == null && small) {
			small = false;
			chunks.replaceAll(chunk -> wide((byte[]) chunk));
			bytes *= Double.BYTES;
		}
		chunks.add(small ? narrow : numbers);
		size += numbers.length;
		bytes += (long) numbers.length * (small ? 1 : Double.BYTES);
	}

	/** Small whole numbers, or {@code null} when there is another one. */
	private static byte[] narrow(double[] numbers) {
		byte[] narrow = new byte[numbers.length];
		for (int i = 0; i < numbers.length; i++) {
			long bits = Double.doubleToRawLongBits(numbers[i]);
			byte whole = bits == NONE ? Column.SMALL_NONE : (byte) numbers[i];
			if (bits != NONE && (whole == Column.SMALL_NONE || Double.doubleToRawLongBits(whole) != bits)) {
				return null;
			}
			narrow[i] = whole;
		}
		return narrow;
	}

	private static double[] wide(byte[] narrow) {
		double[] numbers = new double[narrow.length];
		for (int i = 0; i < narrow.length; i++) {
			numbers[i] = narrow[i] == Column.SMALL_NONE ? Double.NaN : narrow[i];
		}
		return numbers;
	}

	@Override
	public long bytes() {
		return bytes;
	}

	@Override
	public Column finish(ColumnSpec spec) {
		Object all = small ? new byte[size] : new double[size];
		int at = 0;
		for (int i = 0; i < chunks.size(); i++) {
			Object chunk = chunks.set(i, null);
			int length = small ? ((byte[]) chunk).length : ((double[]) chunk).length;
			System.arraycopy(chunk, 0, all, at, length);
			at += length;
		}
		return small ? Column.ofSmall(spec, (byte[]) all) : Column.of(spec, (double[]) all);
	}
}

package org.allianceworkbench.format.spss.internal.write;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Collects the bytes of records, numbers little-endian. */
final class RecordOutput {

	private byte[] bytes = new byte[1 << 12];
	private int length;

	private int extend(int count) {
		if (length + count > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
		}
		int at = length;
		length += count;
		return at;
	}

	RecordOutput int32(int value) {
		int at = extend(4);
		for (int i = 0; i < 4; i++) {
			bytes[at + i] = (byte) (value >>> 8 * i);
		}
		return this;
	}

	RecordOutput int64(long value) {
		int at = extend(8);
		for (int i = 0; i < 8; i++) {
			bytes[at + i] = (byte) (value >>> 8 * i);
		}
		return this;
	}

	RecordOutput float64(double value) {
		return int64(Double.doubleToRawLongBits(value));
	}

	RecordOutput uint8(int value) {
		int at = extend(1);
		bytes[at] = (byte) value;
		return this;
	}

	RecordOutput raw(byte[] value) {
		int at = extend(value.length);
		System.arraycopy(value, 0, bytes, at, value.length);
		return this;
	}

	RecordOutput raw(RecordOutput other) {
		int at = extend(other.length);
		System.arraycopy(other.bytes, 0, bytes, at, other.length);
		return this;
	}

	/** A text cut or padded with blanks to a number of bytes. */
	RecordOutput padded(String text, int width) {
		byte[] value = Utf8.bytes(Utf8.cut(text, width));
		int at = extend(width);
		Arrays.fill(bytes, at, at + width, (byte) ' ');
		System.arraycopy(value, 0, bytes, at, value.length);
		return this;
	}

	/** Fills up with zeros to a multiple. */
	RecordOutput align(int multiple) {
		while (length % multiple != 0) {
			uint8(0);
		}
		return this;
	}

	int length() {
		return length;
	}

	ByteBuffer buffer() {
		return ByteBuffer.wrap(bytes, 0, length).order(ByteOrder.LITTLE_ENDIAN);
	}
}

package org.allianceworkbench.format.spss.internal.bytes;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.allianceworkbench.table.TableFormatException;

/** Reads numbers and byte strings one after the other; each size is held against what is left before anything is allocated. */
public final class RecordInput {

	private static final VarHandle INT_LE = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle LONG_LE = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private final ByteSource source;
	private final byte[] window = new byte[1 << 16];
	private long windowStart;
	private int windowLength;
	private long position;
	private boolean bigEndian;

	/** Reads from the start of a source, little-endian until told otherwise. */
	public RecordInput(ByteSource source) {
		this.source = source;
	}

	/** Sets the order of the bytes of numbers. */
	public void order(ByteOrder order) {
		bigEndian = order == ByteOrder.BIG_ENDIAN;
	}

	/** The position of the next byte. */
	public long position() {
		return position;
	}

	/** Goes to a position. */
	public void position(long to) {
		position = to;
	}

	/** Number of bytes after the present position. */
	public long remaining() {
		return source.size() - position;
	}

	/** A whole number of 32 bits. */
	public int int32(String what) throws IOException {
		int at = ensure(4, what);
		int value = (int) INT_LE.get(window, at);
		position += 4;
		return bigEndian ? Integer.reverseBytes(value) : value;
	}

	/** A whole number of 64 bits, also the bits of a double. */
	public long int64(String what) throws IOException {
		int at = ensure(8, what);
		long value = (long) LONG_LE.get(window, at);
		position += 8;
		return bigEndian ? Long.reverseBytes(value) : value;
	}

	/** One byte, 0 to 255. */
	public int uint8(String what) throws IOException {
		int at = ensure(1, what);
		position++;
		return window[at] & 0xff;
	}

	/**
	 * Some bytes.
	 *
	 * @param length how many, as the file says
	 * @param what what they are, for the message when the file ends before
	 */
	public byte[] bytes(long length, String what) throws IOException {
		if (length < 0) {
			throw damaged(position, what + " has a negative length, " + length);
		}
		if (length > remaining() || length > Integer.MAX_VALUE - 16) {
			throw damaged(position, what + " should have " + length + " bytes, but only " + remaining()
					+ " are left in the file");
		}
		if (length <= 4096) {
			int at = ensure((int) length, what);
			position += length;
			return Arrays.copyOfRange(window, at, at + (int) length);
		}
		byte[] bytes = new byte[(int) length];
		int got = source.read(position, bytes, 0, bytes.length);
		if (got < bytes.length) {
			throw ends(what);
		}
		position += length;
		return bytes;
	}

	private int ensure(int count, String what) throws IOException {
		if (position < windowStart || position + count > windowStart + windowLength) {
			windowStart = position;
			windowLength = source.read(position, window, 0, window.length);
			if (windowLength < count) {
				throw ends(what);
			}
		}
		return (int) (position - windowStart);
	}

	private TableFormatException ends(String what) {
		return damaged(source.size(), "the file ends within " + what + "; it is cut off");
	}

	/** The exception for a damaged place. */
	public TableFormatException damaged(long at, String problem) {
		return source.damaged(at, problem);
	}
}

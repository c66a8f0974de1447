package org.allianceworkbench.export.internal.targets.stata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a data set, least significant first, with a count of how many there are so far. */
final class StataOutput {

	private static final int SIZE = 1 << 17;

	private final FileChannel channel;
	private final ByteBuffer buffer = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
	private long flushed;

	StataOutput(FileChannel channel) {
		this.channel = channel;
	}

	/** Where the next byte goes. */
	long position() {
		return flushed + buffer.position();
	}

	private void room(int bytes) throws IOException {
		if (buffer.remaining() < bytes) {
			flush();
		}
	}

	void flush() throws IOException {
		buffer.flip();
		flushed += buffer.remaining();
		while (buffer.hasRemaining()) {
			channel.write(buffer);
		}
		buffer.clear();
	}

	StataOutput int8(int value) throws IOException {
		room(1);
		buffer.put((byte) value);
		return this;
	}

	StataOutput int16(int value) throws IOException {
		room(2);
		buffer.putShort((short) value);
		return this;
	}

	StataOutput int32(int value) throws IOException {
		room(4);
		buffer.putInt(value);
		return this;
	}

	StataOutput int64(long value) throws IOException {
		room(8);
		buffer.putLong(value);
		return this;
	}

	StataOutput bytes(byte[] bytes, int from, int count) throws IOException {
		int at = from;
		while (at < from + count) {
			room(1);
			int part = Math.min(buffer.remaining(), from + count - at);
			buffer.put(bytes, at, part);
			at += part;
		}
		return this;
	}

	StataOutput bytes(byte[] bytes) throws IOException {
		return bytes(bytes, 0, bytes.length);
	}

	/** A text of ASCII, as it is. */
	StataOutput text(String ascii) throws IOException {
		return bytes(ascii.getBytes(StandardCharsets.US_ASCII));
	}

	/** A text in UTF-8 that ends with a zero, in a field of fixed size. */
	StataOutput field(String text, int size) throws IOException {
		byte[] utf8 = text.replace("\0", "").getBytes(StandardCharsets.UTF_8);
		if (utf8.length >= size) {
			throw new IllegalArgumentException("'" + text + "' has more than " + (size - 1) + " bytes");
		}
		return bytes(Arrays.copyOf(utf8, size));
	}
}

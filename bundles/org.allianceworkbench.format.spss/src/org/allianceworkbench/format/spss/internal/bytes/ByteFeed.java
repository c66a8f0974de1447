package org.allianceworkbench.format.spss.internal.bytes;

import java.io.IOException;

/**
 * A window that moves over a stream of bytes; readers work on the array itself, without a call per value.
 * <p>
 * Valid bytes are {@link #bytes} from {@link #at} to {@link #end}.
 */
public abstract class ByteFeed implements AutoCloseable {

	/** The window. */
	public final byte[] bytes;
	/** Index of the next byte. */
	public int at;
	/** Index after the last valid byte. */
	public int end;

	private long passed;

	/**
	 * @param capacity bytes that the window holds
	 */
	protected ByteFeed(int capacity) {
		bytes = new byte[capacity];
	}

	/**
	 * Moves what is left to the window's start and appends more.
	 *
	 * @return whether at least this many bytes are now there
	 */
	public final boolean ensure(int count) throws IOException {
		if (end - at >= count) {
			return true;
		}
		System.arraycopy(bytes, at, bytes, 0, end - at);
		passed += at;
		end -= at;
		at = 0;
		while (end < bytes.length) {
			int got = more(bytes, end, bytes.length - end);
			if (got <= 0) {
				break;
			}
			end += got;
		}
		return end >= count;
	}

	/** Bytes of the stream before the next one. */
	public final long consumed() {
		return passed + at;
	}

	/** The next bytes of the stream; 0 or less at its end. */
	protected abstract int more(byte[] target, int offset, int length) throws IOException;

	/** Where in the file the next byte is, or the nearest place that is known. */
	public abstract long filePosition();

	/** Releases what the feed holds besides the window; the file itself stays open. */
	@Override
	public void close() {
		// most feeds hold nothing
	}
}

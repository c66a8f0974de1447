package org.allianceworkbench.format.spss.internal.bytes;

import java.io.IOException;

/** A part of a file as it is. */
public final class RangeFeed extends ByteFeed {

	private final ByteSource source;
	private final long start;
	private final long limit;
	private long next;

	/**
	 * @param start first byte of the part
	 * @param limit byte after the last
	 * @param capacity bytes in the window
	 */
	public RangeFeed(ByteSource source, long start, long limit, int capacity) {
		super(capacity);
		this.source = source;
		this.start = start;
		this.limit = limit;
		this.next = start;
	}

	@Override
	protected int more(byte[] target, int offset, int length) throws IOException {
		int got = source.read(next, target, offset, (int) Math.min(length, limit - next));
		next += got;
		return got;
	}

	@Override
	public long filePosition() {
		return start + consumed();
	}
}

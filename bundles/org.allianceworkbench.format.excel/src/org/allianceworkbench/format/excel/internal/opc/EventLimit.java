package org.allianceworkbench.format.excel.internal.opc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops an element that goes on for ever: a parser hands it out only when it has taken in all of its attributes.
 * <p>
 * Equals signs are counted once more bytes have been asked for than an event should need; texts have few of them.
 */
final class EventLimit extends FilterInputStream {

	private static final long USUAL_BYTES = 1 << 18;
	private static final int MOST_ATTRIBUTES = 20_000;

	private long bytes;
	private int signs;

	EventLimit(InputStream in) {
		super(in);
	}

	/** The parser has handed out an event. */
	void nextEvent() {
		bytes = 0;
		signs = 0;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		bytes += Math.max(0, count);
		if (bytes > USUAL_BYTES) {
			for (int i = offset; i < offset + count; i++) {
				signs += buffer[i] == '=' ? 1 : 0;
			}
			if (signs > MOST_ATTRIBUTES) {
				throw new IOException("an element has more than " + MOST_ATTRIBUTES + " attributes");
			}
		}
		return count;
	}
}

package org.allianceworkbench.format.spss.internal.portable;

import java.io.IOException;
import java.util.Arrays;

import org.allianceworkbench.format.spss.internal.bytes.ByteSource;
import org.allianceworkbench.table.TableFormatException;

/**
 * The characters of a portable file without its lines.
 * <p>
 * Lines have 80 characters; blanks at a line's end may be lacking and are put back. Line ends are LF, CR LF, CR, or there are
 * none at all: the first ones in the file decide.
 */
final class PortableInput {

	private static final int LINE = 80;
	private static final int WINDOW = 1 << 16;
	private static final int NONE = -1;

	private final ByteSource source;
	private final byte[] window = new byte[WINDOW];
	private final int lineEnd;
	private byte[] translation = new byte[256];
	private long windowStart;
	private int at;
	private int end;
	private int column;
	private int blanks;

	/** Reads from the start of a source, without translation until {@link #translate} is called. */
	PortableInput(ByteSource source) throws IOException {
		this.source = source;
		for (int b = 0; b < translation.length; b++) {
			translation[b] = (byte) b;
		}
		end = source.read(0, window, 0, WINDOW);
		byte[] start = Arrays.copyOf(window, Math.min(end, 1024));
		lineEnd = contains(start, '\n') ? '\n' : contains(start, '\r') ? '\r' : NONE;
	}

	private static boolean contains(byte[] bytes, char wanted) {
		for (byte b : bytes) {
			if (b == wanted) {
				return true;
			}
		}
		return false;
	}

	/** From now on turns the file's bytes into others. */
	void translate(byte[] to) {
		translation = to;
	}

	/** The next character, 0 to 255, or -1 at the end of the file. */
	int read() throws IOException {
		if (blanks > 0) {
			blanks--;
			return ' ';
		}
		while (at < end || fill()) {
			int b = window[at++] & 0xff;
			if (b == lineEnd) {
				int lacking = LINE - column;
				column = 0;
				if (lacking > 0) {
					blanks = lacking - 1;
					return ' ';
				}
			} else if (b != '\r' || lineEnd == NONE) {
				column++;
				return translation[b] & 0xff;
			}
		}
		return -1;
	}

	private boolean fill() throws IOException {
		windowStart += end;
		at = 0;
		end = source.read(windowStart, window, 0, WINDOW);
		return end > 0;
	}

	/** The exception for the character read last: what is wrong, then where. */
	TableFormatException damaged(String problem) {
		return source.damaged(Math.max(0, windowStart + at - 1), problem);
	}

	/** The exception for a file that ends too early. */
	TableFormatException ends(String within) {
		return source.damaged(source.size(), "the file ends within " + within + "; it is cut off, ask for a complete copy");
	}
}

package org.allianceworkbench.format.spss.internal.portable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.allianceworkbench.format.spss.internal.bytes.ByteSource;

/** Which encoding texts are in; portable files do not say it. */
final class Encoding {

	private static final int WINDOW = 1 << 16;

	private Encoding() {
	}

	/** Whether everything in a file is valid UTF-8 (ASCII is); line ends may lie within a character. */
	static boolean isUtf8(ByteSource source, long from) throws IOException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		byte[] window = new byte[WINDOW];
		CharBuffer scratch = CharBuffer.allocate(WINDOW);
		int kept = 0;
		long at = from;
		while (true) {
			int got = source.read(at, window, kept, WINDOW - kept);
			at += got;
			ByteBuffer bytes = ByteBuffer.wrap(window, 0, withoutLineEnds(window, kept, kept + got));
			scratch.clear();
			if (decoder.decode(bytes, scratch, got == 0).isError()) {
				return false;
			}
			if (got == 0) {
				return true;
			}
			kept = bytes.remaining();
			System.arraycopy(window, bytes.position(), window, 0, kept);
		}
	}

	private static int withoutLineEnds(byte[] window, int from, int end) {
		int to = from;
		for (int i = from; i < end; i++) {
			if (window[i] != '\n' && window[i] != '\r') {
				window[to++] = window[i];
			}
		}
		return to;
	}
}

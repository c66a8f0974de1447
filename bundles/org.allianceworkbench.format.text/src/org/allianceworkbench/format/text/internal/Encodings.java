package org.allianceworkbench.format.text.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Recognises the encoding of a text file by its first bytes. */
final class Encodings {

	/** What is assumed for bytes that are not UTF-8: Excel's encoding in western countries. */
	static final Charset WESTERN = Charset.forName("windows-1252");

	private static final double NULS_OF_UTF16 = 0.3;

	private Encodings() {
	}

	/**
	 * An encoding.
	 *
	 * @param charset the encoding
	 * @param markBytes bytes of the byte order mark
	 * @param badByte position of the first byte that is not UTF-8, -1 when there is none or nobody looked
	 */
	record Found(Charset charset, int markBytes, long badByte) {
	}

	static Found find(byte[] start, boolean complete) {
		if (starts(start, 0xEF, 0xBB, 0xBF)) {
			return new Found(StandardCharsets.UTF_8, 3, -1);
		}
		if (starts(start, 0xFF, 0xFE)) {
			return new Found(StandardCharsets.UTF_16LE, 2, -1);
		}
		if (starts(start, 0xFE, 0xFF)) {
			return new Found(StandardCharsets.UTF_16BE, 2, -1);
		}
		int even = nuls(start, 0);
		int odd = nuls(start, 1);
		double half = Math.max(1, Math.min(start.length, 4096) / 2.0);
		if (odd / half > NULS_OF_UTF16 && even < odd / 4) {
			return new Found(StandardCharsets.UTF_16LE, 0, -1);
		}
		if (even / half > NULS_OF_UTF16 && odd < even / 4) {
			return new Found(StandardCharsets.UTF_16BE, 0, -1);
		}
		long bad = firstNotUtf8(start, complete);
		return new Found(bad < 0 ? StandardCharsets.UTF_8 : WESTERN, 0, bad);
	}

	/** Bytes of the mark when a file that is said to have this encoding begins with one. */
	static int mark(byte[] start, Charset charset) {
		if (charset.equals(StandardCharsets.UTF_8) && starts(start, 0xEF, 0xBB, 0xBF)) {
			return 3;
		}
		boolean little = charset.equals(StandardCharsets.UTF_16LE) && starts(start, 0xFF, 0xFE);
		boolean big = charset.equals(StandardCharsets.UTF_16BE) && starts(start, 0xFE, 0xFF);
		return little || big ? 2 : 0;
	}

	private static boolean starts(byte[] bytes, int... mark) {
		boolean same = bytes.length >= mark.length;
		for (int i = 0; same && i < mark.length; i++) {
			same = (bytes[i] & 0xFF) == mark[i];
		}
		return same;
	}

	private static int nuls(byte[] bytes, int from) {
		int nuls = 0;
		for (int i = from; i < Math.min(bytes.length, 4096); i += 2) {
			nuls += bytes[i] == 0 ? 1 : 0;
		}
		return nuls;
	}

	private static long firstNotUtf8(byte[] bytes, boolean complete) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(8192);
		CoderResult result = decoder.decode(in, out, complete);
		while (result.isOverflow()) {
			out.clear();
			result = decoder.decode(in, out, complete);
		}
		return result.isError() ? in.position() : -1;
	}
}

package org.allianceworkbench.study.exchange.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.allianceworkbench.study.exchange.CodebookFileException;

/** The text of a file in UTF-8. */
public final class TextFile {

	/** Longest codebook that is read, in bytes. */
	public static final int MOST_BYTES = 64 << 20;

	private TextFile() {
	}

	/**
	 * The text without a byte order mark.
	 *
	 * @throws CodebookFileException when it is too long or not in UTF-8
	 */
	public static String read(byte[] bytes, String file) throws CodebookFileException {
		return read(bytes, file, StandardCharsets.UTF_8);
	}

	/**
	 * The text of a file in some encoding without a byte order mark.
	 *
	 * @throws CodebookFileException when it is too long or not in this encoding
	 */
	public static String read(byte[] bytes, String file, Charset encoding) throws CodebookFileException {
		if (bytes.length > MOST_BYTES) {
			throw new CodebookFileException(file, 0, "", "is longer than any codebook (" + bytes.length + " bytes); choose "
				+ "another file");
		}
		CharsetDecoder decoder = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		try {
			String text = decoder.decode(in).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			long line = 1;
			for (int i = 0; i < in.position(); i++) {
				line += bytes[i] == '\n' ? 1 : 0;
			}
			throw new CodebookFileException(file, line, "byte " + in.position(), "is not in "
				+ encoding.name() + "; save it as UTF-8 (Unicode)");
		}
	}
}

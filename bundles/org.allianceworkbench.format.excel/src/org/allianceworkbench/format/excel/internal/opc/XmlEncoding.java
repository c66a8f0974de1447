package org.allianceworkbench.format.excel.internal.opc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML; source: XML 1.0, appendix F. The JDK's parser would do it too, but writes to the error stream when a byte is
 * wrong.
 */
final class XmlEncoding {

	private static final int START = 200;
	private static final Pattern DECLARED = Pattern.compile("\\A<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

	private XmlEncoding() {
	}

	/** The characters of an XML document, its byte order mark left out. */
	static Reader reader(InputStream in) throws IOException {
		BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
		buffered.mark(START);
		byte[] start = buffered.readNBytes(START);
		buffered.reset();
		Charset charset = charset(start);
		buffered.skipNBytes(mark(start));
		return new InputStreamReader(buffered, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	private static int at(byte[] bytes, int index) {
		return index < bytes.length ? bytes[index] & 0xFF : -1;
	}

	private static int mark(byte[] start) {
		boolean utf8 = at(start, 0) == 0xEF && at(start, 1) == 0xBB && at(start, 2) == 0xBF;
		boolean utf16 = at(start, 0) == 0xFF && at(start, 1) == 0xFE || at(start, 0) == 0xFE && at(start, 1) == 0xFF;
		return utf8 ? 3 : utf16 ? 2 : 0;
	}

	private static Charset charset(byte[] start) {
		if (at(start, 0) == 0xFF && at(start, 1) == 0xFE || at(start, 0) == '<' && at(start, 1) == 0) {
			return StandardCharsets.UTF_16LE;
		}
		if (at(start, 0) == 0xFE && at(start, 1) == 0xFF || at(start, 0) == 0 && at(start, 1) == '<') {
			return StandardCharsets.UTF_16BE;
		}
		Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
		try {
			return mark(start) == 0 && declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			return StandardCharsets.UTF_8;
		}
	}
}

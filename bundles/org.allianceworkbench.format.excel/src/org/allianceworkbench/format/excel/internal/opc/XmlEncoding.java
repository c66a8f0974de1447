package org.allianceworkbench.format.excel.internal.opc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML in the encoding that it is written in; source: XML 1.0, appendix F. UTF-8 goes to the parser as bytes, which is
 * fastest; anything else is decoded here, because parsers know few encodings.
 */
final class XmlEncoding {

	private static final int START = 200;
	private static final int BUFFER = 1 << 16;
	private static final Pattern DECLARED = Pattern.compile("\\A<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

	private XmlEncoding() {
	}

	/** A parser of an XML document, its byte order mark left out. */
	static XMLStreamReader open(InputStream in, XMLInputFactory factory) throws IOException, XMLStreamException {
		BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
		buffered.mark(START);
		byte[] start = buffered.readNBytes(START);
		buffered.reset();
		buffered.skipNBytes(mark(start));
		Charset charset = charset(start);
		String declared = declared(start);
		if (charset.equals(StandardCharsets.UTF_8) && (declared.isEmpty() || declared.equalsIgnoreCase("UTF-8"))) {
			return factory.createXMLStreamReader(buffered, "UTF-8");
		}
		return factory.createXMLStreamReader(new InputStreamReader(buffered, charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
	}

	private static String declared(byte[] start) {
		Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
		return declared.find() ? declared.group(1) : "";
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
		String declared = declared(start);
		try {
			return mark(start) == 0 && !declared.isEmpty() ? Charset.forName(declared) : StandardCharsets.UTF_8;
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			return StandardCharsets.UTF_8;
		}
	}
}

package org.allianceworkbench.format.text.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableFormatException;

/** Finds out how a text file is written, by its first bytes and by what the user says. */
public final class Sniffer {

	/** A file of another encoding than UTF-8 shows it within this many bytes, nearly always. */
	private static final int ENCODING_BYTES = 16 << 20;
	private static final int TEXT_BYTES = 1 << 18;
	private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=([^\"\\r\\n])\"?(?:\r\n|\r|\n|\\z)",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern MARKUP = Pattern.compile("\\A\\s*<(?:!doctype|html|table|\\?xml|meta|head|body|style)",
			Pattern.CASE_INSENSITIVE);

	private Sniffer() {
	}

	/**
	 * How a file is written.
	 *
	 * @throws TableFormatException when the file is no text, or the user names an encoding that there is not
	 */
	public static Dialect sniff(Path file, ReadOptions options) throws IOException {
		byte[] start = start(file, ENCODING_BYTES);
		boolean complete = start.length < ENCODING_BYTES;
		List<String> notes = new ArrayList<>();
		Optional<Charset> given = charset(file, options);
		Encodings.Found found = given.map(c -> new Encodings.Found(c, Encodings.mark(start, c), -1))
				.orElseGet(() -> Encodings.find(start, complete));
		if (found.badByte() >= 0) {
			notes.add("byte " + found.badByte() + " is not UTF-8; the file was read as " + found.charset().name()
					+ " (give the encoding if letters look wrong)");
		}
		int length = Math.min(start.length, TEXT_BYTES) - found.markBytes();
		String text = new String(start, found.markBytes(), length, found.charset());
		refuseOthers(file, text);
		Matcher line = SEPARATOR_LINE.matcher(text);
		boolean separatorLine = line.find();
		char delimiter = options.delimiter().orElseGet(
				() -> separatorLine ? line.group(1).charAt(0) : Delimiters.find(text, start.length <= TEXT_BYTES));
		if (delimiter == '"' || delimiter == '\n' || delimiter == '\r') {
			throw new TableFormatException(file, "a quote or a line break can't separate fields; give another separator");
		}
		noteName(file, delimiter, notes);
		return new Dialect(found.charset(), found.markBytes(), delimiter, separatorLine, notes);
	}

	private static byte[] start(Path file, int bytes) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(bytes);
		}
	}

	private static Optional<Charset> charset(Path file, ReadOptions options) throws TableFormatException {
		try {
			return options.encoding().map(Charset::forName);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			throw new TableFormatException(file, "there is no encoding '" + options.encoding().orElse("")
					+ "'; examples are UTF-8, windows-1252, UTF-16LE", unknown);
		}
	}

	private static void refuseOthers(Path file, String text) throws TableFormatException {
		if (MARKUP.matcher(text).find()) {
			throw new TableFormatException(file, "this is HTML or XML, not a table of text; open it in a spreadsheet program and "
					+ "save it as .xlsx or .csv");
		}
		if (!isText(text)) {
			throw new TableFormatException(file, "this is not a text file: it holds bytes that no text has");
		}
	}

	private static void noteName(Path file, char delimiter, List<String> notes) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		int dot = name.lastIndexOf('.');
		if (dot >= 0 && name.substring(dot + 1).startsWith("xls")) {
			notes.add("the file is called " + name.substring(dot) + " but is text separated by "
					+ switch (delimiter) {
						case '\t' -> "tabs";
						case ';' -> "semicolons";
						case ',' -> "commas";
						default -> "'" + delimiter + "'";
					});
		}
	}

	/** Whether the beginning of a file is text and no markup; empty files are. */
	public static boolean looksLikeText(byte[] start) {
		Encodings.Found found = Encodings.find(start, false);
		String text = new String(start, found.markBytes(), start.length - found.markBytes(), found.charset());
		return isText(text) && !MARKUP.matcher(text).find();
	}

	/** Control characters are rare in text; a NUL in a field happens. */
	private static boolean isText(String text) {
		long odd = text.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A).count();
		return odd <= Math.max(2, text.length() / 20);
	}
}

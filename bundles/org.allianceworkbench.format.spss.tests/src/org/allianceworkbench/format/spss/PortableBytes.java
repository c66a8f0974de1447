package org.allianceworkbench.format.spss;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Makes portable files field by field, after the format's description and not with the code under test. */
final class PortableBytes {

	private static final String PLACES =
			"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .<(+|&[]!$*);^-/|,%_>?`:#@'=\"";
	private static final int LINE = 80;

	private final ByteArrayOutputStream characters = new ByteArrayOutputStream();
	private Charset charset = StandardCharsets.ISO_8859_1;
	private String lineEnd = "\r\n";
	private boolean trimmed;

	/** Texts after this are in another encoding; the header's are in ASCII. */
	PortableBytes in(Charset other) {
		charset = other;
		return this;
	}

	/** How lines end, empty for none, and whether blanks at their end are left out. */
	PortableBytes lines(String end, boolean withoutBlanks) {
		lineEnd = end;
		trimmed = withoutBlanks;
		return this;
	}

	/** Characters as they are. */
	PortableBytes raw(String text) {
		characters.writeBytes(text.getBytes(charset));
		return this;
	}

	/** Header, version, date and product. */
	PortableBytes header() {
		for (int i = 0; i < 5; i++) {
			raw(String.format("%-40s", "ASCII SPSS PORT FILE"));
		}
		return raw("0".repeat(64) + PLACES + "0".repeat(256 - 64 - PLACES.length())).raw("SPSSPORT").raw("A").text("20260228")
				.text("101112").raw("1").text("made by hand");
	}

	/** A header with the number of variables. */
	PortableBytes header(int variables) {
		return header().raw("4").whole(variables).raw("5B/");
	}

	PortableBytes whole(int number) {
		return raw(Integer.toString(number, 30).toUpperCase(Locale.ROOT) + "/");
	}

	PortableBytes text(String text) {
		return whole(text.getBytes(charset).length).raw(text);
	}

	/** A variable; formats F8.2 or A of its width. */
	PortableBytes variable(String name, int width) {
		String format = width > 0 ? "1/" + Integer.toString(width, 30).toUpperCase(Locale.ROOT) + "/0/" : "5/8/2/";
		return raw("7").whole(width).text(name).raw(format + format);
	}

	/** The file: Z at the end, in lines. */
	byte[] bytes() {
		return lines(charactersWithEnd());
	}

	/** The file without its end. */
	byte[] unfinished() {
		return lines(characters.toByteArray());
	}

	private byte[] charactersWithEnd() {
		byte[] all = characters.toByteArray();
		byte[] ended = Arrays.copyOf(all, (all.length / LINE + 1) * LINE);
		Arrays.fill(ended, all.length, ended.length, "Z".getBytes(charset)[0]);
		return ended;
	}

	private byte[] lines(byte[] all) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (int start = 0; start < all.length; start += LINE) {
			int end = Math.min(all.length, start + LINE);
			while (trimmed && end > start && all[end - 1] == ' ') {
				end--;
			}
			out.write(all, start, end - start);
			out.writeBytes(lineEnd.getBytes(StandardCharsets.ISO_8859_1));
		}
		return out.toByteArray();
	}

	Path write(Path file) throws IOException {
		return Files.write(file, bytes());
	}
}

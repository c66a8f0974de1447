package org.allianceworkbench.format.spss.internal.portable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The file's own alphabet: which of its bytes stands for which character.
 * <p>
 * The table in the file gives a byte for each of 189 characters; those that a machine did not have get the byte of the digit 0.
 * A file of an ASCII machine needs no translation but for signs that were lost on the way; any other is turned into ASCII, so
 * that the rest of the reader knows one alphabet only.
 */
final class CharacterTable {

	/** Bytes of the table. */
	static final int SIZE = 256;

	private static final int FIRST = 64;
	/** The ASCII characters of the table, from its place 64 on; a blank at 151 is the pound sign, {@code ~} is at 162. */
	private static final String KNOWN =
			"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .<(+|&[]!$*);^-/|,%_>?`: @'=\"";
	private static final int POUND = 151;
	private static final int TILDE = 162;
	private static final int BRACES = 184;
	private static final int LETTERS = 62;

	private final byte[] translation = new byte[SIZE];
	private final boolean ascii;

	/** Reads the table of a file. */
	CharacterTable(byte[] table) {
		ascii = isIn(table, StandardCharsets.US_ASCII);
		Optional<Charset> other = ascii ? Optional.empty() : mainframe(table);
		for (int b = 0; b < SIZE; b++) {
			translation[b] = ascii ? (byte) b : other.isEmpty() ? (byte) '?' : latin(other.get(), b);
		}
		boolean[] taken = new boolean[SIZE];
		int undefined = table[FIRST] & 0xff;
		taken[undefined] = true;
		translation[undefined] = '0';
		for (int place = FIRST; ascii && place < SIZE; place++) {
			int character = character(place);
			taken[character] |= character != 0 && (table[place] & 0xff) == character;
		}
		for (int place = FIRST + 1; place < SIZE; place++) {
			int b = table[place] & 0xff;
			if (character(place) != 0 && !taken[b]) {
				translation[b] = (byte) character(place);
				taken[b] = true;
			}
		}
	}

	/** The character at a place of the table; 0 for those that ASCII does not have. */
	private static int character(int place) {
		if (place >= FIRST && place < FIRST + KNOWN.length() && place != POUND) {
			return KNOWN.charAt(place - FIRST);
		}
		return place == TILDE ? '~' : place >= BRACES && place < BRACES + 3 ? "{}\\".charAt(place - BRACES) : 0;
	}

	private static boolean isIn(byte[] table, Charset charset) {
		byte[] letters = KNOWN.substring(0, LETTERS + 1).getBytes(charset);
		for (int i = 0; i < letters.length; i++) {
			if (table[FIRST + i] != letters[i]) {
				return false;
			}
		}
		return true;
	}

	private static Optional<Charset> mainframe(byte[] table) {
		return Charset.isSupported("IBM037") && isIn(table, Charset.forName("IBM037")) ? Optional.of(Charset.forName("IBM037"))
				: Optional.empty();
	}

	private static byte latin(Charset charset, int b) {
		return new String(new byte[] { (byte) b }, charset).getBytes(StandardCharsets.ISO_8859_1)[0];
	}

	/** What each byte of the file becomes. */
	byte[] translation() {
		return translation;
	}

	/** Whether letters and digits are those of ASCII, so that the file's other bytes are in an encoding that builds on it. */
	boolean ascii() {
		return ascii;
	}
}

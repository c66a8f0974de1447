package org.allianceworkbench.format.spss.internal.portable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.allianceworkbench.table.TableFormatException;

/**
 * The three kinds of fields: numbers to base 30, whole numbers, and texts that begin with their length.
 * <p>
 * Each is read from its first character, which the caller has read already to see what comes.
 */
final class Fields {

	/** Digits of a number. Every double can be written in 870; SPSS writes up to 18. */
	static final int MAX_DIGITS = 1000;

	/** Characters of a text: twice what a string of SPSS holds. */
	static final int MAX_TEXT = 1 << 16;

	/** Digits that make a {@code long} for sure. */
	private static final int LONG_DIGITS = 12;
	private static final int MAX_EXPONENT = 1_000_000;
	private static final int MAX_BLANKS = 4096;

	private final PortableInput in;
	private final byte[] digits = new byte[MAX_DIGITS];
	private final byte[] text = new byte[MAX_TEXT];
	private int textLength;
	private String part = "the dictionary";
	private long row = -1;

	Fields(PortableInput in) {
		this.in = in;
	}

	/** Says for messages what is being read. */
	void within(String name) {
		part = name;
		row = -1;
	}

	/** Says for messages which value is being read; the first case has number 0. */
	void within(String variable, long caseNumber) {
		part = variable;
		row = caseNumber;
	}

	private String place() {
		return row < 0 ? part : part + " in case " + (row + 1);
	}

	/** The exception for what was read last. */
	TableFormatException damaged(String problem) {
		return in.damaged(place() + ": " + problem);
	}

	/** The next character; the file must not end here. */
	int next() throws IOException {
		int c = in.read();
		if (c < 0) {
			throw in.ends(place());
		}
		return c;
	}

	/** The next character that is no blank. */
	int nextNotBlank() throws IOException {
		return notBlank(next());
	}

	private int notBlank(int first) throws IOException {
		int c = first;
		for (int blanks = 0; c == ' '; blanks++) {
			if (blanks == MAX_BLANKS) {
				throw damaged("there are more than " + MAX_BLANKS + " blanks where a value should be");
			}
			c = next();
		}
		return c;
	}

	/** A number; {@code NaN} when it is system-missing, infinite when it is more than a double holds. */
	double number(int first) throws IOException {
		int c = notBlank(first);
		if (c == '*') {
			next();
			return Double.NaN;
		}
		boolean negative = c == '-';
		if (negative) {
			c = next();
		}
		long small = 0;
		int count = 0;
		int fraction = 0;
		boolean point = false;
		while (true) {
			int digit = digit(c);
			if (digit >= 0) {
				if (count == MAX_DIGITS) {
					throw damaged("a number has more than " + MAX_DIGITS + " digits");
				}
				digits[count++] = (byte) c;
				small = count <= LONG_DIGITS ? small * 30 + digit : small;
				fraction += point ? 1 : 0;
			} else if (c == '.' && !point) {
				point = true;
			} else {
				break;
			}
			c = next();
		}
		if (count == 0) {
			throw damaged("there should be a number, but there is " + shown(c));
		}
		int exponent = exponent(c) - fraction;
		return count <= LONG_DIGITS ? Base30.of(negative, small, exponent)
				: Base30.of(negative, new String(digits, 0, count, StandardCharsets.ISO_8859_1), exponent);
	}

	/** Reads the exponent, if there is one, and the slash that ends a number. */
	private int exponent(int first) throws IOException {
		int c = first;
		int exponent = 0;
		if (c == '+' || c == '-') {
			boolean negative = c == '-';
			c = next();
			if (digit(c) < 0) {
				throw damaged("the exponent of a number should follow, but there is " + shown(c));
			}
			for (int count = 0; digit(c) >= 0; count++) {
				if (count == MAX_DIGITS) {
					throw damaged("the exponent of a number has more than " + MAX_DIGITS + " digits");
				}
				exponent = Math.min(MAX_EXPONENT, exponent * 30 + digit(c));
				c = next();
			}
			exponent = negative ? -exponent : exponent;
		}
		if (c != '/') {
			throw damaged("a number should end with '/', but there is " + shown(c));
		}
		return exponent;
	}

	private static int digit(int c) {
		return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'T' ? c - 'A' + 10 : -1;
	}

	private static String shown(int c) {
		return c > ' ' && c < 127 ? "'" + (char) c + "'" : String.format("the byte 0x%02x", c);
	}

	/**
	 * A whole number.
	 *
	 * @param what what it counts, for messages
	 * @param most the greatest number that makes sense
	 */
	int whole(int first, String what, int most) throws IOException {
		double number = number(first);
		if (!(number >= 0 && number <= most) || number != Math.rint(number)) {
			throw damaged(what + " is said to be " + (Double.isNaN(number) ? "missing" : plain(number)) + "; it can be 0 to "
					+ most);
		}
		return (int) number;
	}

	private static String plain(double number) {
		return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
	}

	/** A text without the blanks at its end. */
	String text(int first, Charset charset) throws IOException {
		int length = whole(first, "the length of a text", MAX_TEXT);
		textLength = 0;
		for (int i = 0; i < length; i++) {
			int c = next();
			text[i] = (byte) c;
			if (c != ' ') {
				textLength = i + 1;
			}
		}
		return new String(text, 0, textLength, charset);
	}

	/** Bytes of the text that was read last, without the blanks at its end. */
	int textLength() {
		return textLength;
	}
}

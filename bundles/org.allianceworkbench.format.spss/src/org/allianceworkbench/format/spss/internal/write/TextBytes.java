package org.allianceworkbench.format.spss.internal.write;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.allianceworkbench.format.spss.internal.data.PackedText;
import org.allianceworkbench.format.spss.internal.dictionary.VeryLongStrings;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.TableFormatException;

/** UTF-8 of one text after the other, without trailing blanks; most are ASCII and need no new array. */
final class TextBytes {

	private final Path file;
	private final byte[] ascii = new byte[VeryLongStrings.LONGEST];
	private byte[] bytes = ascii;
	private int length;

	TextBytes(Path file) {
		this.file = file;
	}

	/**
	 * Takes a text, which may be {@code null}.
	 *
	 * @param column its column, for the message
	 * @param row its row from 0, for the message
	 * @throws TableFormatException when an SPSS file can't hold it
	 */
	private void take(String text, String column, long row) throws TableFormatException {
		int end = text == null ? 0 : text.length();
		while (end > 0 && text.charAt(end - 1) == ' ') {
			end--;
		}
		if (end <= ascii.length && copyAscii(text, end)) {
			bytes = ascii;
			length = end;
			return;
		}
		try {
			ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text, 0, end));
			bytes = encoded.array();
			length = encoded.limit();
		} catch (CharacterCodingException e) {
			throw new TableFormatException(file, "the text in column " + column + ", row " + (row + 1)
					+ " holds half a character (a lone surrogate), which can't be written; correct it", e);
		}
		if (length > VeryLongStrings.LONGEST) {
			throw new TableFormatException(file, "the text in column " + column + ", row " + (row + 1) + " has " + length
					+ " bytes in UTF-8, but a string in an SPSS file holds at most " + VeryLongStrings.LONGEST
					+ "; shorten it or leave the column out");
		}
	}

	/** Takes the text of a row; texts that are UTF-8 already are copied byte by byte. */
	void take(Column column, int row, long rowsBefore) throws TableFormatException {
		if (column instanceof PackedText packed && packed.isIn(StandardCharsets.UTF_8)) {
			bytes = ascii;
			length = packed.copy(row, ascii);
		} else {
			take(column.text(row), column.spec().name(), rowsBefore + row);
		}
	}

	/** Bytes of a column's longest text. */
	int longest(Column column) throws TableFormatException {
		if (column instanceof PackedText packed && packed.isIn(StandardCharsets.UTF_8)) {
			return packed.longest();
		}
		int longest = 0;
		for (int row = 0; row < column.size(); row++) {
			take(column, row, 0);
			longest = Math.max(longest, length);
		}
		return longest;
	}

	private boolean copyAscii(String text, int end) {
		for (int i = 0; i < end; i++) {
			char c = text.charAt(i);
			if (c >= 0x80) {
				return false;
			}
			ascii[i] = (byte) c;
		}
		return true;
	}

	byte[] bytes() {
		return bytes;
	}

	int length() {
		return length;
	}
}

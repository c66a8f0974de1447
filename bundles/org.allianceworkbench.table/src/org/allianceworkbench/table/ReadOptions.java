package org.allianceworkbench.table;

import java.util.Optional;

/**
 * What a user may say about a file that it does not say itself, or says wrongly; everything is optional and recognised
 * otherwise.
 *
 * @param encoding name of the character encoding
 * @param sheet name of a workbook's sheet, or its number from 1
 * @param password password of an encrypted file
 * @param delimiter separator of a text file
 * @param decimal decimal mark of a text file, {@code '.'} or {@code ','}
 * @param headerRows number of header rows of a sheet or text file
 * @param firstRow first row that counts (title rows before it are skipped), from 1
 */
public record ReadOptions(Optional<String> encoding, Optional<String> sheet, Optional<String> password,
		Optional<Character> delimiter, Optional<Character> decimal, Optional<Integer> headerRows, Optional<Integer> firstRow) {

	/** Everything is recognised. */
	public static final ReadOptions NONE = new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty());

	public ReadOptions withEncoding(String value) {
		return new ReadOptions(Optional.of(value), sheet, password, delimiter, decimal, headerRows, firstRow);
	}

	public ReadOptions withSheet(String value) {
		return new ReadOptions(encoding, Optional.of(value), password, delimiter, decimal, headerRows, firstRow);
	}

	public ReadOptions withPassword(String value) {
		return new ReadOptions(encoding, sheet, Optional.of(value), delimiter, decimal, headerRows, firstRow);
	}

	public ReadOptions withDelimiter(char value) {
		return new ReadOptions(encoding, sheet, password, Optional.of(value), decimal, headerRows, firstRow);
	}

	public ReadOptions withDecimal(char value) {
		return new ReadOptions(encoding, sheet, password, delimiter, Optional.of(value), headerRows, firstRow);
	}

	public ReadOptions withHeaderRows(int value) {
		return new ReadOptions(encoding, sheet, password, delimiter, decimal, Optional.of(value), firstRow);
	}

	public ReadOptions withFirstRow(int value) {
		return new ReadOptions(encoding, sheet, password, delimiter, decimal, headerRows, Optional.of(value));
	}
}

package org.allianceworkbench.format.text.internal;

import java.nio.charset.Charset;
import java.util.List;

/**
 * How a text file is written.
 *
 * @param charset its encoding
 * @param markBytes bytes of the byte order mark at its beginning, 0 without one
 * @param delimiter separator of fields
 * @param separatorLine whether the first line is {@code sep=...} and no data
 * @param notes what a person should know, one sentence each
 */
public record Dialect(Charset charset, int markBytes, char delimiter, boolean separatorLine, List<String> notes) {

	public Dialect {
		notes = List.copyOf(notes);
	}

	/** The decimal mark to assume when no number tells: Excel separates with semicolons where the comma is the decimal mark. */
	public char usualDecimal() {
		return delimiter == ';' ? ',' : '.';
	}
}

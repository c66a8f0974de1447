package org.allianceworkbench.format.spss.internal.dictionary;

import java.util.List;

import org.allianceworkbench.table.ColumnSpec;

/**
 * A variable and where its value lies in an uncompressed case.
 *
 * @param spec what is known of it
 * @param parts where its bytes are: one part, or one for each segment of a very long string
 */
public record SavVariable(ColumnSpec spec, List<Part> parts) {

	/**
	 * Some bytes of a case.
	 *
	 * @param offset first byte in the case
	 * @param length number of bytes, 8 for a number
	 */
	public record Part(int offset, int length) {
	}
}

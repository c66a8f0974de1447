package org.allianceworkbench.intake.reading;

import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.ValueLabels;

/**
 * A column of a source.
 *
 * @param index place from 0; for sheets the column's letter counts, so that column C is 2
 * @param header name by which recipes refer to it, unique in the file: the text of the header, several header rows joined by
 *        {@code " / "}, white space reduced to single blanks; {@code column H} when there is no header above it; a header that
 *        occurs again gets {@code _2}, {@code _3}
 * @param label label from the file's dictionary or the explanation below the names; empty when there is none
 * @param type type from the file's dictionary; empty for sheets and text files, where each cell has its own
 * @param valueLabels value labels from the file's dictionary
 * @param missing user-missing values from the file's dictionary
 * @param profile what stands in the first rows; {@link ColumnProfile#NONE} when nobody looked
 */
public record SourceColumn(int index, String header, String label, Optional<ColumnType> type, ValueLabels valueLabels,
		MissingValues missing, ColumnProfile profile) {

	/** A column without a dictionary. */
	public static SourceColumn plain(int index, String header, String label) {
		return new SourceColumn(index, header, label, Optional.empty(), ValueLabels.NONE, MissingValues.NONE, ColumnProfile.NONE);
	}

	/** The same with a profile. */
	public SourceColumn withProfile(ColumnProfile other) {
		return new SourceColumn(index, header, label, type, valueLabels, missing, other);
	}

	/** The form in which two headers are equal: without regard to case and to how many blanks stand where. */
	public static String fold(String header) {
		return reduce(header).toLowerCase(Locale.ROOT);
	}

	/** The text with all white space, non-breaking blanks included, reduced to single blanks. */
	public static String reduce(String text) {
		StringBuilder reduced = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
				reduced.append(c);
			} else if (!reduced.isEmpty() && reduced.charAt(reduced.length() - 1) != ' ') {
				reduced.append(' ');
			}
		}
		return reduced.toString().stripTrailing();
	}
}

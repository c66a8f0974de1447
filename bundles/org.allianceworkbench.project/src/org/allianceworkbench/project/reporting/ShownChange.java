package org.allianceworkbench.project.reporting;

import java.util.Objects;

/**
 * Something that a document shows, and that is not what comes out of the study or what the document's own record says.
 *
 * @param where a table with row and column, or {@code Text}
 * @param shown what stands in the document, empty when nothing does
 * @param expected what should stand there
 */
public record ShownChange(String where, String shown, String expected) {
	public ShownChange {
		Objects.requireNonNull(where);
		Objects.requireNonNull(shown);
		Objects.requireNonNull(expected);
	}
}

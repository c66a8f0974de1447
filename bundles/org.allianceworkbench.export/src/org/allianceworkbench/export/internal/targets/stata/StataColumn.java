package org.allianceworkbench.export.internal.targets.stata;

import java.util.List;

import org.allianceworkbench.table.Column;

/**
 * A column as it is written.
 *
 * @param column values and what is known of them
 * @param name name that Stata accepts
 * @param type storage
 * @param clock unit of dates and times
 * @param letters what stands for user-missing codes
 * @param format display format
 * @param label label that fits
 * @param labelSet name of the set of value labels, empty for none
 * @param labels its value labels, in order of their values
 * @param notes what Stata has no place for, as notes of the variable
 */
record StataColumn(Column column, String name, StataType type, StataClock clock, MissingLetters letters, String format,
		String label, String labelSet, List<StataLabel> labels, List<String> notes) {
}

package org.allianceworkbench.format.spss.internal.write;

import java.util.List;

import org.allianceworkbench.format.spss.internal.dictionary.VeryLongStrings;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.ValueLabels;

/**
 * A column as it is written.
 *
 * @param spec what the table says
 * @param name name that SPSS accepts
 * @param shortNames a short name for each segment
 * @param width bytes of a string, 0 for a number
 * @param element its first variable record, from 0
 * @param label label that fits
 * @param labels value labels that fit
 * @param missing missing values that fit
 * @param print print format that fits
 * @param write write format that fits
 */
record PlannedColumn(ColumnSpec spec, String name, List<String> shortNames, int width, int element, String label,
		ValueLabels labels, MissingValues missing, DisplayFormat print, DisplayFormat write) {

	boolean isText() {
		return width > 0;
	}

	boolean isLong() {
		return width > 8;
	}

	int segments() {
		return VeryLongStrings.segments(width);
	}

	/** Variable records of a segment, continuations included. */
	static int elements(int width, int segment) {
		return Math.max(1, (VeryLongStrings.segmentWidth(width, segment) + 7) / 8);
	}

	/** All variable records of a column of this width. */
	static int elements(int width) {
		int all = 0;
		for (int s = 0; s < VeryLongStrings.segments(width); s++) {
			all += elements(width, s);
		}
		return all;
	}
}

package org.allianceworkbench.export;

import org.allianceworkbench.table.format.TableFormat;

/**
 * Makes a target that lets a table format write its main file; what a contribution with both a format and a class names.
 * Implementations have a public constructor without parameters.
 */
public interface TargetMaker {

	/**
	 * A target.
	 *
	 * @param id id of the target, an extension that the format writes
	 * @param name name that a user sees
	 */
	ExportTarget target(String id, String name, TableFormat format);
}

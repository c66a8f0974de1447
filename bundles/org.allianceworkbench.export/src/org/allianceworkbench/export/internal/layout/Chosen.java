package org.allianceworkbench.export.internal.layout;

import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Variable;

/**
 * A variable that leaves.
 *
 * @param variable what the store is asked for: the variable itself, or a derived one that was made for the form
 * @param source name of the variable in the codebook
 * @param form which form of it leaves
 * @param name its name in the file, the part of the variable in a pattern
 */
public record Chosen(Variable variable, String source, ExportForm form, String name) {

	/** What has its values. */
	public Level level() {
		return variable.getLevel();
	}

	/** Name that the store knows. */
	String stored() {
		return variable.getName();
	}
}

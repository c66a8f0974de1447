package org.allianceworkbench.ui;

import java.util.Locale;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Level;

/**
 * A stored value, as a parameter of commands.
 *
 * @param row which row
 * @param variable name of the variable, empty when the row as a whole is meant
 */
public record CellReference(RowKey row, String variable) {

	/** Command that shows a value in the grid of its level. */
	public static final String SHOW = "org.allianceworkbench.ui.study.showCell";

	/** Command that shows where a value comes from; without a parameter the one to which the selection or active part adapts. */
	public static final String ORIGIN = "org.allianceworkbench.ui.intake.origin";

	/** Their parameter. */
	public static final String PARAMETER = "cell";

	private static final int PARTS = 7;

	/** As a text without line breaks. */
	public String text() {
		return String.join("\t", row.level().getName(), row.site(), row.therapist(), row.client(), row.occasion(), row.role(),
				variable);
	}

	/**
	 * Reads the text.
	 *
	 * @throws IllegalArgumentException when it is not one of {@link #text}
	 */
	public static CellReference parse(String text) {
		String[] parts = text.split("\t", -1);
		Level level = Level.getByName(parts[0].toUpperCase(Locale.ROOT));
		if (parts.length != PARTS || level == null) {
			throw new IllegalArgumentException("not a reference to a value: " + text);
		}
		return new CellReference(new RowKey(level, parts[1], parts[2], parts[3], parts[4], parts[5]), parts[6]);
	}
}

package org.allianceworkbench.analysis;

import java.util.Objects;

/**
 * One value of a key column in the order of the design: an occasion, a role, a site.
 *
 * @param code the value as it stands in the column, numbers without superfluous decimals
 * @param label what people call it
 * @param position where it stands on an axis; for occasions the unit of time
 */
public record Category(String code, String label, double position) {
	public Category {
		Objects.requireNonNull(code);
		Objects.requireNonNull(label);
	}
}

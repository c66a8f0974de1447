package org.allianceworkbench.store;

import java.time.OffsetDateTime;

import org.allianceworkbench.table.Value;

/**
 * One step in the life of a value, the oldest first in a list.
 *
 * @param value the value after this step
 * @param when when
 * @param who user
 * @param importId the import, 0 for an edit
 * @param file name of the file, empty for an edit
 * @param source where it stood in the file
 * @param reason reason given for an edit, or the recipe's name and version
 * @param step how the recipe reads the column, empty for an edit or when it was not kept
 * @param formula the formula whose result the value is, empty when it is not a formula's
 */
public record ValueOrigin(Value value, OffsetDateTime when, String who, long importId, String file, Source source,
		String reason, String step, String formula) {
}

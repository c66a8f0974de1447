package org.allianceworkbench.store;

import java.time.OffsetDateTime;

import org.allianceworkbench.table.Value;

/**
 * A change of one value by hand, as the audit trail keeps it.
 *
 * @param event number of the entry of the history
 * @param when when
 * @param who by whom
 * @param row which row
 * @param variable name of the variable
 * @param before the value before
 * @param after the value after
 * @param reason why, empty when nothing was said
 */
public record AuditEntry(long event, OffsetDateTime when, String who, RowKey row, String variable, Value before, Value after,
		String reason) {
}

package org.allianceworkbench.store;

import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.table.Value;

/**
 * A row as it is in the store.
 *
 * @param key which row
 * @param therapist for a client: code of the therapist, when known
 * @param values by name of the variable, absent ones left out
 * @param importId the import that made the row, 0 when an edit did
 * @param source where it stood in that import's file
 */
public record StoredRow(RowKey key, Optional<String> therapist, Map<String, Value> values, long importId, Source source) {
}

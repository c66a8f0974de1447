package org.allianceworkbench.store;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An import in the history.
 *
 * @param id number of the import, from 1
 * @param header what it was
 * @param when when it was committed
 * @param counts what it did
 * @param reverted when it was taken back, if it was
 */
public record ImportRecord(long id, ImportHeader header, OffsetDateTime when, ImportCounts counts,
		Optional<OffsetDateTime> reverted) {
}

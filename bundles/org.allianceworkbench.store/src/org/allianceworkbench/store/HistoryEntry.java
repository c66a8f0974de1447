package org.allianceworkbench.store;

import java.time.OffsetDateTime;

/**
 * One line of a study's history.
 *
 * @param number running number, the newest highest
 * @param kind what happened
 * @param when when, with offset
 * @param who user
 * @param what one sentence
 * @param file name of the file, empty when none
 * @param sha256 hash of the file, empty when none
 * @param importId number of the import, 0 when none
 */
public record HistoryEntry(long number, Kind kind, OffsetDateTime when, String who, String what, String file, String sha256,
		long importId) {

	/** Kinds of events. */
	public enum Kind {
		CREATED, IMPORT, REVERT, EDIT, EXPORT, CODEBOOK, DECISION
	}
}

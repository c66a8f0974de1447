package org.allianceworkbench.store;

import java.util.Optional;

/**
 * One import: all or nothing.
 * <p>
 * Nothing is seen by others before {@link #commit}; closing without it, or a kill at any moment, leaves the study as it was.
 */
public interface ImportTransaction extends AutoCloseable {

	/** What happened to a row. */
	enum Outcome {
		ADDED, CHANGED, UNCHANGED
	}

	/**
	 * Stores what the source says about a row.
	 *
	 * @throws StoreException when a variable is unknown, lives at another level or the value has the wrong type
	 */
	Outcome put(RowChange change) throws StoreException;

	/** The row as it is now, this import's changes included. */
	Optional<StoredRow> find(RowKey key) throws StoreException;

	/** Keeps a finding with its original value; a finding that holds a value back is counted as held. */
	void note(Finding finding) throws StoreException;

	/** What was done so far. */
	ImportCounts counts();

	/**
	 * Makes it last; when nothing was added or changed, nothing is written and the result is 0.
	 *
	 * @return number of the import
	 */
	long commit() throws StoreException;

	/** Takes back what was not committed. */
	@Override
	void close() throws StoreException;
}

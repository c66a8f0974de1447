package org.allianceworkbench.store;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.Level;

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

	/** Counts a row of the file that is kept aside as a whole. */
	void reject(Level level);

	/** Keeps how columns were read, for the origin of values. */
	void columns(List<ColumnOrigin> columns) throws StoreException;

	/** Keeps the formula behind a value that was stored. */
	void formula(Source cell, String expression) throws StoreException;

	/**
	 * Settles what contradicts earlier imports, when all rows were put; does nothing the second time.
	 *
	 * @return the conflicts that are new, as findings that are kept already
	 */
	List<Finding> settle() throws StoreException;

	/** What was done so far. */
	ImportCounts counts();

	/**
	 * Settles what is not settled and makes it last; when nothing was added or changed, nothing is written and the result is 0.
	 *
	 * @return number of the import
	 */
	long commit() throws StoreException;

	/** Takes back what was not committed. */
	@Override
	void close() throws StoreException;
}

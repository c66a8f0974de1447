package org.allianceworkbench.store;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.Study;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;

/**
 * The study's data: one table per level, transactions, provenance, audit trail.
 * <p>
 * A store may be used by several threads; reading goes on while an import runs and sees the state before it. Everything that
 * returned normally is on disk and survives a kill.
 */
public interface StudyStore extends AutoCloseable {

	/**
	 * Brings the tables in line with the codebook: new variables get a column, tables and columns are never dropped.
	 *
	 * @throws StoreException when a variable with data has changed its type or level; the message says what would be lost
	 */
	void synchronise(Study study) throws StoreException;

	/**
	 * Starts an import. Only one import or edit at a time; a second one waits.
	 *
	 * @throws StoreException when another program holds the study locked
	 */
	ImportTransaction begin(ImportHeader header) throws StoreException;

	/** Imports of a file that were not taken back, by its hash: the same file twice changes nothing. */
	List<ImportRecord> importsOf(String sha256) throws StoreException;

	/** All imports, the oldest first. */
	List<ImportRecord> imports() throws StoreException;

	/**
	 * Takes one import back: rows it added go, values it changed return; the data are then as if it had never been.
	 *
	 * @throws RevertRefusedException when later imports or edits depend on it: they changed its values, added rows below its
	 *             rows, or brought the same rows or values again; nothing was changed
	 * @throws StoreException when there is no such import or it was taken back already
	 */
	void revert(long importId, String who) throws StoreException;

	/**
	 * Changes one value by hand, in the audit trail; the same value again leaves no trace. An occasion or rating that the study
	 * plans is made when a client who is there does not have it yet.
	 *
	 * @return the value before
	 * @throws StoreException when there is no such row, or the variable can't have the value
	 */
	Value edit(RowKey row, String variable, Value value, String who, String reason) throws StoreException;

	/**
	 * Rows as a table: key columns {@code site}, {@code therapist}, {@code client}, {@code occasion}, {@code role} as far as the
	 * level has them (text), {@code occasion_position} where there is an occasion, then the variables with label, value labels,
	 * missing definitions, measure and format of the codebook. User-missing codes come as they are. The first window far from the
	 * beginning finds the order of all rows (about a second for a million), later ones take milliseconds.
	 *
	 * @throws StoreException when a variable is unknown or lives below the level; the message suggests near names
	 */
	Table query(RowQuery query) throws StoreException;

	/** Number of rows that a query without its window would give. */
	long count(RowQuery query) throws StoreException;

	/** One row. */
	Optional<StoredRow> find(RowKey key) throws StoreException;

	/** Findings that imports have left and that are not settled; those of reverted imports are gone. */
	List<Finding> findings() throws StoreException;

	/** The life of a value, the oldest step first. */
	List<ValueOrigin> origin(RowKey row, String variable) throws StoreException;

	/** Everything that happened, the oldest first. */
	List<HistoryEntry> history() throws StoreException;

	/** Notes an event that is not a change of data, such as an export. */
	void record(HistoryEntry.Kind kind, String who, String what, String file, String sha256) throws StoreException;

	/** A number that grows with each change of data, so that what was read can be known as stale. */
	long version() throws StoreException;

	@Override
	void close() throws StoreException;
}

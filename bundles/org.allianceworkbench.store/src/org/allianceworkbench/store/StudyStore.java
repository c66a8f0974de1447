package org.allianceworkbench.store;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.moments.MomentSource;
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
	 * Starts an import whose values replace stored ones. Only one import or edit at a time; a second one waits.
	 *
	 * @throws StoreException when another program holds the study locked
	 */
	default ImportTransaction begin(ImportHeader header) throws StoreException {
		return begin(header, Contradiction.REPLACE);
	}

	/** Starts an import as above, with what becomes of values that contradict stored ones. */
	ImportTransaction begin(ImportHeader header, Contradiction contradiction) throws StoreException;

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
	 * Changes values by hand as one step, all of them or none; each change is in the audit trail as above.
	 *
	 * @return what was changed, to take it back
	 * @throws StoreException when one of them can't be done; nothing was changed
	 */
	EditRecord edit(List<CellEdit> edits, String who, String reason) throws StoreException;

	/**
	 * Takes a step back: the values return, and rows that it made go. That is a step of its own in the history.
	 *
	 * @throws StoreException when one of the values was changed since; nothing was changed
	 */
	EditRecord undoEdit(EditRecord edit, String who) throws StoreException;

	/** What a grid asks for besides rows. */
	GridQueries grid();

	/**
	 * Rows as a table: key columns {@code site}, {@code therapist}, {@code client}, {@code occasion}, {@code role} as far as the
	 * level has them (text), {@code occasion_position} where there is an occasion, then the variables with label, value labels,
	 * missing definitions, measure and format of the codebook. User-missing codes come as they are. Derived variables come when
	 * they are named, computed from the data as they are now; their definition is the column's attribute {@code Derived}. In them
	 * user-missing values are missing. The first window far from the
	 * beginning finds the order of all rows (about a second for a million), later ones take milliseconds.
	 *
	 * @throws StoreException when a variable is unknown or lives below the level; the message suggests near names
	 */
	Table query(RowQuery query) throws StoreException;

	/**
	 * Rows as by {@link #query}, with a definition that is not saved: derived variables are computed by it, stored ones have the
	 * names that it gives them. Nothing is changed.
	 *
	 * @throws StoreException when a variable is unknown, has no column yet, or can't be computed
	 */
	Table preview(Study definition, RowQuery query) throws StoreException;

	/**
	 * Sums of products over rows as they are now, for mixed models; the database sums, no rows come out. When the data change
	 * afterwards it refuses to go on.
	 *
	 * @param rows level and filter; variables, order and window don't matter
	 */
	MomentSource moments(RowQuery rows) throws StoreException;

	/** Number of rows that a query without its window would give. */
	long count(RowQuery query) throws StoreException;

	/**
	 * How the scores of a scale came about, to be reported with them: how many were prorated, how many are missing.
	 *
	 * @param variable name of a derived variable that is a scale's score
	 * @param filter which rows of its level
	 * @throws StoreException when it is none, or its definition can't be computed
	 */
	ScoreCounts scores(String variable, RowQuery.Filter filter) throws StoreException;

	/** One row. */
	Optional<StoredRow> find(RowKey key) throws StoreException;

	/** Findings that imports have left and that are not settled; those of reverted imports are gone. */
	List<Finding> findings() throws StoreException;

	/** The life of a value, the oldest step first. */
	List<ValueOrigin> origin(RowKey row, String variable) throws StoreException;

	/** Values about which imports contradict each other and nobody has decided. */
	List<Conflict> conflicts() throws StoreException;

	/**
	 * Compares two states.
	 *
	 * @param from number of an entry of the history: the state right after it; 0 for the empty study
	 * @param to the other state, which may be the earlier one
	 * @throws StoreException when the history has no such entry
	 */
	StateComparison compare(long from, long to) throws StoreException;

	/**
	 * Decides about a finding, in the audit trail. {@link Decision.Kind#CORRECT} and {@link Decision.Kind#SET_MISSING} change the
	 * value by an edit; when a later import brings the original value again, the decided one stays.
	 *
	 * @param value what is stored; not looked at for the other kinds
	 * @param reason why, or the question; not blank
	 * @throws StoreException when the same was decided already, there is no such row, or the variable can't have the value;
	 *             nothing was changed
	 */
	Decision decide(Finding finding, Decision.Kind kind, Value value, String who, String reason) throws StoreException;

	/** All decisions, those taken back too, the oldest first. */
	List<Decision> decisions() throws StoreException;

	/**
	 * Takes a decision back; a value that it changed returns.
	 *
	 * @throws StoreException when there is no such decision, it was taken back already, or the value was changed since
	 */
	void undoDecision(long decision, String who) throws StoreException;

	/**
	 * Closes a question with the site's answer.
	 *
	 * @param by who answered at the site
	 * @param who user who brings the answer
	 * @throws StoreException when there is no such question that waits
	 */
	Decision answer(long question, String answer, String comment, String by, String who) throws StoreException;

	/** A random text of this study's data that does not leave them, for checksums of what travels and comes back. */
	String secret() throws StoreException;

	/** Everything that happened, the oldest first. */
	List<HistoryEntry> history() throws StoreException;

	/** Notes an event that is not a change of data, such as an export. */
	void record(HistoryEntry.Kind kind, String who, String what, String file, String sha256) throws StoreException;

	/** A number that grows with each change of data, so that what was read can be known as stale. */
	long version() throws StoreException;

	@Override
	void close() throws StoreException;
}

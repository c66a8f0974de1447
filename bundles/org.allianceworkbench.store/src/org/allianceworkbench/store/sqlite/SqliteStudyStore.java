package org.allianceworkbench.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.moments.MomentSource;
import org.allianceworkbench.store.CellEdit;
import org.allianceworkbench.store.Conflict;
import org.allianceworkbench.store.Contradiction;
import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.EditRecord;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.GridQueries;
import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.store.ImportHeader;
import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.ScoreCounts;
import org.allianceworkbench.store.StateComparison;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StoredRow;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.store.ValueOrigin;
import org.allianceworkbench.store.internal.BlockEdits;
import org.allianceworkbench.store.internal.Candidates;
import org.allianceworkbench.store.internal.Comparison;
import org.allianceworkbench.store.internal.Database;
import org.allianceworkbench.store.internal.Decisions;
import org.allianceworkbench.store.internal.Edits;
import org.allianceworkbench.store.internal.Events;
import org.allianceworkbench.store.internal.Findings;
import org.allianceworkbench.store.internal.Grid;
import org.allianceworkbench.store.internal.Imports;
import org.allianceworkbench.store.internal.Integrity;
import org.allianceworkbench.store.internal.Layout;
import org.allianceworkbench.store.internal.Meta;
import org.allianceworkbench.store.internal.Origins;
import org.allianceworkbench.store.internal.Queries;
import org.allianceworkbench.store.internal.Revert;
import org.allianceworkbench.store.internal.RowReader;
import org.allianceworkbench.store.internal.Schema;
import org.allianceworkbench.store.internal.Session;
import org.allianceworkbench.store.internal.SqlImport;
import org.allianceworkbench.store.internal.SqlMomentSource;
import org.allianceworkbench.store.internal.Synchroniser;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;

/**
 * The study's data in one SQLite file.
 * <p>
 * Several threads and several programs may use it at the same time: one writes, the others read the last committed state
 * meanwhile. What was committed survives a kill and a power cut. While it is open two files stand beside it whose names end
 * with {@code -wal} and {@code -shm}; they belong to it, and closing removes them.
 */
public final class SqliteStudyStore implements StudyStore {

	/** Name of the file in a study's folder. */
	public static final String FILE_NAME = "data.sqlite";

	private static final Duration WAIT = Duration.ofSeconds(10);

	private final Database database;
	private final Queries queries;
	private volatile Layout layout;

	private SqliteStudyStore(Database database, Layout layout) {
		this.database = database;
		this.queries = new Queries(database);
		this.layout = layout;
	}

	/**
	 * Makes the data file of a new study and opens it.
	 *
	 * @param file the file, which must not be there yet, in a folder that is there
	 * @throws StoreException when it can't be made; nothing is left behind
	 */
	public static SqliteStudyStore create(Path file, Study study) throws StoreException {
		Synchroniser.check(study);
		Database.create(file, session -> {
			Schema.make(session, id(study));
			return Events.add(session, HistoryEntry.Kind.CREATED, System.getProperty("user.name", ""), "The study was created");
		});
		return open(file, study);
	}

	/**
	 * Opens the data of a study and brings them in line with its codebook.
	 *
	 * @throws StoreException when there is no such file; it is damaged, not a study's, another study's, or written by a newer
	 *             version; it can't be written; or the codebook does not fit the data
	 */
	public static SqliteStudyStore open(Path file, Study study) throws StoreException {
		return open(file, study, WAIT);
	}

	/**
	 * Opens the data of a study as above.
	 *
	 * @param wait how long to wait while another program writes before that is an error
	 */
	public static SqliteStudyStore open(Path file, Study study, Duration wait) throws StoreException {
		Database database = Database.open(file, wait);
		try {
			requireSame(database, study);
			upgrade(database);
			if (database.read(Decisions::isLacking)) {
				database.write(SqliteStudyStore::ensureDecisions);
			}
			return new SqliteStudyStore(database, Synchroniser.synchronise(database, study));
		} catch (StoreException e) {
			database.close();
			throw e;
		}
	}

	private static void upgrade(Database database) throws StoreException {
		if (version(database) < Schema.VERSION) {
			database.write(session -> {
				int version = (int) session.number("PRAGMA user_version");
				Schema.upgrade(session, version);
				return version;
			});
		}
	}

	private static boolean ensureDecisions(Session session) throws SQLException {
		Decisions.ensure(session);
		return true;
	}

	private static long version(Database database) throws StoreException {
		return database.read(session -> session.number("PRAGMA user_version"));
	}

	private static void requireSame(Database database, Study study) throws StoreException {
		String owner = database.read(session -> Meta.text(session, Meta.STUDY));
		if (!owner.isEmpty() && !id(study).isEmpty() && !owner.equals(id(study))) {
			throw new StoreException(database.file() + " holds the data of another study (id " + owner + ", not " + id(study)
					+ "); put the two files that belong together into one folder");
		}
	}

	private static String id(Study study) {
		return study.getId() == null ? "" : study.getId();
	}

	@Override
	public void synchronise(Study study) throws StoreException {
		layout = Synchroniser.synchronise(database, study);
	}

	@Override
	public ImportTransaction begin(ImportHeader header, Contradiction contradiction) throws StoreException {
		return SqlImport.begin(database, layout, header, contradiction);
	}

	@Override
	public List<ImportRecord> importsOf(String sha256) throws StoreException {
		return database.read(session -> Imports.of(session, sha256));
	}

	@Override
	public List<ImportRecord> imports() throws StoreException {
		return database.read(Imports::all);
	}

	@Override
	public void revert(long importId, String who) throws StoreException {
		database.write(session -> {
			Revert.revert(session, importId, who);
			return importId;
		});
	}

	@Override
	public Value edit(RowKey row, String variable, Value value, String who, String reason) throws StoreException {
		return database.write(session -> Edits.edit(session, layout, row, variable, value, who, reason));
	}

	@Override
	public EditRecord edit(List<CellEdit> edits, String who, String reason) throws StoreException {
		return database.write(session -> BlockEdits.edit(session, layout, edits, who, reason));
	}

	@Override
	public EditRecord undoEdit(EditRecord edit, String who) throws StoreException {
		return database.write(session -> BlockEdits.undo(session, layout, edit, who));
	}

	@Override
	public GridQueries grid() {
		return new Grid(database, () -> layout, queries);
	}

	@Override
	public Table query(RowQuery query) throws StoreException {
		return queries.table(layout, query);
	}

	@Override
	public Table preview(Study definition, RowQuery query) throws StoreException {
		return queries.table(Synchroniser.peek(database, definition), query);
	}

	@Override
	public MomentSource moments(RowQuery rows) throws StoreException {
		return new SqlMomentSource(database, layout, rows);
	}

	@Override
	public long count(RowQuery query) throws StoreException {
		return queries.count(layout, query);
	}

	@Override
	public ScoreCounts scores(String variable, RowQuery.Filter filter) throws StoreException {
		return queries.scores(layout, variable, filter);
	}

	@Override
	public Optional<StoredRow> find(RowKey key) throws StoreException {
		return database.read(session -> RowReader.find(session, layout, key));
	}

	@Override
	public List<Finding> findings() throws StoreException {
		return database.read(Findings::open);
	}

	@Override
	public List<ValueOrigin> origin(RowKey row, String variable) throws StoreException {
		return database.read(session -> Origins.of(session, layout, row, variable));
	}

	@Override
	public List<Conflict> conflicts() throws StoreException {
		return database.read(Candidates::open);
	}

	@Override
	public StateComparison compare(long from, long to) throws StoreException {
		return database.read(session -> Comparison.of(session, from, to));
	}

	@Override
	public Decision decide(Finding finding, Decision.Kind kind, Value value, String who, String reason) throws StoreException {
		return database.write(session -> Decisions.decide(session, layout, finding, kind, value, who, reason));
	}

	@Override
	public List<Decision> decisions() throws StoreException {
		return database.read(Decisions::all);
	}

	@Override
	public void undoDecision(long decision, String who) throws StoreException {
		database.write(session -> Decisions.undo(session, layout, decision, who));
	}

	@Override
	public Decision answer(long question, String answer, String comment, String by, String who) throws StoreException {
		return database.write(session -> Decisions.answer(session, question, answer, comment, by, who));
	}

	@Override
	public String secret() throws StoreException {
		return database.read(Decisions::secret);
	}

	@Override
	public List<HistoryEntry> history() throws StoreException {
		return database.read(Events::all);
	}

	@Override
	public void record(HistoryEntry.Kind kind, String who, String what, String file, String sha256) throws StoreException {
		database.write(session -> Events.add(session, kind, who, what, "", file, sha256, null));
	}

	@Override
	public long version() throws StoreException {
		return database.read(session -> Meta.number(session, Meta.VERSION));
	}

	/** Looks through the whole file for damage: one sentence for each problem, none when it is sound. */
	public List<String> problems() throws StoreException {
		return database.read(Integrity::problems);
	}

	@Override
	public void close() throws StoreException {
		database.close();
	}
}

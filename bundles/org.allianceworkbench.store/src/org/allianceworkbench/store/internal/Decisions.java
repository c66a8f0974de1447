package org.allianceworkbench.store.internal;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.Decision.Kind;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StoredRow;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.table.Value;

/** The table {@code decision}. */
public final class Decisions {

	private static final String SECRET = "secret";
	private static final int SECRET_BYTES = 32;
	private static final String COLUMNS =
			"severity, rule, level, site, row_therapist, client, occasion, role, therapist, variable, "
			+ "value, file, sheet, place_row, col, address, source_import, message, remedy, held";

	private Decisions() {
	}

	/** Makes the table when it is not there yet. */
	public static void ensure(Session session) throws SQLException {
		session.run("""
				CREATE TABLE IF NOT EXISTS decision (
				id INTEGER PRIMARY KEY,
				event INTEGER NOT NULL REFERENCES event(id),
				kind TEXT NOT NULL,
				before ANY,
				decided ANY,
				severity TEXT NOT NULL,
				rule TEXT NOT NULL,
				level TEXT NOT NULL,
				site TEXT NOT NULL,
				row_therapist TEXT NOT NULL,
				client TEXT NOT NULL,
				occasion TEXT NOT NULL,
				role TEXT NOT NULL,
				therapist TEXT NOT NULL,
				variable TEXT NOT NULL,
				value TEXT NOT NULL,
				file TEXT NOT NULL,
				sheet TEXT NOT NULL,
				place_row INTEGER NOT NULL,
				col TEXT NOT NULL,
				address TEXT NOT NULL,
				source_import INTEGER NOT NULL,
				message TEXT NOT NULL,
				remedy TEXT NOT NULL,
				held INTEGER NOT NULL,
				undone INTEGER REFERENCES event(id),
				answered INTEGER REFERENCES event(id),
				answered_by TEXT NOT NULL DEFAULT '',
				answer TEXT NOT NULL DEFAULT '',
				comment TEXT NOT NULL DEFAULT '') STRICT""");
		if (Meta.text(session, SECRET).isEmpty()) {
			byte[] secret = new byte[SECRET_BYTES];
			new SecureRandom().nextBytes(secret);
			Meta.set(session, SECRET, HexFormat.of().formatHex(secret));
		}
	}

	/** Whether {@link #ensure} has something to do. */
	public static boolean isLacking(Session session) throws SQLException {
		return session.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'decision'") == 0
				|| Meta.text(session, SECRET).isEmpty();
	}

	/** A secret of the data, for checksums. */
	public static String secret(Session session) throws SQLException {
		return Meta.text(session, SECRET);
	}

	/**
	 * Decides about a finding, and changes the value when that was decided.
	 *
	 * @param value what a {@link Kind#CORRECT} or {@link Kind#SET_MISSING} stores
	 */
	public static Decision decide(Session session, Layout layout, Finding finding, Kind kind, Value value, String who,
			String reason) throws SQLException, StoreException {
		if (reason.isBlank()) {
			throw new StoreException("a decision needs a reason; say why");
		}
		for (Decision earlier : all(session)) {
			if (earlier.holds() && earlier.isAbout(finding) && !(earlier.kind() == Kind.ASK && (kind != Kind.ASK
					|| earlier.answer().isPresent()))) {
				throw new StoreException("this was decided already (decision " + earlier.id() + ", by " + earlier.who()
						+ "); take that decision back first");
			}
		}
		boolean changes = kind == Kind.CORRECT || kind == Kind.SET_MISSING;
		Value before = Value.NONE;
		Value after = Value.NONE;
		if (changes) {
			after = layout.variable(finding.variable(), finding.row().level()).checked(value);
			before = Edits.edit(session, layout, finding.row(), finding.variable(), value, who, reason);
		}
		long event = Events.add(session, HistoryEntry.Kind.DECISION, who, words(kind) + ": " + finding.message() + " (" + reason
				+ ")", reason, "", "", null);
		long id = session.number("SELECT max(id) FROM decision") + 1;
		insert(session, id, event, kind, before, after, finding);
		return find(session, id);
	}

	private static String words(Kind kind) {
		return switch (kind) {
			case CORRECT -> "Corrected";
			case ACCEPT -> "Accepted as it is";
			case SET_MISSING -> "Set missing";
			case ASK -> "The site was asked";
		};
	}

	private static void insert(Session session, long id, long event, Kind kind, Value before, Value after, Finding finding)
			throws SQLException {
		RowKey row = finding.row();
		Source source = finding.source();
		session.update("INSERT INTO decision (id, event, kind, before, decided, " + COLUMNS
				+ ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id, event, kind.name(),
				before,
				after, finding.severity().name(), finding.rule(), row.level().name(), row.site(), row.therapist(), row.client(),
				row.occasion(), row.role(), finding.therapist(), finding.variable(), finding.value(), finding.file(),
				source.sheet(),
				source.row(), source.column(), source.address(), finding.importId(), finding.message(), finding.remedy(),
				finding.held() ? 1 : 0);
	}

	/** All decisions, the oldest first. */
	public static List<Decision> all(Session session) throws SQLException {
		return read(session, "");
	}

	private static Decision find(Session session, long id) throws SQLException, StoreException {
		List<Decision> found = read(session, " WHERE d.id = ?", id);
		if (found.isEmpty()) {
			throw new StoreException("there is no decision " + id + "; list the decisions for their numbers");
		}
		return found.get(0);
	}

	private static List<Decision> read(Session session, String where, Object... values) throws SQLException {
		return session.list("SELECT " + COLUMNS
				+ ", d.id, d.kind, e.at, e.who, e.reason, d.before, d.decided, u.at, a.at, a.who, "
				+ "d.answered_by, d.answer, d.comment FROM decision d JOIN (SELECT id AS event_id, at, who, reason FROM event) e "
				+ "ON e.event_id = d.event LEFT JOIN (SELECT id AS undone_id, at FROM event) u ON u.undone_id = d.undone "
				+ "LEFT JOIN (SELECT id AS answer_id, at, who FROM event) a ON a.answer_id = d.answered" + where
				+ " ORDER BY d.id",
				Decisions::decision, values);
	}

	private static Decision decision(ResultSet row) throws SQLException {
		RowKey key = new RowKey(Level.valueOf(row.getString(3)), row.getString(4), row.getString(5), row.getString(6),
				row.getString(7), row.getString(8));
		Source source = new Source(row.getString(13), row.getLong(14), row.getString(15), row.getString(16));
		Finding finding = new Finding(Severity.valueOf(row.getString(1)), row.getString(2), key, row.getString(9),
				row.getString(10), row.getString(11), row.getString(12), source, row.getLong(17), row.getString(18),
				row.getString(19), row.getBoolean(20));
		Optional<OffsetDateTime> answered = Optional.ofNullable(row.getString(29)).map(OffsetDateTime::parse);
		Optional<Decision.Answer> answer = Optional.empty();
		if (answered.isPresent()) {
			answer = Optional.of(new Decision.Answer(answered.get(), row.getString(30), row.getString(31), row.getString(32),
					row.getString(33)));
		}
		return new Decision(row.getLong(21), Kind.valueOf(row.getString(22)), OffsetDateTime.parse(row.getString(23)),
				row.getString(24), row.getString(25), finding, Session.value(row, 26), Session.value(row, 27),
				Optional.ofNullable(row.getString(28)).map(OffsetDateTime::parse), answer);
	}

	/** Takes a decision back, and the change of the value with it. */
	public static long undo(Session session, Layout layout, long id, String who) throws SQLException, StoreException {
		Decision decision = find(session, id);
		if (!decision.holds()) {
			throw new StoreException("decision " + id + " was taken back already");
		}
		Finding finding = decision.finding();
		if (decision.kind() == Kind.CORRECT || decision.kind() == Kind.SET_MISSING) {
			Value now = current(session, layout, finding);
			if (!now.equals(decision.value()) && !now.equals(decision.before())) {
				throw new StoreException("decision " + id + " can't be taken back: " + finding.variable() + " of " + finding.row()
						+ " was changed since, to " + Wording.shown(now) + "; change the value by hand");
			}
			Edits.edit(session, layout, finding.row(), finding.variable(), decision.before(), who, "decision " + id
					+ " was taken back");
		}
		long event = Events.add(session, HistoryEntry.Kind.DECISION, who, "Taken back: decision " + id + ", "
				+ finding.message());
		session.update("UPDATE decision SET undone = ? WHERE id = ?", event, id);
		return event;
	}

	/** The stored value that a finding is about; nothing when there is none. */
	private static Value current(Session session, Layout layout, Finding finding) throws SQLException, StoreException {
		String name = layout.variable(finding.variable(), finding.row().level()).name();
		return RowReader.find(session, layout, finding.row()).map(StoredRow::values).map(values -> values.get(name))
				.orElse(Value.NONE);
	}

	/** Notes a site's answer to a question. */
	public static Decision answer(Session session, long id, String answer, String comment, String by, String who)
			throws SQLException, StoreException {
		Decision question = find(session, id);
		if (!question.isOpenQuestion()) {
			throw new StoreException("decision " + id + " is no question that waits for an answer");
		}
		long event = Events.add(session, HistoryEntry.Kind.DECISION, who, "Answered by " + by + ": " + question.finding()
				.message()
				+ " (" + answer + (comment.isBlank() ? "" : "; " + comment) + ")");
		session.update("UPDATE decision SET answered = ?, answered_by = ?, answer = ?, comment = ? WHERE id = ?", event, by,
				answer,
				comment, id);
		return find(session, id);
	}

	/** The decisions that change values, each of which still counts. */
	static List<Decision> corrections(Session session) throws SQLException {
		List<Decision> corrections = new ArrayList<>();
		for (Decision decision : read(session, " WHERE d.undone IS NULL AND d.kind IN ('CORRECT', 'SET_MISSING')")) {
			if (!decision.before().isNone()) {
				corrections.add(decision);
			}
		}
		return corrections;
	}
}

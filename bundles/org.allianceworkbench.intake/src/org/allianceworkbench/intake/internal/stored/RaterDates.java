package org.allianceworkbench.intake.internal.stored;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.internal.checks.SpecialVariables;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.table.Table;

/** Finds sessions that their raters date differently from each other, or otherwise than the session is dated. */
final class RaterDates {

	private final SpecialVariables special;
	private final StoredRows rows;
	private final StoredFindings findings;
	private RowKey session = RowKey.occasion("", "", "");
	private String who = "";
	private Optional<LocalDate> first = Optional.empty();

	RaterDates(SpecialVariables special, StoredRows rows, StoredFindings findings) {
		this.special = special;
		this.rows = rows;
		this.findings = findings;
	}

	void run() throws IOException {
		if (special.raterDate().isPresent()) {
			String[] names = Stream.of(special.raterDate(), special.sessionDate()).flatMap(Optional::stream)
					.map(Variable::getName)
					.toArray(String[]::new);
			rows.visit(RowQuery.of(Level.RATING, names).sortedBy("site", "client", "occasion_position"), this::rating);
		}
	}

	private void rating(Table table, int row) throws IOException {
		RowKey key = StoredRows.key(Level.RATING, table, row);
		RowKey at = RowKey.occasion(key.site(), key.client(), key.occasion());
		Optional<LocalDate> date = ClientScan.day(table, special.raterDate(), row);
		if (!at.equals(session)) {
			session = at;
			who = "the session itself";
			first = ClientScan.day(table, special.sessionDate(), row);
		}
		if (first.isEmpty()) {
			first = date;
			who = key.role();
		} else if (date.isPresent() && !date.get().equals(first.get())) {
			findings.add(new Problem(BuiltInRule.RATERS_DATES_DIFFER, key.role() + " dates " + key.occasion() + " " + date.get()
					+ ", but " + who + (who.equals("the session itself") ? " is dated " : " dates it ") + first.get(),
					"Ask the site for the right date, or whether a rating belongs to another session"), key,
					StoredRows.therapist(table, row), special.raterDate().get().getName(), date.get().toString());
		}
	}
}

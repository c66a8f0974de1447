package org.allianceworkbench.intake.internal.stored;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.intake.internal.checks.SpecialVariables;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Table;

/** Collects the dates of each client and holds them against the rules about them. */
final class ClientScan {

	private static final List<ClientRule> RULES = List.of(AfterTheEnd.death(), AfterTheEnd.dropout(), new OutsideWindow(),
			new SameDay(), new Skipped());

	private final SpecialVariables special;
	private final StoredRows rows;
	private final StoredFindings findings;
	private final List<Occasion> occasions;
	private Optional<ClientDates> current = Optional.empty();

	ClientScan(Study study, SpecialVariables special, StoredRows rows, StoredFindings findings) {
		this.special = special;
		this.rows = rows;
		this.findings = findings;
		this.occasions = Codebook.of(study).occasionsInOrder();
	}

	void run() throws IOException {
		if (special.sessionDate().isEmpty()) {
			return;
		}
		String[] names = Stream.of(special.sessionDate(), special.enrolled(), special.dropout(), special.death())
				.flatMap(Optional::stream).map(Variable::getName).toArray(String[]::new);
		rows.visit(RowQuery.of(Level.OCCASION, names).sortedBy("site", "client", "occasion_position"), this::occasion);
		judge();
	}

	private void occasion(Table table, int row) throws IOException {
		RowKey key = StoredRows.key(Level.OCCASION, table, row);
		RowKey owner = RowKey.client(key.site(), key.client());
		if (current.isEmpty() || !current.get().client().equals(owner)) {
			judge();
			current = Optional.of(new ClientDates(owner, StoredRows.therapist(table, row), day(table, special.enrolled(), row),
					day(table, special.dropout(), row), day(table, special.death(), row), occasions, new LinkedHashMap<>()));
		}
		current.get().sessions().put(key.occasion(), new ClientDates.Session(key, day(table, special.sessionDate(), row)));
	}

	private void judge() throws IOException {
		if (current.isEmpty()) {
			return;
		}
		ClientDates client = current.get();
		for (ClientRule rule : RULES) {
			rule.check(client, (problem, session) -> findings.add(problem, session.key(), client.therapist(),
					special.sessionDate().orElseThrow().getName(), session.date().map(LocalDate::toString).orElse("")));
		}
		current = Optional.empty();
	}

	/** The day in a row; missing and user-missing are none. */
	static Optional<LocalDate> day(Table table, Optional<Variable> variable, int row) {
		double seconds = StoredRows.number(table, variable.map(Variable::getName), row);
		return Double.isNaN(seconds) ? Optional.empty() : Optional.of(CalendarSeconds.date(seconds));
	}
}

package org.allianceworkbench.intake.internal.stored;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.intake.internal.checks.Sessions;
import org.allianceworkbench.intake.internal.checks.SpecialVariables;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.table.Table;

/**
 * Finds stored ratings of sessions that did not take place, or have no date although the site sends dates of that session.
 */
final class RatingScan {

	private final StoredRows rows;
	private final StoredFindings findings;
	private final Set<HeldValues.Held> held;
	private final Set<String> sessions;
	private final List<String> ratings;
	private final Optional<String> sessionDate;
	private final Optional<String> attended;
	private final Set<RowKey> dated = new HashSet<>();
	private final Set<RowKey> told = new HashSet<>();

	RatingScan(Study study, SpecialVariables special, StoredRows rows, StoredFindings findings, Set<HeldValues.Held> held) {
		this.rows = rows;
		this.findings = findings;
		this.held = held;
		this.sessions = study.getOccasions().stream().filter(o -> o.getKind() == OccasionKind.SESSION).map(Occasion::getCode)
				.collect(Collectors.toSet());
		this.ratings = study.getVariables().stream().filter(v -> v.getLevel() == Level.RATING && !(v instanceof DerivedVariable))
				.map(Variable::getName).toList();
		this.sessionDate = special.sessionDate().map(Variable::getName);
		this.attended = special.attended().map(Variable::getName);
	}

	void run() throws IOException {
		if (ratings.isEmpty() || sessionDate.isEmpty() && attended.isEmpty()) {
			return;
		}
		if (sessionDate.isPresent()) {
			rows.visit(RowQuery.of(Level.OCCASION, sessionDate.get()), this::noteDate);
		}
		List<String> names = new ArrayList<>(ratings);
		sessionDate.ifPresent(names::add);
		attended.ifPresent(names::add);
		rows.visit(RowQuery.of(Level.RATING, names.toArray(String[]::new)), this::rating);
	}

	private void noteDate(Table table, int row) {
		if (!Double.isNaN(StoredRows.number(table, sessionDate, row))) {
			RowKey key = StoredRows.key(Level.OCCASION, table, row);
			dated.add(RowKey.occasion(key.site(), "", key.occasion()));
		}
	}

	private void rating(Table table, int row) throws IOException {
		RowKey rating = StoredRows.key(Level.RATING, table, row);
		if (!sessions.contains(rating.occasion()) || !isValid(table, row)) {
			return;
		}
		boolean absent = StoredRows.number(table, attended, row) == 0;
		boolean undated = sessionDate.isPresent() && Double.isNaN(StoredRows.number(table, sessionDate, row))
				&& dated.contains(RowKey.occasion(rating.site(), "", rating.occasion()));
		RowKey key = RowKey.occasion(rating.site(), rating.client(), rating.occasion());
		boolean explained = !absent && sessionDate.isPresent() && held.contains(new HeldValues.Held(key, sessionDate.get()));
		if ((absent || undated) && !explained && told.add(key)) {
			findings.add(Sessions.ratingWithout(rating.occasion(), absent), key, StoredRows.therapist(table, row), "", "");
		}
	}

	private boolean isValid(Table table, int row) {
		return ratings.stream().anyMatch(name -> !table.column(name).isMissing(row));
	}
}

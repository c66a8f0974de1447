package org.allianceworkbench.intake.internal.stored;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Table;

/** Finds therapists whose code stands at two sites; codes of digits alone are passed over, as sites count from 1 each. */
final class TherapistAtSites {

	private final StoredRows rows;
	private final StoredFindings findings;
	private final Map<String, String> siteOf = new HashMap<>();

	TherapistAtSites(StoredRows rows, StoredFindings findings) {
		this.rows = rows;
		this.findings = findings;
	}

	void run() throws IOException {
		rows.visit(RowQuery.of(Level.THERAPIST), this::therapist);
	}

	private void therapist(Table table, int row) throws IOException {
		RowKey key = StoredRows.key(Level.THERAPIST, table, row);
		if (key.therapist().chars().allMatch(Character::isDigit)) {
			return;
		}
		String before = siteOf.putIfAbsent(key.therapist(), key.site());
		if (before != null && !before.equals(key.site())) {
			findings.add(new Problem(BuiltInRule.THERAPIST_TWO_SITES, "the therapist " + key.therapist() + " is at site "
					+ key.site()
					+ " and at site " + before,
						"Ask the sites whether this is the same person, and at which site the clients are"),
					key, key.therapist(), "", key.therapist());
		}
	}
}

package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.table.Value;

/** Keeps corrected values corrected: where an import brings the original value again, the decided one stands. */
final class Corrections {

	private record Cell(RowKey row, String variable, Value original) {
	}

	private final Map<Cell, Value> decided = new HashMap<>();

	Corrections(Session session) throws SQLException {
		for (Decision decision : Decisions.corrections(session)) {
			decided.put(new Cell(decision.finding().row(), decision.finding().variable(), decision.before()), decision.value());
		}
	}

	/** What is to be stored instead of what an import says; the same when nothing was decided. */
	RowChange applied(RowChange change) {
		if (decided.isEmpty()) {
			return change;
		}
		Map<String, Value> values = new LinkedHashMap<>(change.values());
		values.replaceAll((name, value) -> decided.getOrDefault(new Cell(change.key(), name, value), value));
		return new RowChange(change.key(), change.therapist(), values, change.source());
	}
}

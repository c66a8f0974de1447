package org.allianceworkbench.intake.internal.rows;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.internal.rows.Tally.Fate;
import org.allianceworkbench.intake.reading.SourceRow;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.table.Value;

/**
 * Rows of the study that several rows of the file speak about, such as the client in a file with one row per rating: the
 * first value stays, another one is a conflict.
 */
final class UpperRows {

	private record Said(Value value, long row, int column) {
	}

	private record Conflict(RowKey key, String variable, Value value) {
	}

	private final ImportTransaction transaction;
	private final FindingLog log;
	private final Tally tally;
	private final Map<RowKey, Map<String, Said>> rows = new HashMap<>();
	private final Map<Conflict, Boolean> conflicts = new HashMap<>();

	UpperRows(ImportTransaction transaction, FindingLog log, Tally tally) {
		this.transaction = transaction;
		this.log = log;
		this.tally = tally;
	}

	/**
	 * Takes in what one row of the file says about a row of the study.
	 *
	 * @param therapist for a client: the therapist, when this is the first row that names one
	 */
	void say(RowKey key, Optional<String> therapist, List<ValueAt> values, SourceRow row) throws IOException {
		boolean first = !rows.containsKey(key);
		Map<String, Said> said = rows.computeIfAbsent(key, k -> new HashMap<>());
		Map<String, Value> fresh = new LinkedHashMap<>();
		for (ValueAt value : values) {
			Said before = said.get(value.variable());
			if (before == null) {
				said.put(value.variable(), new Said(value.value(), row.number(), value.column()));
				fresh.put(value.variable(), value.value());
			}
			boolean fits = before == null || before.value().equals(value.value());
			tally.add(value.column(), fits ? Fate.STORED : Fate.HELD);
			if (!fits) {
				conflict(key, value, log.address(before.row(), before.column()), row);
			}
		}
		if (first || !fresh.isEmpty() || therapist.isPresent()) {
			transaction.put(new RowChange(key, therapist, fresh, log.row(row.number())));
		}
	}

	/** Keeps a finding about a value that contradicts an earlier one, once for each such value. */
	void conflict(RowKey key, ValueAt value, String where, SourceRow row) throws IOException {
		if (conflicts.put(new Conflict(key, value.variable(), value.value()), Boolean.TRUE) == null) {
			log.hold(new Problem(BuiltInRule.CONFLICT, value.variable() + " of " + key + " is '" + value.cell().shown()
					+ "' here, but "
					+ "another value stands in " + where + ", which was kept", "Ask the site which is right"), key, "",
					value.variable(),
					value.cell().shown(), log.cell(row.number(), value.target().column()));
		}
	}
}

package org.allianceworkbench.intake.internal.stored;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.ClientAtSites;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.internal.checks.ValueCheck;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;

/** Holds stored values against the codebook: ranges, codes, required values; and clients against their sites. */
final class ValueScan {

	private record Checked(Variable variable, ValueCheck check) {
	}

	private final Study study;
	private final StoredRows rows;
	private final StoredFindings findings;
	private final Set<HeldValues.Held> held;
	private final ClientAtSites sites = new ClientAtSites();

	/**
	 * @param held values that an import keeps aside: their absence needs no second finding
	 */
	ValueScan(Study study, StoredRows rows, StoredFindings findings, Set<HeldValues.Held> held) {
		this.study = study;
		this.rows = rows;
		this.findings = findings;
		this.held = held;
	}

	void run() throws IOException {
		for (Level level : Level.values()) {
			List<Checked> checks = new ArrayList<>();
			study.getVariables().stream().filter(v -> v.getLevel() == level && !(v instanceof DerivedVariable))
					.forEach(v -> checks.add(new Checked(v, new ValueCheck(v))));
			if (!checks.isEmpty() || level == Level.CLIENT) {
				String[] names = checks.stream().map(c -> c.variable().getName()).toArray(String[]::new);
				rows.visit(RowQuery.of(level, names), (table, row) -> row(level, checks, table, row));
			}
		}
	}

	private void row(Level level, List<Checked> checks, Table table, int row) throws IOException {
		for (Checked checked : checks) {
			Column column = table.column(checked.variable().getName());
			Optional<Problem> problem = problem(checked, column, row);
			if (problem.isPresent()) {
				RowKey key = StoredRows.key(level, table, row);
				boolean explained = problem.get().rule() == BuiltInRule.REQUIRED
						&& held.contains(new HeldValues.Held(key, checked.variable().getName()));
				if (!explained) {
					findings.add(problem.get(), key, StoredRows.therapist(table, row), checked.variable().getName(),
							shown(column, row));
				}
			}
		}
		if (level == Level.CLIENT) {
			RowKey key = StoredRows.key(level, table, row);
			Optional<Problem> two = sites.add(key.site(), key.client());
			if (two.isPresent()) {
				findings.add(two.get(), key, StoredRows.therapist(table, row), "", key.client());
			}
		}
	}

	private static Optional<Problem> problem(Checked checked, Column column, int row) {
		Value value = column.value(row);
		return switch (value) {
			case Value.Num n -> checked.check().check(n.number());
			case Value.Text t -> checked.check().check(t.text());
			case Value.None none -> checked.variable().isRequired() ? Optional.of(new Problem(BuiltInRule.REQUIRED,
					checked.variable().getName() + " is missing, but each row should have it", "Ask the site for the value"))
					: Optional.empty();
		};
	}

	private static String shown(Column column, int row) {
		return column.value(row).toString();
	}
}

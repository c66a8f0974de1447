package org.allianceworkbench.intake.internal.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.internal.recipe.ColumnPlan.Purpose;
import org.allianceworkbench.intake.internal.recipe.KeyReader;
import org.allianceworkbench.intake.internal.recipe.KeyValue;
import org.allianceworkbench.intake.internal.recipe.RecipePlan;
import org.allianceworkbench.intake.internal.recipe.Target;
import org.allianceworkbench.intake.internal.rows.Tally.Fate;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.intake.reading.SourceRow;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.table.grid.Cell;

/** Keeps rows and cells aside that can't be stored, with all that stands in them. */
final class HeldRows {

	private record Told(RowKey key, String variable, String value) {
	}

	private final Set<Told> told = new HashSet<>();
	private final RecipePlan plan;
	private final FindingLog log;
	private final Tally tally;

	HeldRows(RecipePlan plan, FindingLog log, Tally tally) {
		this.plan = plan;
		this.log = log;
		this.tally = tally;
	}

	/** A row that can't be placed because of one of its keys. */
	void unplaced(SourceRow row, KeyStep.Read read) throws IOException {
		KeyReader reader = plan.keys().get(read.fatal().orElseThrow());
		SourceColumn column = plan.columns().get(reader.column().orElse(0)).column();
		log.hold(read.fatalProblem().orElseThrow(), read.keys().known(), read.keys().therapist(), column.header(), text(row),
				log.cell(row.number(), column));
		countAll(row);
	}

	/** A row whose keys stood in an earlier row. */
	void duplicate(SourceRow row, RowKey key, String therapist, long before) throws IOException {
		log.hold(new Problem(BuiltInRule.DUPLICATE, key + " stands in " + log.name(row.number()) + " again; the first, in "
				+ log.name(before) + ", was kept",
				"Ask the site which row is right"), key, therapist, "", text(row), log.row(row.number()));
		countAll(row);
	}

	/** A cell that can't be a value; told once when several rows of the file say the same about the same row of the study. */
	void cell(SourceRow row, Cell cell, Target target, RowKey key, String therapist, Problem problem) throws IOException {
		if (!told.add(new Told(key, target.variable().getName(), cell.shown()))) {
			return;
		}
		log.hold(problem, key, therapist, target.variable().getName(), cell.shown(), log.cell(row.number(), target.column()));
	}

	/** All that stands in a row. */
	private String text(SourceRow row) {
		List<String> parts = new ArrayList<>();
		for (int c = 0; c < row.width(); c++) {
			if (!SourceRow.isNothing(row.cell(c))) {
				String header = c < plan.columns().size() ? plan.columns().get(c).column().header()
						: log.address(row.number(), c);
				parts.add(header + "=" + row.cell(c).shown());
			}
		}
		return String.join("; ", parts);
	}

	private void countAll(SourceRow row) {
		for (int c = 0; c < Math.max(row.width(), plan.columns().size()); c++) {
			boolean ignored = c < plan.columns().size() && plan.columns().get(c).purpose() == Purpose.IGNORED;
			tally.add(c, SourceRow.isNothing(row.cell(c)) ? Fate.BLANK : ignored ? Fate.IGNORED : Fate.HELD);
		}
	}

	/**
	 * Counts the cells of the keys.
	 *
	 * @param heldTherapist whether the therapist is kept aside
	 */
	void countKeys(SourceRow row, Map<KeyKind, KeyValue> values, boolean heldTherapist) {
		values.forEach((kind, value) -> plan.keys().get(kind).column().ifPresent(column -> {
			boolean held = value.problem().isPresent() || kind == KeyKind.THERAPIST && heldTherapist;
			tally.add(column, SourceRow.isNothing(row.cell(column)) ? Fate.BLANK : held ? Fate.HELD
					: value.code().isEmpty() ? Fate.MISSING : Fate.STORED);
			if (!held && !value.code().equals(value.shown())) {
				tally.recoded(column);
			}
		}));
	}
}

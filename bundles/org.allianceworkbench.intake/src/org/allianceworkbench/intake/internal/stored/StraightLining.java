package org.allianceworkbench.intake.internal.stored;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.table.Table;

/**
 * Finds the same answer to many items of an instrument in a row: the long string index of Johnson (2005), Journal of Research in
 * Personality 39, 103-129. A missing answer ends the row of equal ones.
 */
final class StraightLining {

	private record Block(Instrument instrument, Level level) {
	}

	private final Study study;
	private final int length;
	private final StoredRows rows;
	private final StoredFindings findings;

	StraightLining(Study study, int length, StoredRows rows, StoredFindings findings) {
		this.study = study;
		this.length = length;
		this.rows = rows;
		this.findings = findings;
	}

	void run() throws IOException {
		Map<Block, List<Variable>> blocks = new LinkedHashMap<>();
		for (Variable variable : study.getVariables()) {
			if (variable.getItem() != null && variable.getType() == VariableType.NUMBER
					&& variable.getItem().eContainer() instanceof Instrument instrument) {
				blocks.computeIfAbsent(new Block(instrument, variable.getLevel()), block -> new ArrayList<>()).add(variable);
			}
		}
		for (Map.Entry<Block, List<Variable>> block : blocks.entrySet()) {
			if (block.getValue().size() >= length) {
				block.getValue().sort(Comparator.comparingInt(v -> block.getKey().instrument().getItems()
						.indexOf(v.getItem())));
				String[] names = block.getValue().stream().map(Variable::getName).toArray(String[]::new);
				rows.visit(RowQuery.of(block.getKey().level(), names), (table, row) -> row(block.getKey(), names, table, row));
			}
		}
	}

	private void row(Block block, String[] names, Table table, int row) throws IOException {
		double answer = Double.NaN;
		int run = 0;
		int longest = 0;
		double same = Double.NaN;
		for (String name : names) {
			double next = table.column(name).valid(row);
			run = next == answer ? run + 1 : Double.isNaN(next) ? 0 : 1;
			answer = next;
			if (run > longest) {
				longest = run;
				same = next;
			}
		}
		if (longest >= length) {
			findings.add(new Problem(BuiltInRule.STRAIGHT_LINING, longest + " items of " + block.instrument().getCode()
					+ " in a row are answered " + CodeText.of(same),
					"Look at the form; set the answers missing when they can't be meant"),
					StoredRows.key(block.level(), table, row), StoredRows.therapist(table, row), "", longest + " x "
					+ CodeText.of(same));
		}
	}
}

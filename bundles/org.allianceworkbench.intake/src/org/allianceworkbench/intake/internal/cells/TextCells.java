package org.allianceworkbench.intake.internal.cells;

import java.util.Optional;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.internal.checks.ValueCheck;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;

/** Reads cells for a variable of texts. */
final class TextCells implements CellReader {

	private final Variable variable;
	private final ValueCheck check;
	private final MissingValues sourceMissing;

	TextCells(Variable variable, ValueCheck check, CellContext context) {
		this.variable = variable;
		this.check = check;
		this.sourceMissing = context.sourceMissing();
	}

	@Override
	public Reading read(Cell value) {
		String shown = value instanceof Cell.Num n ? ShownNumber.of(n) : value.shown();
		String text = variable.getCodeList() == null ? shown.stripTrailing() : SpacedText.trim(shown);
		if (check.isMissing(text)) {
			return new Reading.Stored(Value.of(text), false, true);
		}
		if (value instanceof Cell.Num n ? sourceMissing.contains(n.number()) : sourceMissing.contains(text)) {
			return new Reading.Held(new Problem(BuiltInRule.UNKNOWN_CODE, "'" + text + "' is user-missing in the file, but "
					+ variable.getName() + " has no such missing value in the codebook",
					"Recode it in the recipe to one of the missing values, or add it to the codebook"));
		}
		String stored = check.code(text).orElse(text);
		Optional<Problem> problem = check.check(stored);
		return problem.isPresent() ? new Reading.Held(problem.get())
				: new Reading.Stored(Value.of(stored), !stored.equals(text), false);
	}
}

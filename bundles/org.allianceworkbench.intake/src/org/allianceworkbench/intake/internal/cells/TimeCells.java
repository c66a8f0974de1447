package org.allianceworkbench.intake.internal.cells;

import java.util.Optional;
import java.util.OptionalDouble;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.internal.checks.ValueCheck;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.DateText;

/** Reads cells for a variable of times of day or durations. */
final class TimeCells implements CellReader {

	private final Variable variable;
	private final ValueCheck check;

	TimeCells(Variable variable, ValueCheck check) {
		this.variable = variable;
		this.check = check;
	}

	@Override
	public Reading read(Cell value) {
		OptionalDouble seconds = switch (value) {
			case Cell.Time t -> OptionalDouble.of(t.seconds());
			case Cell.Text t -> DateText.time(t.text());
			default -> OptionalDouble.empty();
		};
		if (seconds.isEmpty()) {
			return new Reading.Held(new Problem(BuiltInRule.WRONG_TYPE, "'" + value.shown()
					+ "' is not a time such as 14:30, but "
					+ variable.getName() + " is one", "Ask the site for the time, or recode it in the recipe"));
		}
		Optional<Problem> problem = check.check(seconds.getAsDouble());
		return problem.isPresent() ? new Reading.Held(problem.get())
				: new Reading.Stored(Value.of(seconds.getAsDouble()), false, false);
	}
}

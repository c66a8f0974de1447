package org.allianceworkbench.intake.internal.cells;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.internal.checks.ValueCheck;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;

/**
 * Reads cells for one variable: recodes first, then texts that mean missing, then by the variable's type, then the checks.
 * A formula counts as its stored result.
 */
public final class ValueReader implements CellReader {

	private final Variable variable;
	private final ValueCheck check;
	private final Recodes<Reading> recodes = new Recodes<>();
	private final CellReader typed;

	/**
	 * A reader for a column.
	 *
	 * @param columnRecodes recodes of the column, which go first
	 * @param missingTexts texts that mean missing wherever they stand
	 * @throws IllegalArgumentException when a recode leads to something that can't be a value of the variable; the message says
	 *         which, without the recipe's name
	 */
	public ValueReader(Variable variable, Collection<Recode> columnRecodes, Collection<Recode> missingTexts,
			CellContext context) {
		this.variable = variable;
		this.check = new ValueCheck(variable);
		recodes.add(columnRecodes, context.decimal(), this::target);
		recodes.add(missingTexts, context.decimal(), this::missingTarget);
		this.typed = switch (variable.getType()) {
			case NUMBER -> new NumberCells(variable, check, context);
			case TEXT -> new TextCells(variable, check, context);
			case DATE, DATE_TIME -> new DateCells(variable, check, context);
			case TIME -> new TimeCells(variable, check);
		};
	}

	@Override
	public Reading read(Cell cell) {
		Cell value = cell.value();
		if (cell.isBlank()) {
			return cell instanceof Cell.Formula f && value instanceof Cell.Blank ? noResult(f) : Reading.BLANK;
		}
		Reading recoded = recodes.find(value);
		if (recoded != null) {
			return recoded;
		}
		return value instanceof Cell.Error e ? error(e, cell) : typed.read(value);
	}

	private static Reading noResult(Cell.Formula formula) {
		return new Reading.Held(new Problem(BuiltInRule.CELL_ERROR, "the formula =" + formula.expression()
				+ " has no stored result",
				"Open the workbook in a spreadsheet program, save it and import it again"));
	}

	private static Reading error(Cell.Error error, Cell cell) {
		return new Reading.Held(new Problem(BuiltInRule.CELL_ERROR, "the cell holds the error " + error.code()
				+ cell.formula().map(f -> " (from =" + f + ")").orElse(""), "Ask the site for the value"));
	}

	/** A text that means missing everywhere becomes a code only where the variable has that code. */
	private Reading missingTarget(Recode recode) {
		return recode.getTo() == null || recode.getTo().isEmpty() || !check.isMissing(recode.getTo()) ? Reading.MISSING
				: target(recode);
	}

	private Reading target(Recode recode) {
		String to = recode.getTo();
		if (to == null || to.isEmpty()) {
			return Reading.MISSING;
		}
		if (variable.getType() == VariableType.TEXT) {
			require(check.check(to), recode);
			return new Reading.Stored(Value.of(to), true, check.isMissing(to));
		}
		OptionalDouble number = variable.getType() == VariableType.NUMBER ? CodeText.number(to) : OptionalDouble.empty();
		if (number.isEmpty()) {
			throw new IllegalArgumentException("it recodes '" + recode.getFrom() + "' to '" + to + "', which can't be a value of "
					+ variable.getName() + " (" + variable.getType().getName().toLowerCase(Locale.ROOT) + ")");
		}
		require(check.check(number.getAsDouble()), recode);
		return new Reading.Stored(Value.of(number.getAsDouble()), true, check.isMissing(number.getAsDouble()));
	}

	private static void require(Optional<Problem> problem, Recode recode) {
		if (problem.isPresent()) {
			throw new IllegalArgumentException("it recodes '" + recode.getFrom() + "' to '" + recode.getTo() + "', but "
					+ problem.get().what());
		}
	}
}

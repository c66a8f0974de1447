package org.allianceworkbench.intake.internal.cells;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.internal.checks.ValueCheck;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.NumberText;

/** Reads cells for a variable of numbers. */
final class NumberCells implements CellReader {

	private final Variable variable;
	private final ValueCheck check;
	private final char decimal;
	private final double factor;
	private final MissingValues sourceMissing;
	private final double percentFactor;

	NumberCells(Variable variable, ValueCheck check, CellContext context) {
		this.variable = variable;
		this.check = check;
		this.decimal = context.decimal();
		this.factor = context.factor();
		this.sourceMissing = context.sourceMissing();
		this.percentFactor = percentFactor(variable);
	}

	/** What 85 % is multiplied with 85 by: 1 in per cent, 0.01 for a share, {@code NaN} when the codebook leaves it open. */
	private static double percentFactor(Variable variable) {
		String unit = variable.getUnit() == null ? "" : variable.getUnit().strip().toLowerCase(Locale.ROOT);
		if (unit.equals("%") || unit.startsWith("percent") || unit.startsWith("per cent")) {
			return 1;
		}
		return variable.getHighest() != null && variable.getHighest() <= 1 ? 0.01 : Double.NaN;
	}

	@Override
	public Reading read(Cell value) {
		return switch (value) {
			case Cell.Num n when isPercent(n.format()) -> percent(n.number() * 100, n.shown());
			case Cell.Num n -> number(n.number(), false);
			case Cell.Text t -> text(SpacedText.trim(t.text()));
			case Cell.Moment m -> wrong("a date (" + m.shown() + ")",
					"Spreadsheets make dates of entries such as 5.6 or 3/4: ask the site what was entered");
			default -> wrong(value.shown(), "Ask the site, or recode it in the recipe");
		};
	}

	/** Whether a spreadsheet shows the number a hundred times as large with a per cent sign. */
	private static boolean isPercent(String format) {
		return format.endsWith("%") && !format.endsWith("\\%");
	}

	private Reading number(double number, boolean changed) {
		double zero = number + 0.0;
		if (check.isMissing(zero)) {
			return new Reading.Stored(Value.of(zero), changed, true);
		}
		if (sourceMissing.contains(zero)) {
			return new Reading.Held(new Problem(BuiltInRule.UNKNOWN_CODE, Value.of(zero) + " is user-missing in the file, but "
					+ variable.getName() + " has no such missing value in the codebook",
					"Recode it in the recipe to one of the missing values, or add it to the codebook"));
		}
		double scaled = factor == 1 ? zero : zero * factor;
		Optional<Problem> problem = check.check(scaled);
		return problem.isPresent() ? new Reading.Held(problem.get())
				: new Reading.Stored(Value.of(scaled), changed || factor != 1, false);
	}

	private Reading text(String text) {
		if (text.endsWith("%")) {
			OptionalDouble share = NumberText.parse(text.substring(0, text.length() - 1), decimal);
			return share.isPresent() ? percent(share.getAsDouble(), text) : wrong(text, "Ask the site for the number");
		}
		OptionalDouble number = NumberText.parse(withoutZeros(text), decimal);
		OptionalDouble other = text.indexOf(decimal == '.' ? ',' : '.') < 0 ? number
				: NumberText.parse(withoutZeros(text), decimal == '.' ? ',' : '.');
		if (number.isPresent() && other.isPresent() && number.getAsDouble() != other.getAsDouble()) {
			return new Reading.Held(new Problem(BuiltInRule.AMBIGUOUS_NUMBER, "'" + text + "' is "
					+ Value.of(number.getAsDouble())
					+ " with a decimal " + name(decimal) + " and " + Value.of(other.getAsDouble()) + " otherwise",
					"Ask the site which is meant, or recode it in the recipe"));
		}
		if (number.isPresent()) {
			return number(number.getAsDouble(), false);
		}
		return other.isPresent() ? wrong(text, "The recipe says that decimals are written with a " + name(decimal)
				+ "; correct the cell, or the recipe when all are like that") : wrong(text, remedy(text));
	}

	/** Leading zeros mean nothing in a number, whatever they mean in an identifier. */
	private static String withoutZeros(String text) {
		int at = 0;
		while (at + 1 < text.length() && text.charAt(at) == '0' && Character.isDigit(text.charAt(at + 1))) {
			at++;
		}
		return text.substring(at);
	}

	private static String name(char decimal) {
		return decimal == '.' ? "point" : "comma";
	}

	private static String remedy(String text) {
		return text.startsWith(">") || text.startsWith("<") ? "Ask the site for the number, or recode it in the recipe"
				: "Ask the site, recode it in the recipe, or name it there as a text that means missing";
	}

	private Reading percent(double percent, String shown) {
		return Double.isNaN(percentFactor) ? new Reading.Held(new Problem(BuiltInRule.PERCENT,
				shown + " is a percentage, and the codebook does not say whether " + variable.getName() + " is in per cent",
				"Set the variable's unit to % or its highest value to 1, or recode it in the recipe"))
				: number(Math.rint(percent * percentFactor * 1e12) / 1e12, true);
	}

	private Reading wrong(String shown, String remedy) {
		return new Reading.Held(new Problem(BuiltInRule.WRONG_TYPE, "'" + shown + "' is not a number, but " + variable.getName()
				+ " is one", remedy));
	}
}

package org.allianceworkbench.study.check;

import static org.allianceworkbench.study.StudyPackage.Literals.MISSING_VALUE__HIGH;
import static org.allianceworkbench.study.StudyPackage.Literals.MISSING_VALUE__LOW;
import static org.allianceworkbench.study.StudyPackage.Literals.MISSING_VALUE__REASON;
import static org.allianceworkbench.study.StudyPackage.Literals.MISSING_VALUE__VALUE;
import static org.allianceworkbench.study.StudyPackage.Literals.VARIABLE__MISSING_VALUES;

import java.util.List;

import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;

/** Missing values of variables: a value or a range, of the variable's type, each value once. */
final class MissingValueConstraints {

	static final List<Constraint<?>> ALL = List.of(new Constraint<>(MissingValue.class, MissingValueConstraints::form),
		new Constraint<>(MissingValue.class, MissingValueConstraints::type),
		new Constraint<>(MissingValue.class, MissingValueConstraints::reason),
		new Constraint<>(Variable.class, MissingValueConstraints::overlaps),
		new Constraint<>(Variable.class, MissingValueConstraints::fitsSpss));

	/** SPSS Statistics: up to three values, or one range and one value (Command Syntax Reference, MISSING VALUES). */
	private static final int MOST_IN_SPSS = 3;

	private MissingValueConstraints() {
	}

	private static void form(MissingValue missing, Findings findings) {
		boolean range = isRange(missing);
		if (missing.getValue() != null && range) {
			findings.error("missing.valueOrRange", missing, MISSING_VALUE__VALUE, "has both a single value and a range",
				"Keep one of them; make two missing values when both are meant");
		} else if (missing.getValue() == null && !range) {
			findings.error("missing.valueOrRange", missing, MISSING_VALUE__VALUE, "has neither a value nor a range",
				"Enter a value, or the ends of a range");
		} else if (range && missing.getLow() != null && missing.getHigh() != null && !(missing.getLow() <= missing.getHigh())) {
			findings.error("missing.range", missing, MISSING_VALUE__HIGH, "has a low end above its high end", "Exchange them");
		}
	}

	private static void type(MissingValue missing, Findings findings) {
		if (!(missing.eContainer() instanceof Variable variable)) {
			return;
		}
		boolean numeric = variable.getType() == VariableType.NUMBER;
		if (numeric && missing.getValue() != null && CodeText.number(missing.getValue()).isEmpty()) {
			findings.error("missing.type", missing, MISSING_VALUE__VALUE, "is not a number, but the variable is one",
				"Enter a number with a decimal point, or make the variable a text");
		}
		if (!numeric && isRange(missing)) {
			findings.error("missing.type", missing, MISSING_VALUE__LOW, "is a range, which only a number can have",
				"Enter single values, or make the variable a number");
		}
	}

	private static void reason(MissingValue missing, Findings findings) {
		if (missing.getReason() == null || missing.getReason().isBlank()) {
			findings.info("missing.reason", missing, MISSING_VALUE__REASON, "has no reason",
				"Enter why such values are missing, for example refused");
		}
	}

	private static void overlaps(Variable variable, Findings findings) {
		List<MissingValue> all = variable.getMissingValues();
		for (int i = 0; i < all.size(); i++) {
			for (MissingValue earlier : all.subList(0, i)) {
				if (overlap(earlier, all.get(i), variable.getType() == VariableType.NUMBER)) {
					findings.error("missing.overlap", all.get(i), isRange(all.get(i)) ? MISSING_VALUE__LOW : MISSING_VALUE__VALUE,
						"overlaps with " + Words.call(earlier),
						"Each value can be missing for one reason only: change one of them");
					break;
				}
			}
		}
	}

	private static void fitsSpss(Variable variable, Findings findings) {
		long ranges = variable.getMissingValues().stream().filter(MissingValueConstraints::isRange).count();
		long values = variable.getMissingValues().size() - ranges;
		if (ranges > 1 || ranges == 1 && values > 1 || values > MOST_IN_SPSS) {
			findings.info("missing.spss", variable, VARIABLE__MISSING_VALUES,
				"has more missing values than an SPSS file can hold",
				"Files for SPSS hold up to " + MOST_IN_SPSS + " values, or one range and one value; here all of them count");
		}
	}

	private static boolean overlap(MissingValue one, MissingValue other, boolean numeric) {
		if (!numeric) {
			return one.getValue() != null && other.getValue() != null
				&& one.getValue().stripTrailing().equals(other.getValue().stripTrailing());
		}
		double[] first = ends(one);
		double[] second = ends(other);
		return first[0] <= second[1] && second[0] <= first[1];
	}

	/** Low and high end; NaN, which overlaps with nothing, where there is none. */
	private static double[] ends(MissingValue missing) {
		if (missing.getValue() != null) {
			double value = CodeText.number(missing.getValue()).orElse(Double.NaN);
			return new double[] {value, value};
		}
		if (!isRange(missing)) {
			return new double[] {Double.NaN, Double.NaN};
		}
		return new double[] {missing.getLow() == null ? Double.NEGATIVE_INFINITY : missing.getLow(),
			missing.getHigh() == null ? Double.POSITIVE_INFINITY : missing.getHigh()};
	}

	private static boolean isRange(MissingValue missing) {
		return missing.getLow() != null || missing.getHigh() != null;
	}
}

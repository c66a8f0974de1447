package org.allianceworkbench.study.check;

import static org.allianceworkbench.study.StudyPackage.Literals.VARIABLE__CODE_LIST;
import static org.allianceworkbench.study.StudyPackage.Literals.VARIABLE__DECIMALS;
import static org.allianceworkbench.study.StudyPackage.Literals.VARIABLE__HIGHEST;
import static org.allianceworkbench.study.StudyPackage.Literals.VARIABLE__ITEM;
import static org.allianceworkbench.study.StudyPackage.Literals.VARIABLE__LABEL;
import static org.allianceworkbench.study.StudyPackage.Literals.VARIABLE__MEASURE;
import static org.allianceworkbench.study.StudyPackage.Literals.VARIABLE__NAME;
import static org.allianceworkbench.study.StudyPackage.Literals.VARIABLE__SCALE;

import java.util.List;
import java.util.Objects;

import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.study.codebook.VariableValues;

/** Variables of the codebook: name, label, type, range, codes, and the instrument they belong to. */
final class VariableConstraints {

	static final List<Constraint<?>> ALL = List.of(new Constraint<>(Variable.class, VariableConstraints::name),
		new Constraint<>(Variable.class, VariableConstraints::label),
		new Constraint<>(Variable.class, VariableConstraints::range),
		new Constraint<>(Variable.class, VariableConstraints::type), new Constraint<>(Variable.class, VariableConstraints::codes),
		new Constraint<>(Variable.class, VariableConstraints::instrument));

	private static final int MOST_DECIMALS = 16;

	private VariableConstraints() {
	}

	private static void name(Variable variable, Findings findings) {
		String name = variable.getName();
		if (name == null || name.isBlank()) {
			return;
		}
		VariableNames.problem(name).ifPresent(problem -> findings.error("name.rules", variable, VARIABLE__NAME,
			"has a name that " + problem, "Call it " + VariableNames.suggest(name, taken -> false)
				+ ", for example: names begin with a letter, go on with letters, digits and _ . $ # @, and are at most "
				+ VariableNames.MOST_BYTES + " bytes long"));
	}

	private static void label(Variable variable, Findings findings) {
		if (variable.getLabel() == null || variable.getLabel().isBlank()) {
			findings.warning("variable.label", variable, VARIABLE__LABEL, "has no label",
				"Enter what it measures, in a few words");
		}
	}

	private static void range(Variable variable, Findings findings) {
		Double lowest = variable.getLowest();
		Double highest = variable.getHighest();
		if (lowest != null && highest != null && !(lowest <= highest)) {
			findings.error("variable.range", variable, VARIABLE__HIGHEST, "has a lowest value of " + Words.number(lowest)
				+ ", above the highest of " + Words.number(highest), "Exchange them");
		}
		if ((lowest != null || highest != null) && variable.getType() != VariableType.NUMBER) {
			findings.error("variable.rangeOfType", variable, VARIABLE__HIGHEST,
				"has a lowest or highest value, but is not a number",
				"Delete the values, or make it a number");
		}
	}

	private static void type(Variable variable, Findings findings) {
		if (variable.getDecimals() < 0 || variable.getDecimals() > MOST_DECIMALS) {
			findings.error("variable.decimals", variable, VARIABLE__DECIMALS, "shows " + variable.getDecimals() + " decimals",
				"Enter a number from 0 to " + MOST_DECIMALS);
		}
		if (variable.getType() == VariableType.TEXT && variable.getMeasure() == MeasurementLevel.SCALE) {
			findings.warning("variable.measure", variable, VARIABLE__MEASURE, "is a text measured on a scale",
				"Make the measurement level nominal");
		}
	}

	private static void codes(Variable variable, Findings findings) {
		if (variable.getCodeList() == null) {
			return;
		}
		String list = "code list " + variable.getCodeList().getName();
		if (variable.getType() != VariableType.NUMBER && variable.getType() != VariableType.TEXT) {
			findings.error("variable.codesOfType", variable, VARIABLE__CODE_LIST, "has " + list + ", but holds dates or times",
				"Take the code list away, or change the type");
			return;
		}
		if (variable.getType() == VariableType.TEXT) {
			return;
		}
		List<String> values = variable.getCodeList().getCodes().stream().map(Code::getValue).filter(Objects::nonNull).toList();
		List<String> texts = values.stream().filter(value -> CodeText.number(value).isEmpty()).toList();
		if (!texts.isEmpty()) {
			findings.error("variable.codesOfType", variable, VARIABLE__CODE_LIST, "is a number, but " + list + " has "
				+ Words.list(texts), "Make the variable a text, or correct the codes");
		}
		VariableValues meaning = VariableValues.of(variable);
		List<String> outside = values.stream().filter(value -> CodeText.number(value).isPresent()
			&& !meaning.isInRange(CodeText.number(value).getAsDouble())).toList();
		if (!outside.isEmpty()) {
			findings.warning("variable.codesInRange", variable, VARIABLE__CODE_LIST, "has codes outside of its range: "
				+ Words.list(outside), "Correct the range, or make these codes missing values");
		}
	}

	private static void instrument(Variable variable, Findings findings) {
		if (variable.getItem() != null && variable.getScale() != null) {
			findings.error("variable.itemOrScale", variable, VARIABLE__SCALE, "holds both an item and a scale",
				"Choose one of them");
		}
		if (variable.getItem() != null && !variable.getItem().eIsProxy()
			&& variable.getItem().eContainer() != variable.getInstrument()) {
			findings.error("variable.item", variable, VARIABLE__ITEM, "holds an item of another instrument than its own",
				"Choose an item of its instrument");
		}
		if (variable.getScale() != null && !variable.getScale().eIsProxy()
			&& variable.getScale().eContainer() != variable.getInstrument()) {
			findings.error("variable.scale", variable, VARIABLE__SCALE, "holds a scale of another instrument than its own",
				"Choose a scale of its instrument");
		}
	}
}

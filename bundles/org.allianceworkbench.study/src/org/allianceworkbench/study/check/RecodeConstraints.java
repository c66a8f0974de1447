package org.allianceworkbench.study.check;

import static org.allianceworkbench.study.StudyPackage.Literals.RECODE__FROM;
import static org.allianceworkbench.study.StudyPackage.Literals.RECODE__TO;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.codebook.VariableNames;

/** Recodes wherever they stand: each text once, and to values that the variable can have. */
final class RecodeConstraints {

	static final List<Constraint<?>> ALL = List.of(
		new Constraint<>(Recipe.class, (recipe, findings) -> once(recipe.getMissingTexts(), findings)),
		new Constraint<>(KeyRule.class, (key, findings) -> once(key.getRecodes(), findings)),
		new Constraint<>(ColumnRule.class, (column, findings) -> once(column.getRecodes(), findings)),
		new Constraint<>(DerivedVariable.class, (variable, findings) -> once(variable.getRecodes(), findings)),
		new Constraint<>(ColumnRule.class, (column, findings) -> values(column.getVariable(), column.getRecodes(), findings)),
		new Constraint<>(DerivedVariable.class, (variable, findings) -> values(variable, variable.getRecodes(), findings)));

	private RecodeConstraints() {
	}

	private static void once(List<Recode> recodes, Findings findings) {
		Set<String> known = new HashSet<>();
		for (Recode recode : recodes) {
			if (recode.getFrom() != null && !known.add(VariableNames.fold(recode.getFrom()))) {
				findings.error("recode.twice", recode, RECODE__FROM, "is there twice",
					"Keep one of them; upper and lower case don't make a difference");
			}
		}
	}

	private static void values(Variable variable, List<Recode> recodes, Findings findings) {
		if (variable == null || variable.getType() != VariableType.NUMBER) {
			return;
		}
		for (Recode recode : recodes) {
			if (recode.getTo() != null && CodeText.number(recode.getTo()).isEmpty()) {
				findings.error("recode.type", recode, RECODE__TO, "becomes '" + recode.getTo() + "', but " + Words.call(variable)
					+ " is a number", "Enter a number with a decimal point, or nothing for a missing value");
			}
		}
	}
}

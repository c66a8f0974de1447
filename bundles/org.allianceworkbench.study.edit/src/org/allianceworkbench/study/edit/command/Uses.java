package org.allianceworkbench.study.edit.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.rules.DerivedDefinitions;
import org.allianceworkbench.study.rules.RuleConditions;

/** Where a variable is used, in words. */
final class Uses {

	private Uses() {
	}

	static List<String> of(Study study, Variable variable) {
		List<String> uses = new ArrayList<>();
		study.getVariables().stream().filter(DerivedVariable.class::isInstance).map(DerivedVariable.class::cast)
			.filter(derived -> derived != variable && DerivedDefinitions.sources(derived).contains(variable))
			.forEach(derived -> uses.add("derived variable " + derived.getName()));
		study.getRules().stream().filter(rule -> reads(study, rule, variable))
				.forEach(rule -> uses.add("rule " + rule.getName()));
		for (Recipe recipe : study.getRecipes()) {
			recipe.getColumns().stream().filter(column -> column.getVariable() == variable).map(ColumnRule::getHeader)
				.filter(Objects::nonNull).forEach(header -> uses.add("recipe " + recipe.getName() + ", column " + header));
		}
		return uses;
	}

	private static boolean reads(Study study, org.allianceworkbench.study.Rule rule, Variable variable) {
		try {
			return RuleConditions.condition(rule).variables().stream()
				.anyMatch(name -> Codebook.of(study).variable(name).filter(known -> known == variable).isPresent());
		} catch (org.allianceworkbench.expression.ExpressionException e) {
			// a condition that can't be understood reads nothing; the check of the study tells of it
			return false;
		}
	}
}

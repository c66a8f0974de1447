package org.allianceworkbench.analysis.mixed.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.allianceworkbench.analysis.mixed.internal.grammar.ModelFormulaParser;

/** Takes nested groups apart as lme4 does: {@code a/b} is {@code b:a} and {@code a}. */
final class RandomGroups {

	private RandomGroups() {
	}

	/** The groupings, innermost first. */
	static List<RandomTerm.Grouping> of(ModelFormulaParser.GroupContext group,
			Function<ModelFormulaParser.VariableContext, String> name) {
		List<RandomTerm.Grouping> outermostFirst = new ArrayList<>();
		for (ModelFormulaParser.CellContext cell : group.cell()) {
			RandomTerm.Grouping own = grouping(cell, name);
			outermostFirst.add(outermostFirst.isEmpty() ? own
					: outermostFirst.get(outermostFirst.size() - 1).nest(own.keys()));
		}
		return outermostFirst.reversed();
	}

	private static RandomTerm.Grouping grouping(ModelFormulaParser.CellContext cell,
			Function<ModelFormulaParser.VariableContext, String> name) {
		List<String> names = cell.variable().stream().map(name).toList();
		if (cell.cell() == null) {
			return new RandomTerm.Grouping(List.of(), names);
		}
		RandomTerm.Grouping bracket = grouping(cell.cell(), name);
		List<String> inner = new ArrayList<>(names);
		inner.addAll(bracket.inner());
		return new RandomTerm.Grouping(inner, bracket.outer());
	}
}

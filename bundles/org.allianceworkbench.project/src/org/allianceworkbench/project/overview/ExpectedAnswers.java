package org.allianceworkbench.project.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;

/**
 * The variables of ratings that are answered together: those of each instrument, and those of none. Texts don't count, since a
 * remark is not expected.
 */
final class ExpectedAnswers {

	/** Variables that belong together; without an instrument those that belong to none. */
	record Group(Optional<Instrument> instrument, List<String> variables) {
	}

	private final List<Group> groups;

	ExpectedAnswers(Study study) {
		Map<Optional<Instrument>, List<Variable>> byInstrument = new LinkedHashMap<>();
		for (Variable variable : study.getVariables()) {
			if (variable.getLevel() == Level.RATING && !(variable instanceof DerivedVariable)
					&& (variable.getType() != VariableType.TEXT || variable.isRequired())) {
				byInstrument.computeIfAbsent(instrument(variable), key -> new ArrayList<>()).add(variable);
			}
		}
		groups = byInstrument.entrySet().stream().map(entry -> new Group(entry.getKey(), counted(entry.getValue()))).toList();
	}

	/** An instrument's items, or where only its scores are stored those. */
	private static List<String> counted(List<Variable> variables) {
		boolean items = variables.stream().anyMatch(variable -> variable.getItem() != null);
		return variables.stream().filter(variable -> !items || variable.getItem() != null).map(Variable::getName).toList();
	}

	private static Optional<Instrument> instrument(Variable variable) {
		if (variable.getInstrument() != null) {
			return Optional.of(variable.getInstrument());
		}
		if (variable.getItem() != null && variable.getItem().eContainer() instanceof Instrument instrument) {
			return Optional.of(instrument);
		}
		return variable.getScale() != null && variable.getScale().eContainer() instanceof Instrument instrument
				? Optional.of(instrument) : Optional.empty();
	}

	List<Group> groups() {
		return groups;
	}

	List<List<String>> variables() {
		return groups.stream().map(Group::variables).toList();
	}
}

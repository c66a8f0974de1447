package org.allianceworkbench.study.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;

/**
 * How a change meets the values that are stored for a variable.
 *
 * @param id the variable's id
 * @param before its definition before the change
 * @param after its definition afterwards; empty when it is deleted
 */
public record VariableChange(String id, Definition before, Optional<Definition> after) {

	/**
	 * What of a definition decides about stored values.
	 *
	 * @param name name of the variable
	 * @param level where its values live
	 * @param type what they are
	 * @param lowest lowest possible value, null for none
	 * @param highest highest possible value, null for none
	 * @param codes codes with labels as text
	 * @param missing missing values as text
	 * @param values the meaning of values
	 */
	public record Definition(String name, Level level, VariableType type, Double lowest, Double highest, String codes,
		String missing, VariableValues values) {

		/** Whether values mean the same by both. */
		public boolean sameAs(Definition other) {
			return level == other.level && type == other.type && java.util.Objects.equals(lowest, other.lowest)
				&& java.util.Objects.equals(highest, other.highest) && codes.equals(other.codes) && missing.equals(other.missing);
		}
	}

	/** The definitions of all variables that sites deliver. */
	public static Map<Variable, Definition> definitions(Study study) {
		Map<Variable, Definition> definitions = new LinkedHashMap<>();
		study.getVariables().stream().filter(variable -> !(variable instanceof DerivedVariable))
			.forEach(variable -> definitions.put(variable, definition(variable)));
		return definitions;
	}

	private static Definition definition(Variable variable) {
		return new Definition(String.valueOf(variable.getName()), variable.getLevel(), variable.getType(), variable.getLowest(),
			variable.getHighest(), CodebookText.codes(variable), CodebookText.missing(variable), VariableValues.of(variable));
	}

	/** What differs between two states of all definitions. */
	public static List<VariableChange> between(Map<Variable, Definition> before, Map<Variable, Definition> after) {
		List<VariableChange> changes = new ArrayList<>();
		before.forEach((variable, definition) -> {
			Optional<Definition> now = Optional.ofNullable(after.get(variable));
			if (now.isEmpty() || !now.get().sameAs(definition)) {
				changes.add(new VariableChange(String.valueOf(variable.getId()), definition, now));
			}
		});
		return changes;
	}
}

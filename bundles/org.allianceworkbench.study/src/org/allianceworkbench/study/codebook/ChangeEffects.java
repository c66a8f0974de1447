package org.allianceworkbench.study.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.eclipse.emf.ecore.EObject;

/**
 * What a change of a definition does to what stored data and other files depend on.
 *
 * @param variables definitions of variables by which stored values are understood
 * @param codes codes of sites, arms, occasions and roles under which rows are stored
 * @param names names of variables that nothing is called by afterwards
 */
public record ChangeEffects(List<VariableChange> variables, List<CodeChange> codes, List<String> names) {

	/** A change that does nothing of this kind. */
	public static final ChangeEffects NONE = new ChangeEffects(List.of(), List.of(), List.of());

	public ChangeEffects {
		variables = List.copyOf(variables);
		codes = List.copyOf(codes);
		names = List.copyOf(names);
	}

	/** Whether there is nothing of this kind. */
	public boolean isNothing() {
		return variables.isEmpty() && codes.isEmpty() && names.isEmpty();
	}

	/** A study's state, to be compared with a later one. */
	public static final class State {

		private final Map<Variable, VariableChange.Definition> definitions;
		private final Map<EObject, CodeChange.Named> codes;
		private final Map<Variable, String> names = new LinkedHashMap<>();

		/** The state now. */
		public State(Study study) {
			definitions = VariableChange.definitions(study);
			codes = CodeChange.codes(study);
			study.getVariables().stream().filter(variable -> variable.getName() != null)
					.forEach(variable -> names.put(variable, variable.getName()));
		}

		/** What has changed until a later state. */
		public ChangeEffects until(State later) {
			List<String> gone = new ArrayList<>(names.values());
			gone.removeAll(later.names.values());
			return new ChangeEffects(VariableChange.between(definitions, later.definitions),
					CodeChange.between(codes, later.codes), gone);
		}
	}
}

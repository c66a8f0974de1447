package org.allianceworkbench.ui.export.editor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;

/**
 * A variable of the codebook that can be chosen.
 *
 * @param variable the variable
 * @param level what has its values
 * @param instrument code of its instrument, empty for none
 * @param roles codes of the raters who answer it
 * @param privacy how far it tells who somebody is
 */
public record VariableRow(Variable variable, String level, String instrument, List<String> roles, String privacy) {

	static List<VariableRow> of(Study study) {
		return study.getVariables().stream().filter(variable -> variable.getName() != null)
				.map(variable -> new VariableRow(variable, Words.of(variable.getLevel()), variable.getInstrument() == null ? ""
						: String.valueOf(variable.getInstrument().getCode()), Words.roles(study, variable),
						Words.of(variable.getPrivacy())))
				.toList();
	}

	/** Name of the variable. */
	public String name() {
		return variable.getName();
	}

	/** Its label; that of a derived one says so. */
	public String label() {
		String label = variable.getLabel() == null ? "" : variable.getLabel();
		return variable instanceof DerivedVariable ? label + (label.isEmpty() ? "(derived)" : " (derived)") : label;
	}

	boolean contains(String text) {
		return Stream.of(name(), label(), level, instrument, Words.list(roles), privacy)
				.anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(text));
	}
}

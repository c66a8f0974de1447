package org.allianceworkbench.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;

/**
 * Which variables of which sites leave the study.
 *
 * @param variables variables in the order of the definition, or of the codebook
 * @param sites codes of sites, none for all
 * @param notes what was left out, one sentence each
 */
public record Selection(List<Variable> variables, List<String> sites, List<String> notes) {

	/** Reads a definition against the codebook. */
	public static Selection of(Study study, Export export) throws ExportException {
		List<String> known = study.getSites().stream().map(Site::getCode).toList();
		for (String site : export.getSites()) {
			if (!known.contains(site)) {
				throw new ExportException("export " + export.getName() + ": there is no site '" + site + "'; the study has "
						+ String.join(", ", known));
			}
		}
		return export.getVariables().isEmpty() ? all(study, export) : named(study, export);
	}

	private static Selection all(Study study, Export export) {
		List<String> notes = new ArrayList<>();
		List<Variable> derived = study.getVariables().stream().filter(DerivedVariable.class::isInstance).toList();
		if (!derived.isEmpty()) {
			notes.add("Derived variables leave the study only when the definition names them: " + names(derived) + ".");
		}
		List<Variable> fitting = study.getVariables().stream().filter(v -> !derived.contains(v)).toList();
		List<Variable> identifiers = fitting.stream().filter(v -> v.getPrivacy() == Privacy.DIRECT_IDENTIFIER).toList();
		if (!identifiers.isEmpty()) {
			notes.add("Direct identifiers stay in the study: " + names(identifiers) + ".");
		}
		List<Variable> below = fitting.stream().filter(v -> !fits(export.getLayout(), v.getLevel())).toList();
		if (!below.isEmpty()) {
			notes.add("One row is a " + rowOf(export.getLayout()) + ", which can't hold " + names(below) + ".");
		}
		return new Selection(fitting.stream().filter(v -> !identifiers.contains(v) && !below.contains(v)).toList(),
				List.copyOf(export.getSites()), notes);
	}

	private static Selection named(Study study, Export export) throws ExportException {
		List<Variable> chosen = new ArrayList<>();
		for (String name : export.getVariables()) {
			Variable variable = Codebook.of(study).variable(name).orElseThrow(() ->
					new ExportException("export " + export.getName()
					+ ": there is no variable '" + name + "' in the codebook; it has " + names(study.getVariables())));
			if (!fits(export.getLayout(), variable.getLevel())) {
				throw new ExportException("export " + export.getName() + ": " + variable.getName() + " is a variable of each "
						+ variable.getLevel().getLiteral().toLowerCase(Locale.ROOT) + ", but one row is a "
						+ rowOf(export.getLayout()) + "; take the variable out or choose another layout");
			}
			if (chosen.contains(variable)) {
				throw new ExportException("export " + export.getName() + ": " + name + " is named twice; name it once");
			}
			chosen.add(variable);
		}
		List<Variable> identifiers = chosen.stream().filter(v -> v.getPrivacy() == Privacy.DIRECT_IDENTIFIER).toList();
		return new Selection(chosen, List.copyOf(export.getSites()), identifiers.isEmpty() ? List.of()
				: List.of("The definition names direct identifiers, and they are in the file: " + names(identifiers) + "."));
	}

	private static String names(List<Variable> variables) {
		Stream<String> names = variables.stream().limit(20).map(Variable::getName);
		return String.join(", ", names.toList()) + (variables.size() > 20 ? ", ..." : "");
	}

	private static boolean fits(ExportLayout layout, Level level) {
		return layout != ExportLayout.THERAPIST || level == Level.THERAPIST || level == Level.SITE;
	}

	private static String rowOf(ExportLayout layout) {
		return switch (layout) {
			case RATING -> "rating";
			case DYAD_SESSION -> "dyad at a session";
			case CLIENT -> "client";
			case THERAPIST -> "therapist";
		};
	}

	/** Names of the variables that live at one of some levels, in order. */
	public List<String> at(Level... levels) {
		List<Level> wanted = List.of(levels);
		return variables.stream().filter(v -> wanted.contains(v.getLevel())).map(Variable::getName).toList();
	}
}

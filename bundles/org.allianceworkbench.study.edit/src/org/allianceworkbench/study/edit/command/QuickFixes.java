package org.allianceworkbench.study.edit.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.study.DesignCell;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.check.Violation;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.codebook.VariableNames;
import org.eclipse.emf.ecore.EObject;

/** What can be done about violations with one click. */
public final class QuickFixes {

	/**
	 * A remedy.
	 *
	 * @param label what it does, in the imperative
	 * @param change the change
	 */
	public record Fix(String label, StudyChange change) {
	}

	private QuickFixes() {
	}

	/** The remedies of a violation, the likeliest first; none where a person must think. */
	public static List<Fix> of(Study study, Violation violation) {
		List<Fix> fixes = new ArrayList<>();
		if (violation.object() instanceof Variable variable) {
			variable(study, variable, violation.rule(), fixes);
		} else if (violation.object() instanceof DesignCell cell) {
			cell(study, cell, violation.rule(), fixes);
		} else if (violation.object() instanceof Occasion occasion) {
			occasion(study, occasion, violation.rule(), fixes);
		}
		return List.copyOf(fixes);
	}

	private static void variable(Study study, Variable variable, String rule, List<Fix> fixes) {
		VariableEdits edits = VariableEdits.of(study);
		PartEdits parts = PartEdits.of(study);
		List<Variable> one = List.of(variable);
		switch (rule) {
			case "name.rules", "name.unique" -> {
				String name = VariableNames.suggest(variable.getName(),
					taken -> Codebook.of(study).variable(taken).filter(other -> other != variable).isPresent()
						|| VariableNames.fold(taken).equals(VariableNames.fold(variable.getName()))
						&& rule.equals("name.unique"));
				fixes.add(new Fix("Call it " + name, edits.rename(variable, name)));
			}
			case "variable.label" -> {
				String label = label(variable.getName());
				fixes.add(new Fix("Label it \"" + label + "\"", parts.set(variable, Literals.VARIABLE__LABEL, label)));
			}
			case "variable.range" -> fixes.add(new Fix("Exchange lowest and highest value",
				edits.setRange(one, variable.getHighest(), variable.getLowest())));
			case "variable.rangeOfType" -> {
				fixes.add(new Fix("Delete lowest and highest value", edits.setRange(one, null, null)));
				fixes.add(new Fix("Make it a number", edits.setType(one, VariableType.NUMBER)));
			}
			case "variable.measure" -> fixes.add(new Fix("Measure it as nominal",
				parts.set(variable, Literals.VARIABLE__MEASURE, MeasurementLevel.NOMINAL)));
			case "variable.codesOfType" -> {
				fixes.add(new Fix("Take the value labels away", parts.set(variable, Literals.VARIABLE__CODE_LIST, null)));
				fixes.add(new Fix("Make it a text", edits.setType(one, VariableType.TEXT)));
			}
			case "derived.type" -> fixes.add(new Fix("Make it a number", edits.setType(one, VariableType.NUMBER)));
			default -> {
				// a person must decide
			}
		}
	}

	private static String label(String name) {
		String words = name.replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ").replaceAll("[_.$#@]+", " ").strip()
				.toLowerCase(Locale.ROOT);
		return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	private static void cell(Study study, DesignCell cell, String rule, List<Fix> fixes) {
		if (rule.equals("design.cellRole")) {
			List<EObject> roles = new ArrayList<>(cell.getInstrument().getRoles());
			roles.add(cell.getRole());
			fixes.add(new Fix("Let " + cell.getRole().getCode() + " fill in " + cell.getInstrument().getCode(),
				PartEdits.of(study).set(cell.getInstrument(), Literals.INSTRUMENT__ROLES, roles)));
		}
		fixes.add(new Fix("Take the cell out of the design", PartEdits.of(study).remove(List.of(cell))));
	}

	private static void occasion(Study study, Occasion occasion, String rule, List<Fix> fixes) {
		if (rule.equals("occasion.positionUnique")) {
			int last = study.getOccasions().stream().mapToInt(Occasion::getPosition).max().orElse(0);
			fixes.add(new Fix("Put it last", PartEdits.of(study).set(occasion, Literals.OCCASION__POSITION, last + 1)));
		} else if (rule.equals("occasion.window") && occasion.getPlannedDay() == null) {
			fixes.add(new Fix("Delete the window", PartEdits.of(study).set(occasion, Literals.OCCASION__WINDOW, null)));
		}
	}
}

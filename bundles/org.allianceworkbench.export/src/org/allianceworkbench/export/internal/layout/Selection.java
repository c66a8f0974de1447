package org.allianceworkbench.export.internal.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.internal.RestsOn;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.codebook.VariableNames;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Which variables leave the study.
 *
 * @param study a copy of the study's definition, with a derived variable for each form that leaves
 * @param hasForms whether such variables were made
 * @param chosen what leaves, in the order of the definition or of the codebook
 * @param notes what was left out, one sentence each
 * @param identifiers names of direct identifiers among them
 * @param refusals why nothing must leave as the definition is now, one sentence each
 */
public record Selection(Study study, boolean hasForms, List<Chosen> chosen, List<String> notes, List<String> identifiers,
		List<String> refusals) {

	/** Most names in a message. */
	private static final int MOST = 20;

	/** Reads a definition against the codebook. */
	public static Selection of(Study original, Export export) throws ExportException {
		Study study = EcoreUtil.copy(original);
		RestsOn.inherit(study);
		List<String> notes = new ArrayList<>();
		List<Chosen> chosen = export.getColumns().isEmpty() ? all(study, export, notes) : named(study, export);
		chosen = withoutLeftOut(export, chosen, notes);
		List<String> refusals = new ArrayList<>();
		List<Chosen> identifiers = chosen.stream().filter(c -> c.variable().getPrivacy() == Privacy.DIRECT_IDENTIFIER).toList();
		if (!identifiers.isEmpty() && !identifiersMayLeave(export)) {
			refusals.add("The definition names direct identifiers (" + words(identifiers) + "). They leave only when its privacy "
					+ "says so with a reason and who confirmed it; say so there, or take them out.");
			chosen = chosen.stream().filter(c -> !identifiers.contains(c)).toList();
		} else if (!identifiers.isEmpty()) {
			notes.add("The definition names direct identifiers, and they leave: " + words(identifiers) + ". Reason: "
					+ export.getPrivacy().getIdentifiersReason().strip());
		}
		return new Selection(study, chosen.stream().anyMatch(c -> c.form() != ExportForm.VALUE), List.copyOf(chosen), notes,
				refusals.isEmpty() ? identifiers.stream().map(Chosen::source).toList() : List.of(), refusals);
	}

	/** Whether a definition lets direct identifiers leave, with a reason and who confirmed it. */
	public static boolean identifiersMayLeave(Export export) {
		ExportPrivacy privacy = export.getPrivacy();
		return privacy != null && privacy.isIdentifiers() && !blank(privacy.getIdentifiersReason())
				&& !blank(privacy.getIdentifiersConfirmedBy());
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	private static List<Chosen> all(Study study, Export export, List<String> notes) {
		List<Variable> fitting = new ArrayList<>(study.getVariables());
		if (!export.isDerived()) {
			drop(fitting, DerivedVariable.class::isInstance, notes,
					"Derived variables leave the study only when the definition says so or names them: %s.");
		}
		drop(fitting, v -> v.getPrivacy() == Privacy.DIRECT_IDENTIFIER, notes, "Direct identifiers stay in the study: %s.");
		drop(fitting, v -> !fits(export.getLayout(), v.getLevel()), notes,
				"One row is a " + rowOf(export.getLayout()) + ", which can't hold %s.");
		return fitting.stream().map(v -> new Chosen(v, v.getName(), ExportForm.VALUE, v.getName())).toList();
	}

	private static void drop(List<Variable> variables, Predicate<Variable> which, List<String> notes, String note) {
		List<Variable> dropped = variables.stream().filter(which).toList();
		if (!dropped.isEmpty()) {
			notes.add(note.formatted(names(dropped)));
			variables.removeAll(dropped);
		}
	}

	private static List<Chosen> named(Study study, Export export) throws ExportException {
		List<Chosen> chosen = new ArrayList<>();
		Set<String> names = new HashSet<>();
		Codebook codebook = Codebook.of(study);
		for (ExportColumn column : export.getColumns()) {
			String wanted = column.getVariable() == null ? "" : column.getVariable();
			Variable variable = codebook.variable(wanted).orElseThrow(() -> new ExportException("export " + export.getName()
					+ ": there is no variable '" + wanted + "' in the codebook; it has " + names(codebook.study()
							.getVariables())));
			if (!fits(export.getLayout(), variable.getLevel())) {
				throw new ExportException("export " + export.getName() + ": " + variable.getName() + " is a variable of each "
						+ variable.getLevel().getLiteral().toLowerCase(Locale.ROOT) + ", but one row is a "
						+ rowOf(export.getLayout()) + "; take the variable out or choose another layout");
			}
			ExportForm form = column.getForm();
			String name = blank(column.getName()) ? variable.getName() + Forms.suffix(form) : column.getName().strip();
			if (!names.add(VariableNames.fold(name))) {
				throw new ExportException("export " + export.getName() + ": " + name
						+ " is named twice; name it once, or give one of them another name");
			}
			Variable asked = form == ExportForm.VALUE ? variable : Forms.add(export.getName(), study, variable, form);
			chosen.add(new Chosen(asked, variable.getName(), form, name));
		}
		return chosen;
	}

	private static List<Chosen> withoutLeftOut(Export export, List<Chosen> chosen, List<String> notes) {
		if (export.getPrivacy() == null) {
			return chosen;
		}
		Set<String> out = new HashSet<>(export.getPrivacy().getLeftOut().stream().map(VariableNames::fold).toList());
		List<Chosen> left = chosen.stream().filter(c -> out.contains(VariableNames.fold(c.source()))).toList();
		if (!left.isEmpty()) {
			notes.add("Stay in the study to protect the clients: " + words(left) + ".");
		}
		List<Chosen> computed = chosen.stream().filter(c -> !left.contains(c) && RestsOn.variables(c.variable()).stream()
				.anyMatch(v -> out.contains(VariableNames.fold(v.getName())))).toList();
		if (!computed.isEmpty()) {
			notes.add("They are computed from variables that stay to protect the clients, and stay too: " + words(computed) + ".");
		}
		return chosen.stream().filter(c -> !left.contains(c) && !computed.contains(c)).toList();
	}

	private static String words(List<Chosen> chosen) {
		return names(chosen.stream().map(Chosen::variable).toList());
	}

	private static String names(List<Variable> variables) {
		Stream<String> names = variables.stream().limit(MOST).map(Variable::getName);
		return String.join(", ", names.toList()) + (variables.size() > MOST ? ", ..." : "");
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
			case PAIRWISE -> "rating beside that of the partner";
		};
	}

	/** Names by which the store knows the variables of a level and those above. */
	List<String> upTo(Level level) {
		return chosen.stream().filter(c -> c.level().compareTo(level) <= 0).map(Chosen::stored).toList();
	}

	/** Names by which the store knows the variables of a level. */
	List<String> at(Level level) {
		return chosen.stream().filter(c -> c.level() == level).map(Chosen::stored).toList();
	}
}

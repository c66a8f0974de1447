package org.allianceworkbench.study.edit.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.allianceworkbench.study.codebook.CodebookText;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A column of the codebook as a table: how a variable's property is written, read and changed. */
public enum VariableColumn {

	NAME("Name", StudyPackage.Literals.VARIABLE__NAME, "variable", "variable name", "variable / field name", "field name"),
	LABEL("Label", StudyPackage.Literals.VARIABLE__LABEL, "field label", "variable label", "description"),
	TYPE("Type", StudyPackage.Literals.VARIABLE__TYPE, "variable type"),
	LEVEL("Level", StudyPackage.Literals.VARIABLE__LEVEL, "unit of observation"),
	MEASURE("Measure", StudyPackage.Literals.VARIABLE__MEASURE, "measurement level", "measurement"),
	VALUES("Values", StudyPackage.Literals.VARIABLE__CODE_LIST, "value labels", "codes", "choices"),
	MISSING("Missing", StudyPackage.Literals.VARIABLE__MISSING_VALUES, "missing values"),
	LOWEST("Lowest", StudyPackage.Literals.VARIABLE__LOWEST, "min", "minimum"),
	HIGHEST("Highest", StudyPackage.Literals.VARIABLE__HIGHEST, "max", "maximum"),
	UNIT("Unit", StudyPackage.Literals.VARIABLE__UNIT, "units"),
	DECIMALS("Decimals", StudyPackage.Literals.VARIABLE__DECIMALS),
	PRIVACY("Privacy", StudyPackage.Literals.VARIABLE__PRIVACY, "identifier"),
	REQUIRED("Required", StudyPackage.Literals.VARIABLE__REQUIRED, "mandatory"),
	MEANING("Meaning", StudyPackage.Literals.VARIABLE__MEANING);

	private static final List<String> YES = List.of("yes", "y", "true", "1", "x");
	private static final List<String> NO = List.of("no", "n", "false", "0", "");

	private final String title;
	private final EStructuralFeature feature;
	private final List<String> otherTitles;

	VariableColumn(String title, EStructuralFeature feature, String... otherTitles) {
		this.title = title;
		this.feature = feature;
		this.otherTitles = List.of(otherTitles);
	}

	/** What stands above it. */
	public String title() {
		return title;
	}

	/** The feature of a variable that it shows. */
	public EStructuralFeature feature() {
		return feature;
	}

	/** The column that a header means, also one that other programs write. */
	public static Optional<VariableColumn> titled(String header) {
		String wanted = header.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
			.filter(column -> column.title.toLowerCase(Locale.ROOT).equals(wanted) || column.otherTitles.contains(wanted))
			.findFirst();
	}

	/** What stands in it. */
	public String text(Variable variable) {
		return switch (this) {
			case VALUES -> CodebookText.codes(variable);
			case MISSING -> CodebookText.missing(variable);
			default -> plain(variable.eGet(feature));
		};
	}

	private static String plain(Object value) {
		return switch (value) {
			case null -> "";
			case Enumerator choice -> Choice.words(choice);
			case Double number -> Double.isFinite(number) ? CodeText.of(number) : number.toString();
			case Boolean yes -> yes ? "yes" : "no";
			default -> value.toString();
		};
	}

	/** What can be chosen; empty where anything can be written. */
	public List<String> choices() {
		return switch (this) {
			case TYPE -> new Choice<>(VariableType.class).words();
			case LEVEL -> new Choice<>(Level.class).words();
			case MEASURE -> new Choice<>(MeasurementLevel.class).words();
			case PRIVACY -> new Choice<>(Privacy.class).words();
			case MEANING -> new Choice<>(VariableMeaning.class).words();
			case REQUIRED -> List.of("yes", "no");
			default -> List.of();
		};
	}

	/** What is wrong with a text that is to be written into it, as a sentence with the remedy; not about other variables. */
	public Optional<String> problem(String text) {
		return switch (this) {
			case TYPE, LEVEL, MEASURE, PRIVACY, MEANING -> text.isBlank() || choice(text).isPresent() ? Optional.empty()
				: Optional.of("\"" + text.strip() + "\" is no " + title.toLowerCase(Locale.ROOT) + ". Choose "
					+ String.join(", ", choices()) + ".");
			case REQUIRED -> yesOrNo(text).isPresent() ? Optional.empty() : Optional.of("\"" + text.strip()
					+ "\" is neither yes nor no.");
			case LOWEST, HIGHEST -> text.isBlank() || number(text).isPresent() ? Optional.empty()
				: Optional.of("\"" + text.strip() + "\" is no number. Write it with a decimal point, or leave it empty.");
			case DECIMALS -> text.isBlank() || text.strip().matches("\\d|1[0-6]") ? Optional.empty()
				: Optional.of("\"" + text.strip() + "\" is no number of decimals. Write 0 to 16.");
			case VALUES -> CodebookText.problemOfCodes(text);
			case MISSING -> CodebookText.problemOfMissing(text);
			case NAME, LABEL, UNIT -> Optional.empty();
		};
	}

	/** Writes a text into it for variables; refused with the reason when it can't be. */
	public StudyChange set(Study study, List<? extends Variable> variables, String given) {
		String text = given.strip();
		String label = "Change " + Named.words(feature) + " of " + Named.parts(variables);
		Optional<String> problem = problem(text);
		if (problem.isPresent()) {
			return StudyChange.refused(study, label, problem.get());
		}
		VariableEdits edits = VariableEdits.of(study);
		return switch (this) {
			case NAME -> variables.size() == 1 ? edits.rename(variables.get(0), text)
				: StudyChange.refused(study, label, "Each variable needs a name of its own.");
			case TYPE -> edits.setType(variables, text.isEmpty() ? VariableType.NUMBER
				: new Choice<>(VariableType.class).parse(text).orElseThrow());
			case VALUES -> edits.setCodes(variables, text);
			case MISSING -> edits.setMissing(variables, text);
			default -> PartEdits.of(study).set(variables, feature, value(text));
		};
	}

	private Object value(String text) {
		return switch (this) {
			case LEVEL, MEASURE, PRIVACY, MEANING -> choice(text).map(Object.class::cast).orElseGet(feature::getDefaultValue);
			case REQUIRED -> yesOrNo(text).orElseThrow();
			case LOWEST, HIGHEST -> text.isEmpty() ? null : Double.valueOf(number(text).getAsDouble());
			case DECIMALS -> text.isEmpty() ? feature.getDefaultValue() : Integer.valueOf(text);
			default -> text.isEmpty() ? null : text;
		};
	}

	private Optional<? extends Enumerator> choice(String text) {
		return switch (this) {
			case TYPE -> new Choice<>(VariableType.class).parse(text);
			case LEVEL -> new Choice<>(Level.class).parse(text);
			case MEASURE -> new Choice<>(MeasurementLevel.class).parse(text);
			case PRIVACY -> new Choice<>(Privacy.class).parse(text);
			case MEANING -> new Choice<>(VariableMeaning.class).parse(text);
			default -> Optional.empty();
		};
	}

	private static Optional<Boolean> yesOrNo(String text) {
		String word = text.strip().toLowerCase(Locale.ROOT);
		return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
	}

	private static OptionalDouble number(String text) {
		return CodeText.number(text);
	}
}

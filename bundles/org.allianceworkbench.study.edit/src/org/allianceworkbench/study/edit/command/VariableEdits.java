package org.allianceworkbench.study.edit.command;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.codebook.CodebookText;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.codebook.VariableNames;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Changes of the codebook in which other parts must follow. */
public final class VariableEdits {

	private final Study study;

	private VariableEdits(Study study) {
		this.study = study;
	}

	/** Edits of a study. */
	public static VariableEdits of(Study study) {
		return new VariableEdits(study);
	}

	/**
	 * Adds a number variable under a new name.
	 *
	 * @param place place in the codebook
	 */
	public StudyChange add(Level level, int place) {
		return add((Variable) PartEdits.create(StudyPackage.Literals.VARIABLE), "new_variable", level, place);
	}

	/** Adds a derived variable under a new name. */
	public StudyChange addDerived(Derivation derivation, Level level) {
		DerivedVariable variable = (DerivedVariable) PartEdits.create(StudyPackage.Literals.DERIVED_VARIABLE);
		variable.setDerivation(derivation);
		return add(variable, "new_" + derivation.getName().toLowerCase(java.util.Locale.ROOT), level, study.getVariables()
				.size());
	}

	private StudyChange add(Variable variable, String name, Level level, int place) {
		variable.setName(VariableNames.suggest(name, this::isTaken));
		variable.setLevel(level);
		return PartEdits.of(study).add(study, StudyPackage.Literals.STUDY__VARIABLES, List.of(variable), place);
	}

	private boolean isTaken(String name) {
		return Codebook.of(study).variable(name).isPresent();
	}

	/** Renames a variable; formulas and conditions follow, recipes and scales go with it. */
	public StudyChange rename(Variable variable, String name) {
		String label = "Rename " + variable.getName() + " to " + name;
		if (name.equals(variable.getName())) {
			return StudyChange.nothing(study, label);
		}
		return StudyChange.unless(problemOfName(variable, name), study, label, List.of(variable),
			() -> Expressions.rename(study, variable, name));
	}

	/** Why a variable can't be called so, as a sentence with the remedy. */
	public Optional<String> problemOfName(Variable variable, String name) {
		Optional<String> problem = VariableNames.problem(name).map(what -> "The name " + (name.isEmpty() ? "" : name + " ") + what
			+ ". Names begin with a letter, go on with letters, digits and _ . $ # @, and are at most " + VariableNames.MOST_BYTES
			+ " bytes long.");
		return problem.or(() -> Codebook.of(study).variable(name).filter(other -> other != variable)
			.map(other -> "There is a variable " + other.getName() + " already. Choose another name."));
	}

	/** Changes the type; a text can't be measured on a scale, and only numbers have a range. */
	public StudyChange setType(List<? extends Variable> variables, VariableType type) {
		String label = "Change type of " + Named.parts(variables);
		if (variables.stream().allMatch(variable -> variable.getType() == type)) {
			return StudyChange.nothing(study, label);
		}
		return StudyChange.of(study, label, variables, () -> variables.forEach(variable -> {
			variable.setType(type);
			if (type == VariableType.TEXT && variable.getMeasure() == MeasurementLevel.SCALE) {
				variable.setMeasure(MeasurementLevel.NOMINAL);
			}
			if (type != VariableType.NUMBER) {
				variable.setLowest(null);
				variable.setHighest(null);
			}
		}));
	}

	/** Sets the range at once. */
	public StudyChange setRange(List<? extends Variable> variables, Double lowest, Double highest) {
		String label = "Change range of " + Named.parts(variables);
		if (variables.stream().allMatch(each -> java.util.Objects.equals(each.getLowest(), lowest)
			&& java.util.Objects.equals(each.getHighest(), highest))) {
			return StudyChange.nothing(study, label);
		}
		return StudyChange.of(study, label, variables, () -> variables.forEach(variable -> {
			variable.setLowest(lowest);
			variable.setHighest(highest);
		}));
	}

	/** Replaces the missing values by those of a text: see {@link CodebookText}. */
	public StudyChange setMissing(List<? extends Variable> variables, String text) {
		String label = "Change missing values of " + Named.parts(variables);
		List<MissingValue> values = CodebookText.missing(text);
		if (variables.stream().allMatch(variable -> EcoreUtil.equals(variable.getMissingValues(), values))) {
			return StudyChange.nothing(study, label);
		}
		return StudyChange.unless(CodebookText.problemOfMissing(text), study, label, variables,
				() -> variables.forEach(variable -> {
			variable.getMissingValues().clear();
			variable.getMissingValues().addAll(CodebookText.missing(text));
		}));
	}

	/**
	 * Gives variables the codes of a text: the name of a code list; or codes with labels, which become a list of the variables'
	 * own when there is none of them yet, and none for an empty text. A list that other variables have too stays as it is.
	 */
	public StudyChange setCodes(List<? extends Variable> variables, String text) {
		String label = "Change value labels of " + Named.parts(variables);
		if (variables.isEmpty() || variables.stream().allMatch(variable -> CodebookText.codes(variable).equals(text.strip()))) {
			return StudyChange.nothing(study, label);
		}
		Optional<CodeList> named = Codebook.of(study).codeList(text);
		if (text.isBlank() || named.isPresent()) {
			CodeList list = named.orElse(null);
			return variables.stream().allMatch(variable -> variable.getCodeList() == list) ? StudyChange.nothing(study, label)
				: StudyChange.of(study, label, variables, () -> variables.forEach(variable -> variable.setCodeList(list)));
		}
		return StudyChange.unless(CodebookText.problemOfCodes(text), study, label, variables, () -> {
			CodeList list = listFor(variables, CodebookText.codes(text));
			variables.forEach(variable -> variable.setCodeList(list));
		});
	}

	/** A list with the codes: one that is there already, the variables' own, or a new one. */
	private CodeList listFor(List<? extends Variable> variables, List<Code> codes) {
		Optional<CodeList> same = study.getCodeLists().stream().filter(list -> EcoreUtil.equals(list.getCodes(), codes))
				.findFirst();
		if (same.isPresent()) {
			return same.get();
		}
		CodeList own = variables.get(0).getCodeList();
		boolean shared = own == null || study.getVariables().stream()
			.anyMatch(variable -> variable.getCodeList() == own && !variables.contains(variable))
			|| study.getRecipes().stream().flatMap(recipe -> recipe.getKeys().stream()).anyMatch(key -> key.getCodeList() == own);
		CodeList list = shared ? newList(variables.get(0).getName()) : own;
		list.getCodes().clear();
		list.getCodes().addAll(codes);
		return list;
	}

	private CodeList newList(String name) {
		CodeList list = (CodeList) PartEdits.create(StudyPackage.Literals.CODE_LIST);
		list.setName(VariableNames.suggest(name, taken -> Codebook.of(study).codeList(taken).isPresent()));
		study.getCodeLists().add(list);
		return list;
	}

	/** The variables that others name in formulas and conditions, for what is said before a deletion. */
	public List<String> namedIn(Variable variable) {
		return Uses.of(study, variable);
	}
}

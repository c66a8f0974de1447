package org.allianceworkbench.study.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.study.exchange.internal.CleanText;

/** Collects variables and code lists of a codebook; equal code lists become one. */
public final class CodebookBuilder {

	/** A code and its label. */
	public record Entry(String value, String label) {
	}

	private final CodebookOptions options;
	private final Study study = StudyFactory.eINSTANCE.createStudy();
	private final Set<String> names = new HashSet<>();
	private final Set<String> listNames = new HashSet<>();
	private final Map<List<Entry>, CodeList> lists = new HashMap<>();
	private final Map<String, Map<List<Entry>, CodeList>> named = new HashMap<>();
	private final List<String> notes = new ArrayList<>();
	private final CleanText clean = new CleanText();

	/** Begins with a study that has a title. */
	public CodebookBuilder(CodebookOptions options) {
		this.options = options;
		study.setId(options.ids().idFor("study"));
		study.setTitle(options.title());
	}

	/** The study so far. */
	public Study study() {
		return study;
	}

	/** Adds a sentence for the user. */
	public void note(String sentence) {
		notes.add(sentence);
	}

	/** A text without characters that a study can't hold. */
	public String clean(String text) {
		return clean.of(text);
	}

	/** Adds a variable; its name is changed where it breaks the rules or is taken, and that is noted. */
	public Variable variable(String wanted) {
		Variable variable = StudyFactory.eINSTANCE.createVariable();
		String name = wanted;
		if (!VariableNames.isValid(name) || names.contains(VariableNames.fold(name))) {
			name = VariableNames.suggest(wanted, each -> names.contains(VariableNames.fold(each)));
			String why = VariableNames.problem(wanted).map(problem -> "the name " + problem).orElse("the name is taken");
			note("Variable " + wanted + " is called " + name + " here: " + why + ".");
		}
		names.add(VariableNames.fold(name));
		variable.setId(options.ids().idFor("variable/" + name));
		variable.setName(name);
		variable.setLevel(options.level());
		study.getVariables().add(variable);
		return variable;
	}

	/** The code list of some codes: one that is there, or a new one. */
	public CodeList codeList(String wanted, List<Entry> entries) {
		return lists.computeIfAbsent(List.copyOf(entries), codes -> newList(wanted, codes));
	}

	/** The code list of some codes that has a name of its own: the one of that name that is there, or a new one. */
	public CodeList namedList(String name, List<Entry> entries) {
		return named.computeIfAbsent(VariableNames.fold(name), each -> new HashMap<>())
			.computeIfAbsent(List.copyOf(entries), codes -> newList(name, codes));
	}

	private CodeList newList(String wanted, List<Entry> entries) {
		String name = wanted;
		for (int number = 2; !listNames.add(VariableNames.fold(name)); number++) {
			name = wanted + "_" + number;
		}
		CodeList list = StudyFactory.eINSTANCE.createCodeList();
		list.setId(options.ids().idFor("code list/" + name));
		list.setName(name);
		for (Entry entry : entries) {
			Code code = StudyFactory.eINSTANCE.createCode();
			code.setValue(entry.value());
			code.setLabel(entry.label());
			list.getCodes().add(code);
		}
		study.getCodeLists().add(list);
		return list;
	}

	/** Makes one value user-missing; an empty reason is none. */
	public static void missing(Variable variable, String value, String reason) {
		MissingValue missing = StudyFactory.eINSTANCE.createMissingValue();
		missing.setValue(value);
		missing.setReason(reason.isEmpty() ? null : reason);
		variable.getMissingValues().add(missing);
	}

	/** Makes a range user-missing; an infinite end is an open one. */
	public static void missing(Variable variable, double low, double high, String reason) {
		MissingValue missing = StudyFactory.eINSTANCE.createMissingValue();
		missing.setLow(Double.isInfinite(low) ? null : Double.valueOf(low));
		missing.setHigh(Double.isInfinite(high) ? null : Double.valueOf(high));
		missing.setReason(reason.isEmpty() ? null : reason);
		variable.getMissingValues().add(missing);
	}

	/** The codebook. */
	public CodebookReading reading() {
		if (clean.removed() > 0) {
			note("Characters that no study can hold (control characters, half characters) were left out: " + clean.removed()
					+ ".");
		}
		return new CodebookReading(study, notes);
	}
}

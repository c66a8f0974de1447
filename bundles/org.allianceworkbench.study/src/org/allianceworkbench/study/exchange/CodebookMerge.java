package org.allianceworkbench.study.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What became of a codebook that was taken into a study: new variables are added, those that are there stay as they are.
 *
 * @param added names of variables that were added
 * @param present names of variables that the study has already, and that were left as they are
 * @param notes what had to be changed, one sentence each
 */
public record CodebookMerge(List<String> added, List<String> present, List<String> notes) {

	public CodebookMerge {
		added = List.copyOf(added);
		present = List.copyOf(present);
		notes = List.copyOf(notes);
	}

	/**
	 * Takes a codebook into a study.
	 *
	 * @param from the codebook; its variables and code lists are moved, so that it must not be used afterwards
	 */
	public static CodebookMerge into(Study study, Study from) {
		List<String> added = new ArrayList<>();
		List<String> present = new ArrayList<>();
		List<String> notes = new ArrayList<>();
		Map<CodeList, CodeList> lists = new HashMap<>();
		for (Variable variable : List.copyOf(from.getVariables())) {
			if (Codebook.of(study).variable(variable.getName()).isPresent()) {
				present.add(variable.getName());
				continue;
			}
			if (variable.getCodeList() != null) {
				variable.setCodeList(lists.computeIfAbsent(variable.getCodeList(), list -> list(study, list, notes)));
			}
			study.getVariables().add(variable);
			added.add(variable.getName());
		}
		return new CodebookMerge(added, present, notes);
	}

	private static CodeList list(Study study, CodeList list, List<String> notes) {
		Codebook codebook = Codebook.of(study);
		Optional<CodeList> there = codebook.codeList(list.getName());
		if (there.isPresent() && EcoreUtil.equals(there.get().getCodes(), list.getCodes())) {
			return there.get();
		}
		if (there.isPresent()) {
			String old = list.getName();
			int number = 2;
			while (codebook.codeList(old + "_" + number).isPresent()) {
				number++;
			}
			list.setName(old + "_" + number);
			notes.add("The code list " + old + " is called " + list.getName() + " here, because the study has another one of "
				+ "this name.");
		}
		study.getCodeLists().add(list);
		return list;
	}

	/** What the history says of variables that were taken from a file. */
	public static String told(int variables, String file) {
		return "took %,d %s from the codebook of %s".formatted(variables, variables == 1 ? "variable" : "variables", file);
	}
}

package org.allianceworkbench.study.edit.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.codebook.VariableNames;

/** Changes of lists of codes with labels, which several variables may share. */
public final class CodeListEdits {

	private final Study study;

	private CodeListEdits(Study study) {
		this.study = study;
	}

	/** Edits of a study. */
	public static CodeListEdits of(Study study) {
		return new CodeListEdits(study);
	}

	/** Adds an empty list under a new name. */
	public StudyChange add() {
		CodeList list = (CodeList) PartEdits.create(StudyPackage.Literals.CODE_LIST);
		list.setName(VariableNames.suggest("new_codes", taken -> Codebook.of(study).codeList(taken).isPresent()));
		return PartEdits.of(study).add(study, StudyPackage.Literals.STUDY__CODE_LISTS, list);
	}

	/** Adds a code: the number after the greatest one. */
	public StudyChange addCode(CodeList list) {
		double greatest = list.getCodes().stream().map(Code::getValue).map(value -> value == null ? OptionalDouble.empty()
				: CodeText.number(value)).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).max().orElse(0);
		Code code = (Code) PartEdits.create(StudyPackage.Literals.CODE);
		code.setValue(CodeText.of(Math.floor(greatest) + 1));
		return PartEdits.of(study).add(list, StudyPackage.Literals.CODE_LIST__CODES, code);
	}

	/**
	 * Takes rows of a spreadsheet, code and label: labels of codes that are there change, other codes are added.
	 *
	 * @param text rows separated by line breaks, cells by tabs
	 */
	public StudyChange paste(CodeList list, String text) {
		Map<String, String> labels = new LinkedHashMap<>();
		for (List<String> row : Block.of(text)) {
			if (!row.get(0).isBlank()) {
				labels.put(row.get(0).strip(), row.size() > 1 ? row.get(1).strip() : "");
			}
		}
		String label = "Paste " + labels.size() + (labels.size() == 1 ? " code" : " codes") + " into " + list.getName();
		if (labels.isEmpty()) {
			return StudyChange.refused(study, label, "There are no codes. Copy two columns of a spreadsheet: code and label.");
		}
		return StudyChange.of(study, label, List.of(list), () -> labels.forEach((value, words) -> {
			Optional<Code> there = list.getCodes().stream().filter(code -> value.equals(code.getValue())).findFirst();
			Code code = there.orElseGet(() -> (Code) PartEdits.create(StudyPackage.Literals.CODE));
			if (there.isEmpty()) {
				code.setValue(value);
				list.getCodes().add(code);
			}
			if (!words.isEmpty()) {
				code.setLabel(words);
			}
		}));
	}

	/** What has the codes of a list: variables, and key columns of recipes. */
	public List<String> usedBy(CodeList list) {
		return Stream.concat(study.getVariables().stream().filter(variable -> variable.getCodeList() == list)
				.map(variable -> String.valueOf(variable.getName())), study.getRecipes().stream()
				.filter(recipe -> recipe.getKeys().stream().anyMatch(key -> key.getCodeList() == list))
				.map(recipe -> "recipe " + recipe.getName())).toList();
	}
}

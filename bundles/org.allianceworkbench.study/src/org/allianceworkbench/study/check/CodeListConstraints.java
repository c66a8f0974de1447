package org.allianceworkbench.study.check;

import static org.allianceworkbench.study.StudyPackage.Literals.CODE_LIST__CODES;
import static org.allianceworkbench.study.StudyPackage.Literals.CODE__LABEL;
import static org.allianceworkbench.study.StudyPackage.Literals.CODE__VALUE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;

/** Code lists: each code once, with a label. */
final class CodeListConstraints {

	static final List<Constraint<?>> ALL = List.of(new Constraint<>(CodeList.class, CodeListConstraints::duplicates),
		new Constraint<>(CodeList.class, CodeListConstraints::empty), new Constraint<>(Code.class, CodeListConstraints::label));

	private CodeListConstraints() {
	}

	private static void duplicates(CodeList list, Findings findings) {
		boolean numeric = isUsedForNumbers(list);
		Map<String, Code> known = new HashMap<>();
		for (Code code : list.getCodes()) {
			if (code.getValue() != null && known.putIfAbsent(key(code.getValue(), numeric), code) != null) {
				findings.error("codes.unique", code, CODE__VALUE, "is there twice", "Keep one of them");
			}
		}
	}

	private static void empty(CodeList list, Findings findings) {
		if (list.getCodes().isEmpty()) {
			findings.warning("codes.empty", list, CODE_LIST__CODES, "has no codes", "Add its codes, or delete it");
		}
	}

	private static void label(Code code, Findings findings) {
		if (code.getLabel() == null || code.getLabel().isBlank()) {
			findings.warning("codes.label", code, CODE__LABEL, "has no label", "Enter what the code means");
		}
	}

	private static boolean isUsedForNumbers(CodeList list) {
		return list.eContainer() instanceof Study study && study.getVariables().stream()
			.anyMatch(variable -> variable.getCodeList() == list && variable.getType() == VariableType.NUMBER);
	}

	private static String key(String value, boolean numeric) {
		if (numeric && CodeText.number(value).isPresent()) {
			return CodeText.of(CodeText.number(value).getAsDouble());
		}
		return value.stripTrailing();
	}
}

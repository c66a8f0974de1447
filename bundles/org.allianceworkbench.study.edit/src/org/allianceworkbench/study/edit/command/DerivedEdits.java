package org.allianceworkbench.study.edit.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.VariableType;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Changes of how derived variables are computed. */
public final class DerivedEdits {

	private final Study study;

	private DerivedEdits(Study study) {
		this.study = study;
	}

	/** Edits of a study. */
	public static DerivedEdits of(Study study) {
		return new DerivedEdits(study);
	}

	/** Recodes as text: <code>1 = 0; 2 = 1; 9 =</code>, where nothing after the sign means missing. */
	public static String recodes(DerivedVariable variable) {
		return variable.getRecodes().stream().map(each -> each.getFrom() + " = " + (each.getTo() == null ? "" : each.getTo()))
			.map(String::stripTrailing).collect(Collectors.joining("; "));
	}

	/** Replaces the recodes by those of such a text. */
	public StudyChange setRecodes(DerivedVariable variable, String text) {
		String label = "Change recodes of " + variable.getName();
		List<Recode> recodes = new ArrayList<>();
		for (String part : text.split("[;\\r\\n]+")) {
			int sign = part.indexOf('=');
			if (!part.isBlank() && (sign <= 0 || part.substring(0, sign).isBlank())) {
				return StudyChange.refused(study, label, "\"" + part.strip()
						+ "\" is no recode. Write 1 = 0; 2 = 1; 9 =, where nothing "
					+ "after the sign means missing.");
			}
			if (!part.isBlank()) {
				Recode recode = StudyFactory.eINSTANCE.createRecode();
				recode.setFrom(part.substring(0, sign).strip());
				String to = part.substring(sign + 1).strip();
				recode.setTo(to.isEmpty() ? null : to);
				recodes.add(recode);
			}
		}
		return EcoreUtil.equals(variable.getRecodes(), recodes) ? StudyChange.nothing(study, label)
			: StudyChange.of(study, label, List.of(variable), () -> {
				variable.getRecodes().clear();
				variable.getRecodes().addAll(List.copyOf(EcoreUtil.copyAll(recodes)));
			});
	}

	/** Changes how a variable is computed; what the new way has no use for stays, so that it is there when the way comes back. */
	public StudyChange setDerivation(List<DerivedVariable> variables, Derivation derivation) {
		String label = "Change derivation of " + Named.parts(variables);
		boolean number = derivation != Derivation.LAG && derivation != Derivation.RECODE && derivation != Derivation.FORMULA;
		return variables.stream().allMatch(each -> each.getDerivation() == derivation) ? StudyChange.nothing(study, label)
			: StudyChange.of(study, label, variables, () -> variables.forEach(each -> {
				each.setDerivation(derivation);
				if (number) {
					each.setType(VariableType.NUMBER);
				}
			}));
	}
}

package org.allianceworkbench.study.check;

import static org.allianceworkbench.study.StudyPackage.Literals.ANALYSIS__OPTIONS;
import static org.allianceworkbench.study.StudyPackage.Literals.INSTRUMENT__ITEMS;
import static org.allianceworkbench.study.StudyPackage.Literals.INSTRUMENT__SCALES;
import static org.allianceworkbench.study.StudyPackage.Literals.STUDY__ARMS;
import static org.allianceworkbench.study.StudyPackage.Literals.STUDY__CODE_LISTS;
import static org.allianceworkbench.study.StudyPackage.Literals.STUDY__INSTRUMENTS;
import static org.allianceworkbench.study.StudyPackage.Literals.STUDY__OCCASIONS;
import static org.allianceworkbench.study.StudyPackage.Literals.STUDY__RECIPES;
import static org.allianceworkbench.study.StudyPackage.Literals.STUDY__ROLES;
import static org.allianceworkbench.study.StudyPackage.Literals.STUDY__RULES;
import static org.allianceworkbench.study.StudyPackage.Literals.STUDY__SITES;
import static org.allianceworkbench.study.StudyPackage.Literals.STUDY__VARIABLES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.VariableNames;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Names and codes that must be unique, without regard to case. */
final class UniqueNameConstraints {

	static final List<Constraint<?>> ALL = List.of(
		new Constraint<>(Study.class, (study, findings) -> unique(study, "the study", findings, STUDY__SITES, STUDY__ARMS,
			STUDY__OCCASIONS, STUDY__ROLES, STUDY__INSTRUMENTS, STUDY__VARIABLES, STUDY__CODE_LISTS, STUDY__RULES,
			STUDY__RECIPES)),
		new Constraint<>(Instrument.class,
			(instrument, findings) -> unique(instrument, "the instrument", findings, INSTRUMENT__ITEMS, INSTRUMENT__SCALES)),
		new Constraint<>(Analysis.class, (analysis, findings) -> unique(analysis, "the analysis", findings, ANALYSIS__OPTIONS)));

	private UniqueNameConstraints() {
	}

	private static void unique(EObject owner, String ownerInWords, Findings findings, EReference... parts) {
		for (EReference reference : parts) {
			EStructuralFeature feature = nameFeature(reference);
			Map<String, EObject> known = new HashMap<>();
			for (Object part : (List<?>) owner.eGet(reference)) {
				EObject object = (EObject) part;
				Object name = object.eGet(feature);
				if (name != null && !name.toString().isBlank()
					&& known.putIfAbsent(VariableNames.fold(name.toString()), object) != null) {
					String kind = Words.kind(feature);
					findings.error("name.unique", object, feature, "has the same " + kind + " as another "
						+ Words.kind(object.eClass())
						+ " of " + ownerInWords, "Give it a " + kind
						+ " of its own; upper and lower case don't make a difference");
				}
			}
		}
	}

	private static EStructuralFeature nameFeature(EReference reference) {
		EStructuralFeature code = reference.getEReferenceType().getEStructuralFeature("code");
		return code != null ? code : reference.getEReferenceType().getEStructuralFeature("name");
	}
}

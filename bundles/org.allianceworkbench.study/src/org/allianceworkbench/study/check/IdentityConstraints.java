package org.allianceworkbench.study.check;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.study.Identified;
import org.allianceworkbench.study.StudyPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Ids, and references to what must still be there. */
final class IdentityConstraints {

	static final List<Constraint<?>> ALL = List.of(new Constraint<>(Identified.class, IdentityConstraints::id),
		new Constraint<>(Identified.class, IdentityConstraints::uniqueIds),
		new Constraint<>(EObject.class, IdentityConstraints::references));

	private static final String NEW_ID = "Remove it and add it anew; saving gives it an id of its own";

	private IdentityConstraints() {
	}

	private static void id(Identified object, Findings findings) {
		String id = object.getId();
		if (id == null || id.isBlank()) {
			findings.error("id.required", object, StudyPackage.Literals.IDENTIFIED__ID, "has no id", NEW_ID);
		} else if (id.chars().anyMatch(Character::isWhitespace) || id.contains("#")) {
			findings.error("id.form", object, StudyPackage.Literals.IDENTIFIED__ID, "has a blank or # in its id '" + id + "'",
				NEW_ID);
		}
	}

	private static void uniqueIds(Identified root, Findings findings) {
		if (root.eContainer() != null) {
			return;
		}
		Map<String, EObject> known = new HashMap<>();
		known.put(String.valueOf(root.getId()), root);
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (object instanceof Identified identified && identified.getId() != null) {
				EObject first = known.putIfAbsent(identified.getId(), object);
				if (first != null) {
					findings.error("id.unique", object, StudyPackage.Literals.IDENTIFIED__ID, "has the same id as "
						+ Words.place(first),
						NEW_ID);
				}
			}
		}
	}

	private static void references(EObject object, Findings findings) {
		EObject root = EcoreUtil.getRootContainer(object);
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer()) {
				targets(object, reference).stream().filter(target -> target.eIsProxy()
					|| EcoreUtil.getRootContainer(target) != root)
					.forEach(target -> findings.error("reference.dangling", object, reference, "refers to "
						+ (target.eIsProxy() ? "a " + Words.kind(target.eClass()) : Words.call(target))
						+ " as its " + Words.kind(reference) + ", which is not in the study", "Choose another one or none"));
			}
		}
	}

	private static List<EObject> targets(EObject object, EReference reference) {
		Object value = object.eGet(reference, false);
		if (value instanceof List<?> list) {
			return list.stream().map(EObject.class::cast).toList();
		}
		return value == null ? List.of() : List.of((EObject) value);
	}
}

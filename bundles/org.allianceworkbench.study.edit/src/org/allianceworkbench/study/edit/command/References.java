package org.allianceworkbench.study.edit.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.ColumnUse;
import org.allianceworkbench.study.DesignCell;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What refers to parts of a study, and how it lets go of them when they are removed. */
final class References {

	private References() {
	}

	/** Everything in the study that refers to parts or to what they contain, not counting the parts themselves. */
	static Collection<EStructuralFeature.Setting> to(Study study, Collection<? extends EObject> parts) {
		List<EObject> all = new ArrayList<>(parts);
		parts.forEach(part -> part.eAllContents().forEachRemaining(all::add));
		Map<EObject, Collection<EStructuralFeature.Setting>> found = EcoreUtil.UsageCrossReferencer.findAll(all, study);
		return found.values().stream().flatMap(Collection::stream)
			.filter(setting -> !EcoreUtil.isAncestor(all, setting.getEObject())).toList();
	}

	/** Removes parts: cells of the design that name them go, columns of recipes that brought them are ignored, others let go. */
	static void remove(Study study, Collection<? extends EObject> parts) {
		for (EStructuralFeature.Setting setting : to(study, parts)) {
			EObject owner = setting.getEObject();
			if (owner instanceof DesignCell) {
				EcoreUtil.remove(owner);
			} else if (owner instanceof ColumnRule rule && setting.get(true) instanceof Variable variable) {
				rule.setVariable(null);
				rule.setUse(ColumnUse.IGNORE);
				rule.setReason("The variable " + variable.getName() + " was deleted from the codebook");
			} else {
				parts.forEach(part -> release(setting, part));
			}
		}
		parts.forEach(EcoreUtil::remove);
	}

	private static void release(EStructuralFeature.Setting setting, EObject part) {
		if (setting.getEStructuralFeature().isMany()) {
			List<?> values = (List<?>) setting.get(false);
			values.removeIf(value -> value instanceof EObject object && EcoreUtil.isAncestor(part, object));
		} else if (setting.get(false) instanceof EObject object && EcoreUtil.isAncestor(part, object)) {
			setting.unset();
		}
	}
}

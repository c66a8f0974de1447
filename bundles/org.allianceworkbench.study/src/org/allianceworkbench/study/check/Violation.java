package org.allianceworkbench.study.check;

import java.util.Locale;

import org.allianceworkbench.study.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something in a definition that is not as it must be (ERROR), should be (WARNING) or is worth knowing (INFO).
 *
 * @param rule id of the constraint that is not met, for example <code>name.rules</code>; stable, for quick fixes and tests
 * @param severity how serious it is
 * @param object the object that must be changed
 * @param feature the feature of it that must be changed
 * @param where the object in words, for example <code>item 3 of instrument WAI-SR</code>
 * @param what what is wrong, as a clause that goes on from <code>where</code>
 * @param remedy what to do, as a sentence
 */
public record Violation(String rule, Severity severity, EObject object, EStructuralFeature feature, String where,
	String what, String remedy) {

	/** The violation in one line: what is wrong and what to do. */
	public String message() {
		return where.substring(0, 1).toUpperCase(Locale.ROOT) + where.substring(1) + " " + what + ". " + remedy + (remedy.endsWith("?") ? "" : ".");
	}
}

package org.allianceworkbench.study.check;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.study.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Collects violations. */
final class Findings {

	private final List<Violation> violations = new ArrayList<>();

	List<Violation> violations() {
		return List.copyOf(violations);
	}

	void error(String rule, EObject object, EStructuralFeature feature, String what, String remedy) {
		add(Severity.ERROR, rule, object, feature, what, remedy);
	}

	void warning(String rule, EObject object, EStructuralFeature feature, String what, String remedy) {
		add(Severity.WARNING, rule, object, feature, what, remedy);
	}

	void info(String rule, EObject object, EStructuralFeature feature, String what, String remedy) {
		add(Severity.INFO, rule, object, feature, what, remedy);
	}

	private void add(Severity severity, String rule, EObject object, EStructuralFeature feature, String what, String remedy) {
		violations.add(new Violation(rule, severity, object, feature, Words.place(object), what, remedy));
	}
}

package org.allianceworkbench.study.check;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.study.Severity;
import org.eclipse.emf.ecore.EObject;

/** Checks a definition - a study, an analysis, an export - against the model's constraints. */
public final class StudyChecks {

	private StudyChecks() {
	}

	/** Checks an object and all it contains; in the order of the contents. */
	public static List<Violation> check(EObject root) {
		List<Violation> violations = new ArrayList<>(checkOne(root));
		root.eAllContents().forEachRemaining(object -> violations.addAll(checkOne(object)));
		return violations;
	}

	/** Checks one object without what it contains. */
	public static List<Violation> checkOne(EObject object) {
		Findings findings = new Findings();
		Constraints.ALL.forEach(constraint -> constraint.apply(object, findings));
		return findings.violations();
	}

	/** Whether a definition has no violation of severity ERROR. */
	public static boolean isSound(EObject root) {
		return check(root).stream().noneMatch(violation -> violation.severity() == Severity.ERROR);
	}
}

package org.allianceworkbench.ui.study.editor;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.check.StudyChecks;
import org.allianceworkbench.study.check.Violation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the checks say of a study, found by part and feature; the worst comes first. */
public final class Problems {

	private final List<Violation> all;
	private final Map<EObject, List<Violation>> byPart = new IdentityHashMap<>();

	private Problems(List<Violation> all) {
		this.all = all;
		all.forEach(problem -> byPart.merge(problem.object(), List.of(problem), Problems::joined));
	}

	private static List<Violation> joined(List<Violation> some, List<Violation> more) {
		return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
	}

	/** Checks a study as it is now. */
	public static Problems of(Study study) {
		return new Problems(StudyChecks.check(study).stream()
				.sorted(Comparator.comparing(Violation::severity, Comparator.reverseOrder())).toList());
	}

	/** All problems. */
	public List<Violation> all() {
		return all;
	}

	/** The worst problem of a feature of a part. */
	public Optional<Violation> of(EObject part, EStructuralFeature feature) {
		return of(part).stream().filter(problem -> problem.feature() == feature).findFirst();
	}

	/** The problems of a part. */
	public List<Violation> of(EObject part) {
		return byPart.getOrDefault(part, List.of());
	}

	/** How many errors and warnings concern some parts. */
	public long count(Predicate<EObject> parts) {
		return all.stream().filter(problem -> problem.severity() != Severity.INFO && parts.test(problem.object())).count();
	}
}

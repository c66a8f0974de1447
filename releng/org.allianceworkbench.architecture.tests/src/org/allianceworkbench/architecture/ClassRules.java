package org.allianceworkbench.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The rules of ARCHITECTURE.md that class files can break. */
final class ClassRules {

	private ClassRules() {
	}

	/** Uses in a room's classes of packages that a fence keeps it out of. */
	static Set<String> fencesCrossed(String room, Iterable<JavaClass> classes) {
		Set<String> violations = new TreeSet<>();
		for (JavaClass user : classes) {
			for (Fence fence : Fence.ALL) {
				user.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass().getBaseComponentType())
					.filter(used -> fence.keepsOut(room, used.getPackageName()))
					.forEach(used -> violations.add(user.getName() + " uses " + used.getName() + " (" + fence.what() + ")"));
			}
		}
		return violations;
	}

	/**
	 * Cycles between packages; generated packages are left out, because EMF's code is made of cycles. A package and the one called
	 * {@code internal} directly in it are two sides of one thing and count as one; packages further in stand for themselves.
	 */
	static List<String> packageCycles(JavaClasses classes, Map<String, Boolean> packages) {
		DescribedPredicate<JavaClass> written = DescribedPredicate.describe("written by hand",
			candidate -> !packages.getOrDefault(candidate.getPackageName(), false));
		EvaluationResult result = SlicesRuleDefinition.slices().assignedFrom(new PackageOf()).should().beFreeOfCycles()
			.allowEmptyShould(true).evaluate(classes.that(written));
		return result.getFailureReport().getDetails().stream().sorted().collect(Collectors.toList());
	}

	private static final class PackageOf implements SliceAssignment {

		@Override
		public SliceIdentifier getIdentifierOf(JavaClass member) {
			return SliceIdentifier.of(member.getPackageName().replaceFirst("\\.internal$", ""));
		}

		@Override
		public String getDescription() {
			return "packages";
		}
	}
}

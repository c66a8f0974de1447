package org.allianceworkbench.study.check;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.StudyPackage;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;

/**
 * Brings the checks to EMF's validation, so that <code>Diagnostician</code> and the editors' decorations use them.
 *
 * <p>
 * The data of each diagnostic are the object, the feature and the {@link Violation}.
 */
public final class StudyValidator implements EValidator {

	/** Source of the diagnostics. */
	public static final String SOURCE = "org.allianceworkbench.study";

	private static final StudyValidator INSTANCE = new StudyValidator();

	private StudyValidator() {
	}

	/** Makes EMF use the checks for the study model; opening a file does this too. */
	public static void register() {
		EValidator.Registry.INSTANCE.put(StudyPackage.eINSTANCE, INSTANCE);
	}

	/** A violation as a diagnostic. */
	public static Diagnostic diagnostic(Violation violation) {
		Object[] data = {violation.object(), violation.feature(), violation};
		return new BasicDiagnostic(severity(violation.severity()), SOURCE, 0, violation.message(), data);
	}

	@Override
	public boolean validate(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate(object.eClass(), object, diagnostics, context);
	}

	@Override
	public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		List<Violation> violations = StudyChecks.checkOne(object);
		if (diagnostics != null) {
			violations.forEach(violation -> diagnostics.add(diagnostic(violation)));
		}
		return violations.stream().noneMatch(violation -> violation.severity() == Severity.ERROR);
	}

	@Override
	public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	private static int severity(Severity severity) {
		return switch (severity) {
			case ERROR -> Diagnostic.ERROR;
			case WARNING -> Diagnostic.WARNING;
			case INFO -> Diagnostic.INFO;
		};
	}
}

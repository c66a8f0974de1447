package org.allianceworkbench.ui.intake.views;

import java.util.Optional;

import org.allianceworkbench.intake.decisions.ReviewedFinding;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.check.Violation;
import org.allianceworkbench.ui.OpenStudy;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;

/**
 * One finding in the view: something in the data, or something in the definition.
 *
 * @param study the study it belongs to
 * @param reviewed the finding and what was decided about it
 * @param problem what is wrong with the definition; empty for a finding in the data
 */
public record FindingLine(OpenStudy study, ReviewedFinding reviewed, Optional<Violation> problem) implements IAdaptable {

	/** What findings in the definition are called in the place of a rule. */
	public static final String DEFINITION = "Definition of the study";

	/** A finding in the data. */
	FindingLine(OpenStudy study, ReviewedFinding reviewed) {
		this(study, reviewed, Optional.empty());
	}

	/** Something that is wrong with the definition; it is settled by changing that. */
	static FindingLine of(OpenStudy study, Violation problem) {
		String variable = problem.object() instanceof Variable named && named.getName() != null ? named.getName() : "";
		Finding finding = new Finding(problem.severity(), DEFINITION, new RowKey(Level.SITE, "", "", "", "", ""), "", variable, "",
				"", Source.NONE, problem.where() + " " + problem.what(), problem.remedy(), false);
		return new FindingLine(study, new ReviewedFinding(finding, ReviewedFinding.State.OPEN, Optional.empty()),
				Optional.of(problem));
	}

	/** The finding. */
	public Finding finding() {
		return reviewed.finding();
	}

	/** Where it is. */
	String place() {
		return problem.isPresent() ? "in the definition" : finding().file().isEmpty() ? "in the study"
				: finding().file() + ", " + finding().source();
	}

	/** What is left to do, in words. */
	String state() {
		return switch (reviewed.state()) {
			case OPEN -> "open";
			case ASKED -> "site is asked";
			case ANSWERED -> "answered: " + reviewed.decision().flatMap(decision -> decision.answer()).map(a -> a.answer())
					.orElse("");
			case DECIDED -> reviewed.decision().map(decision -> switch (decision.kind()) {
				case CORRECT -> "corrected: ";
				case ACCEPT -> "accepted: ";
				case SET_MISSING -> "set missing: ";
				case ASK -> "";
			} + decision.reason()).orElse("decided");
		};
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == EObject.class) {
			return problem.map(Violation::object).map(adapter::cast).orElse(null);
		}
		return adapter == OpenStudy.class ? adapter.cast(study) : adapter == Finding.class ? adapter.cast(finding()) : null;
	}
}

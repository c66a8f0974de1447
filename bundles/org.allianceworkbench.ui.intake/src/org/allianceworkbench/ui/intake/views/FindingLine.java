package org.allianceworkbench.ui.intake.views;

import org.allianceworkbench.intake.decisions.ReviewedFinding;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.ui.OpenStudy;
import org.eclipse.core.runtime.IAdaptable;

/**
 * One finding in the view.
 *
 * @param study the study it belongs to
 * @param reviewed the finding and what was decided about it
 */
public record FindingLine(OpenStudy study, ReviewedFinding reviewed) implements IAdaptable {

	/** The finding. */
	public Finding finding() {
		return reviewed.finding();
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
		return adapter == OpenStudy.class ? adapter.cast(study) : adapter == Finding.class ? adapter.cast(finding()) : null;
	}
}

package org.allianceworkbench.ui.intake.internal.decisions;

import java.util.Optional;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyFindings;
import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.Finding;

/**
 * What a user wants to decide about findings.
 *
 * @param kind what
 * @param value the right value, or the code of a missing value; empty otherwise
 * @param reason why, or the question
 */
public record Wish(Decision.Kind kind, Optional<String> value, String reason) {

	Decision about(Finding finding, StudyFindings findings) throws ProjectException {
		return switch (kind) {
			case CORRECT -> findings.correct(finding, value.orElseThrow(), reason);
			case ACCEPT -> findings.accept(finding, reason);
			case SET_MISSING -> findings.setMissing(finding, value, reason);
			case ASK -> findings.ask(finding, reason);
		};
	}

	/** What is done, for the Edit menu: {@code Accept 3 Findings}. */
	String label(int findings) {
		String what = switch (kind) {
			case CORRECT -> "Correct";
			case ACCEPT -> "Accept";
			case SET_MISSING -> "Set Missing";
			case ASK -> "Send Back";
		};
		return what + " " + findings + (findings == 1 ? " Finding" : " Findings");
	}
}

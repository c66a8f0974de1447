package org.allianceworkbench.intake.decisions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.decisions.ReviewedFinding.State;
import org.allianceworkbench.intake.internal.values.ValueText;
import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.Decision.Kind;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.store.StoredRow;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.table.Value;

/** Holds findings against decisions. */
public final class Review {

	private final Codebook codebook;
	private final StudyStore store;
	private final List<Decision> decisions;

	private Review(Study study, StudyStore store) throws IOException {
		this.codebook = Codebook.of(study);
		this.store = store;
		this.decisions = store.decisions().stream().filter(Decision::holds).toList();
	}

	/**
	 * Findings with what was decided about them, in their order; behind them one for each corrected value that something else has
	 * taken the place of.
	 */
	public static List<ReviewedFinding> of(Study study, StudyStore store, List<Finding> findings) throws IOException {
		Review review = new Review(study, store);
		List<ReviewedFinding> reviewed = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (Finding finding : findings) {
			ReviewedFinding one = review.review(finding);
			reviewed.add(one);
			ids.add(one.id());
		}
		for (Decision decision : review.decisions) {
			Optional<Finding> outdated = review.outdated(decision);
			if (outdated.isPresent() && ids.add(ReviewedFinding.id(outdated.get()))) {
				reviewed.add(review.review(outdated.get()));
			}
		}
		return reviewed;
	}

	private ReviewedFinding review(Finding finding) {
		Optional<Decision> about = decisions.stream().filter(decision -> decision.isAbout(finding)).reduce(Review::better);
		if (about.isPresent()) {
			State state = about.get().kind() != Kind.ASK ? State.DECIDED
					: about.get().isOpenQuestion() ? State.ASKED : State.ANSWERED;
			return new ReviewedFinding(finding, state, about);
		}
		Optional<Decision> other = decisions.stream().filter(decision -> decision.kind() != Kind.ASK
				&& decision.isAboutPlaceOf(finding)).reduce((first, last) -> last);
		return new ReviewedFinding(other.map(decision -> finding.adding("; decision " + decision.id() + " by " + decision.who()
				+ " was about the value " + decision.finding().value() + " and does not hold for this one")).orElse(finding),
				State.OPEN, Optional.empty());
	}

	/** The last decision; one that settles the matter before a question. */
	private static Decision better(Decision first, Decision last) {
		return last.kind() == Kind.ASK && first.kind() != Kind.ASK ? first : last;
	}

	/** A finding when a corrected value was replaced by another one. */
	private Optional<Finding> outdated(Decision decision) throws IOException {
		Finding finding = decision.finding();
		Optional<Variable> variable = codebook.variable(finding.variable());
		if (decision.kind() != Kind.CORRECT && decision.kind() != Kind.SET_MISSING || variable.isEmpty()) {
			return Optional.empty();
		}
		String name = variable.get().getName();
		Value now = store.find(finding.row()).map(StoredRow::values).map(values -> values.get(name)).orElse(Value.NONE);
		if (now.equals(decision.value()) || now.isNone()) {
			return Optional.empty();
		}
		String shown = ValueText.shown(variable.get(), now);
		return Optional.of(new Finding(BuiltInRule.DECISION_OUTDATED.severity(), BuiltInRule.DECISION_OUTDATED.id(),
				finding.row(),
				finding.therapist(), name, shown, "", Source.NONE, name + " was " + finding.value()
						+ " and became " + (decision.value().isNone() ? "missing"
						: ValueText.shown(variable.get(), decision.value()))
						+ " by decision " + decision.id() + " of " + decision.who() + ", but is " + shown + " now",
				"Take the decision back, or decide about the new value", false));
	}
}

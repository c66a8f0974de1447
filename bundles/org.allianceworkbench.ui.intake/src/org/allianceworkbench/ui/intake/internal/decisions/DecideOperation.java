package org.allianceworkbench.ui.intake.internal.decisions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.ui.DataOperation;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;

/** Decides about findings in one go; it can be undone and done again. */
public final class DecideOperation extends DataOperation {

	private static final int MOST_TOLD = 10;

	private final List<Finding> findings;
	private final Wish wish;
	private final List<Decision> decided = new ArrayList<>();
	private final List<String> refused = new ArrayList<>();

	private DecideOperation(OpenStudy study, List<Finding> findings, Wish wish) {
		super(study, wish.label(findings.size()));
		this.findings = List.copyOf(findings);
		this.wish = wish;
	}

	/** Decides in the background; what can't be decided is told, and the rest can be undone. */
	public static void start(OpenStudy study, List<Finding> findings, Wish wish) {
		DecideOperation operation = new DecideOperation(study, findings, wish);
		new StudyJob<>(operation.getLabel(), progress -> {
			operation.decide(progress);
			return operation;
		}, done -> done.finished(), problem -> Failures.show("Nothing was decided", problem)).of(study)
				.whenStopped(operation::finished)
				.schedule();
	}

	private void finished() {
		if (!decided.isEmpty()) {
			remember();
		}
		tellRefused();
	}

	/** What could not be done, in one message; the operation history itself would keep it. */
	private void tellRefused() {
		if (!refused.isEmpty()) {
			String all = String.join("\n", refused.subList(0, Math.min(refused.size(), MOST_TOLD)));
			Display.getDefault().asyncExec(() -> Failures.show("Not everything was done", new IOException(all)));
		}
	}

	private void decide(Progress progress) {
		decided.clear();
		refused.clear();
		progress.begin("Deciding", findings.size(), "findings");
		for (Finding finding : findings) {
			progress.checkCancelled();
			try {
				decided.add(wish.about(finding, study().project().findings()));
			} catch (ProjectException e) {
				refused.add(finding.row() + " " + finding.variable() + ": " + Failures.sentence(e));
			}
			progress.worked(decided.size() + (long) refused.size());
		}
	}

	private void takeBack(Progress progress) {
		refused.clear();
		progress.begin("Taking decisions back", decided.size(), "decisions");
		for (Decision decision : decided.reversed()) {
			try {
				study().project().findings().undo(decision.id());
			} catch (ProjectException e) {
				refused.add(Failures.sentence(e));
			}
		}
	}

	private IStatus outcome() {
		tellRefused();
		return Status.OK_STATUS;
	}

	@Override
	protected IStatus again(Progress progress) {
		decide(progress);
		return outcome();
	}

	@Override
	protected IStatus back(Progress progress) {
		takeBack(progress);
		return outcome();
	}
}

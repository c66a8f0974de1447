package org.allianceworkbench.ui.intake.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.ImportPart;
import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.swt.widgets.Display;

/** What an import would do, found out again in the background whenever a decision changes. Used on the UI thread. */
public final class LiveCheck {

	/** Several decisions in a row are checked once. */
	private static final int PAUSE_MS = 250;

	/** How far it is. */
	public enum State {
		/** Something is undecided. */
		WAITING, RUNNING, DONE, FAILED
	}

	private final OpenStudy study;
	private final ImportDraft draft;
	private final List<Runnable> listeners = new ArrayList<>();
	private Optional<StudyJob<ImportResult>> job = Optional.empty();
	private Optional<ImportResult> result = Optional.empty();
	private Optional<Object> asked = Optional.empty();
	private State state = State.WAITING;
	private String problem = "";
	private boolean over;

	/** Follows a draft. */
	public LiveCheck(OpenStudy study, ImportDraft draft) {
		this.study = study;
		this.draft = draft;
		draft.addListener(this::changed);
	}

	private void changed() {
		Object question = List.of(draft.files(), draft.correction());
		if (over || asked.filter(question::equals).isPresent()) {
			return;
		}
		asked = Optional.of(question);
		job.ifPresent(StudyJob::cancel);
		job = Optional.empty();
		result = Optional.empty();
		state = draft.isDecided() ? State.RUNNING : State.WAITING;
		tell();
		if (state == State.RUNNING) {
			Display.getCurrent().timerExec(PAUSE_MS, () -> start(question));
		}
	}

	private void start(Object question) {
		if (over || asked.filter(question::equals).isEmpty()) {
			return;
		}
		try {
			List<ImportPart> parts = draft.parts();
			Optional<Boolean> correction = draft.correction();
			StudyJob<ImportResult> next = new StudyJob<>("Checking the files",
					progress -> study.project().importParts(parts, correction, true, progress), found -> done(question, found),
					failure -> failed(question, Failures.sentence(failure))).of(study).quiet();
			job = Optional.of(next);
			next.schedule();
		} catch (IntakeException e) {
			failed(question, Failures.sentence(e));
		}
	}

	private void done(Object question, ImportResult found) {
		if (!over && asked.filter(question::equals).isPresent()) {
			result = Optional.of(found);
			state = State.DONE;
			tell();
		}
	}

	private void failed(Object question, String message) {
		if (!over && asked.filter(question::equals).isPresent()) {
			problem = message;
			state = State.FAILED;
			tell();
		}
	}

	/** How far it is. */
	public State state() {
		return state;
	}

	/** What the import would do, when that is known. */
	public Optional<ImportResult> result() {
		return result;
	}

	/** Why the files can't be taken in, when it has failed. */
	public String problem() {
		return problem;
	}

	/** Whether the import can be done and changes something. */
	public boolean canBeTakenIn() {
		return result.filter(found -> !found.changesNothing()).isPresent();
	}

	/** Stops for good, since the import begins or is given up. */
	public void stop() {
		over = true;
		job.ifPresent(StudyJob::cancel);
	}

	/** Goes on after an import that failed. */
	public void resume() {
		over = false;
		asked = Optional.empty();
		changed();
	}

	/** Is told of each change. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}

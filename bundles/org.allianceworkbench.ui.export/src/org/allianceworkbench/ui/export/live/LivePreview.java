package org.allianceworkbench.ui.export.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.allianceworkbench.export.ExportPreview;
import org.allianceworkbench.export.PlannedColumn;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.export.document.ExportDocument;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.swt.widgets.Display;

/**
 * What a definition would write, computed again a short while after each change of it or of the data. The last preview stays
 * until the next one is there, and is known to be out of date meanwhile. Used on the UI thread.
 */
public final class LivePreview {

	/** What is known. */
	public enum State {
		/** The definition or the data have changed; the next preview is being computed or will be soon. */
		WORKING,
		/** The preview is of the definition and the data as they are. */
		FRESH,
		/** The definition can't be carried out as it is. */
		FAILED,
		/** The user has stopped the computing; the last preview is out of date. */
		STOPPED
	}

	/** Most rows that are shown. */
	public static final int ROWS = 1000;

	private static final int PAUSE_MS = 350;

	/** What came of a definition: the columns that it names, and what would leave or why nothing can. */
	private record Computed(List<PlannedColumn> planned, Optional<ExportPreview> preview, Optional<Exception> failure) {
	}

	private final ExportDocument document;
	private final Display display = Display.getCurrent();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable changed = this::changed;
	private final Runnable computing = this::compute;
	private Optional<StudyJob<Computed>> job = Optional.empty();
	private Optional<ExportPreview> preview = Optional.empty();
	private List<PlannedColumn> planned = List.of();
	private State state = State.WORKING;
	private String failure = "";
	private long computed;
	private long generation;
	private boolean over;

	/** Follows a definition and its study until it is ended. */
	public LivePreview(ExportDocument document) {
		this.document = document;
		document.addListener(changed);
		document.study().addListener(changed);
		changed();
	}

	private OpenStudy study() {
		return document.study();
	}

	private void changed() {
		if (!over) {
			cancel();
			become(State.WORKING);
			display.timerExec(PAUSE_MS, computing);
		}
	}

	/** What was asked for before is out of date, also what is computed already but not told yet. */
	private void cancel() {
		generation++;
		display.timerExec(-1, computing);
		job.ifPresent(StudyJob::cancel);
		job = Optional.empty();
	}

	/** Computes the preview now, also when it was stopped. */
	public void compute() {
		if (over || !study().isThere()) {
			return;
		}
		cancel();
		Export copy = document.copy();
		long asked = generation;
		StudyExports exports = new StudyExports(study().project());
		StudyJob<Computed> next = new StudyJob<>("Previewing " + copy.getName(), progress -> computed(exports, copy, progress),
				shown -> show(asked, shown), problem -> fail(asked, problem));
		job = Optional.of(next);
		next.of(study()).unseen().schedule();
		become(State.WORKING);
	}

	private static Computed computed(StudyExports exports, Export copy, Progress progress) {
		List<PlannedColumn> planned = List.of();
		try {
			planned = exports.planned(copy);
			return new Computed(planned, Optional.of(exports.preview(copy, ROWS, progress)), Optional.empty());
		} catch (ProjectException e) {
			return new Computed(planned, Optional.empty(), Optional.of(e));
		}
	}

	private void show(long asked, Computed shown) {
		if (over || asked != generation) {
			return;
		}
		planned = shown.planned();
		if (shown.failure().isPresent()) {
			fail(asked, shown.failure().get());
		} else {
			preview = shown.preview();
			failure = "";
			computed++;
			become(State.FRESH);
		}
	}

	private void fail(long asked, Exception problem) {
		if (!over && asked == generation) {
			failure = Failures.sentence(problem);
			become(State.FAILED);
		}
	}

	/** Stops the computing until the next change. */
	public void stop() {
		if (state == State.WORKING) {
			cancel();
			become(State.STOPPED);
		}
	}

	private void become(State next) {
		state = next;
		listeners.forEach(Runnable::run);
	}

	/** What is known now. */
	public State state() {
		return state;
	}

	/** The last preview; it is of the definition as it is now only when the state is fresh. */
	public Optional<ExportPreview> preview() {
		return preview;
	}

	/** The columns that the definition names, with what is wrong with their names. */
	public List<PlannedColumn> planned() {
		return planned;
	}

	/** Why the definition can't be carried out as it is; empty when it can or that is not known. */
	public String failure() {
		return state == State.FAILED ? failure : "";
	}

	/** How many previews have been computed. */
	public long computed() {
		return computed;
	}

	/** Is told of another state. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Follows no more. */
	public void end() {
		over = true;
		cancel();
		document.removeListener(changed);
		study().removeListener(changed);
	}
}

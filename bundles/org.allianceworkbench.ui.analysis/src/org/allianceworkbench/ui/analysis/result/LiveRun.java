package org.allianceworkbench.ui.analysis.result;

import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.project.results.DataState;
import org.allianceworkbench.project.results.DefinitionState;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.ui.analysis.document.AnalysisDocument;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.swt.widgets.Display;

/** Runs an analysis in the background whenever it is asked to; of a run that a later one has overtaken nothing is told. */
public final class LiveRun {

	/** What is told, on the UI thread. */
	public interface Listener {
		/** A run is asked for and begins after the pause, or at once. */
		void waiting();

		/** A run has taken so long that a user should see that something happens. */
		void slow();

		/** A result has come. */
		void found(Result result);

		/** There is no result. */
		void failed(Exception problem);

		/** The user stopped it. */
		void stopped();
	}

	private static final int PAUSE_MS = 300;
	private static final int SLOW_MS = 300;

	private final AnalysisDocument document;
	private final Display display;
	private final Listener listener;
	private final Runnable start = this::now;
	private final Runnable tellSlow = this::tellSlow;
	private int runs;
	private boolean over;
	private Optional<StudyJob<Result>> running = Optional.empty();

	/** Runs of an analysis. */
	public LiveRun(AnalysisDocument document, Display display, Listener listener) {
		this.document = document;
		this.display = display;
		this.listener = listener;
	}

	/** Runs after a short pause; another call begins the pause anew. */
	public void soon() {
		cancel();
		listener.waiting();
		display.timerExec(PAUSE_MS, start);
	}

	/** Runs at once. */
	public void now() {
		cancel();
		if (over) {
			return;
		}
		listener.waiting();
		display.timerExec(SLOW_MS, tellSlow);
		Analysis analysis = document.copy();
		Map<String, String> options = document.options();
		DefinitionState definition = DefinitionState.of(document.study().study(), options);
		boolean dark = Appearance.isDark();
		int mine = runs;
		String title = analysis.getTitle() == null || analysis.getTitle().isBlank() ? analysis.getName() : analysis.getTitle();
		StudyJob<Result> job = new StudyJob<>("Running " + title, progress -> {
			DataState data = DataState.of(document.study().project());
			Report report = document.study().project().analyze(analysis, progress);
			return Result.of(report, options, data, definition, dark);
		}, found -> tell(mine, () -> listener.found(found)), problem -> tell(mine, () -> listener.failed(problem)))
				.of(document.study()).quiet().whenStopped(() -> tell(mine, listener::stopped));
		running = Optional.of(job);
		job.schedule();
	}

	private void tell(int which, Runnable told) {
		if (which == runs && !over) {
			running = Optional.empty();
			display.timerExec(-1, tellSlow);
			told.run();
		}
	}

	private void tellSlow() {
		if (running.isPresent() && !over) {
			listener.slow();
		}
	}

	private void cancel() {
		runs++;
		display.timerExec(-1, start);
		display.timerExec(-1, tellSlow);
		running.ifPresent(StudyJob::cancel);
		running = Optional.empty();
	}

	/** Stops what runs; that is told. */
	public void stop() {
		if (running.isPresent()) {
			running.get().cancel();
		} else {
			display.timerExec(-1, start);
			listener.stopped();
		}
	}

	/** Ends it for good. */
	public void end() {
		over = true;
		cancel();
	}
}

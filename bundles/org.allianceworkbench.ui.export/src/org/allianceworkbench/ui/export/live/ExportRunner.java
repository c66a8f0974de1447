package org.allianceworkbench.ui.export.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

import org.allianceworkbench.export.ExportPreview;
import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportRun;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.project.exports.Verification;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.export.document.ExportDocument;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.swt.widgets.Display;

/** Runs a definition in the background: first what must be asked is found out, then it is asked, then files are written. */
public final class ExportRunner {

	/**
	 * What must be known before files are written.
	 *
	 * @param destination where they go
	 * @param exists whether something is there
	 * @param preview what would be written
	 */
	public record Check(Path destination, boolean exists, ExportPreview preview) {
	}

	/** What to ask a user; called on the UI thread. */
	public interface Questions {
		/** What the user says to a run; empty when it shall not be. */
		Optional<ExportRun> ask(Check check);
	}

	private static final int TELL_MS = 100;

	private final ExportDocument document;
	private final Display display = Display.getCurrent();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<StudyJob<?>> job = Optional.empty();
	private Runnable stopped = this::nothingWritten;
	private volatile String progress = "";
	private boolean wasStopped;

	/** A runner of a definition. */
	public ExportRunner(ExportDocument document) {
		this.document = document;
	}

	/** Whether it runs. */
	public boolean isRunning() {
		return job.isPresent();
	}

	/** What it does at the moment; empty when it does not run. */
	public String progress() {
		return isRunning() ? progress : "";
	}

	/**
	 * Runs the definition as it is now.
	 *
	 * @param questions asks what must be asked
	 * @param done takes the result on the UI thread, with what came of reading it back unless that was stopped
	 */
	public void run(Questions questions, BiConsumer<ExportResult, Optional<Verification>> done) {
		if (isRunning()) {
			return;
		}
		Export copy = document.copy();
		StudyExports exports = new StudyExports(study().project());
		begin("Looking what leaves", new StudyJob<>("Checking export " + copy.getName(), monitor -> check(exports, copy,
				told(monitor)), check -> {
					over();
					questions.ask(check).ifPresent(said -> write(exports, copy, said, done));
				}, this::failed));
	}

	private static Check check(StudyExports exports, Export copy, Progress progress) throws ProjectException {
		Path destination = exports.destination(copy);
		return new Check(destination, Files.exists(destination), exports.preview(copy, 1, progress));
	}

	private void write(StudyExports exports, Export copy, ExportRun said, BiConsumer<ExportResult, Optional<Verification>> done) {
		begin("Writing", new StudyJob<>("Exporting " + copy.getName(), monitor -> exports.run(copy, said, told(monitor)),
				result -> {
					over();
					study().changed();
					verify(exports, copy, said, result, done);
				}, this::failed));
	}

	/** What was written stays when this is stopped, so it is told all the same. */
	private void verify(StudyExports exports, Export copy, ExportRun said, ExportResult result,
			BiConsumer<ExportResult, Optional<Verification>> done) {
		StudyJob<Verification> reading = new StudyJob<>("Reading " + copy.getName() + " back", monitor -> exports.verify(copy, result,
				said, told(monitor)), verification -> {
					over();
					done.accept(result, Optional.of(verification));
				}, problem -> {
					over();
					Failures.show("The export was written, but can't be read back", problem);
					done.accept(result, Optional.empty());
				});
		begin("Reading back", reading, () -> {
			over();
			done.accept(result, Optional.empty());
		});
	}

	private <T> void begin(String what, StudyJob<T> next) {
		begin(what, next, this::nothingWritten);
	}

	private <T> void begin(String what, StudyJob<T> next, Runnable whenStopped) {
		progress = what;
		wasStopped = false;
		stopped = whenStopped;
		job = Optional.of(next);
		next.of(study()).quiet().whenStopped(whenStopped);
		tell();
		// Who was told may have stopped it at once.
		if (job.filter(next::equals).isPresent()) {
			next.schedule();
		}
	}

	private void failed(Exception problem) {
		over();
		Failures.show("The export was not made", problem);
	}

	private void nothingWritten() {
		wasStopped = true;
		over();
	}

	/** Whether the last run was stopped, so that nothing was written. */
	public boolean wasStopped() {
		return wasStopped;
	}

	/** What came of the last run is of no interest any more. */
	public void forget() {
		wasStopped = false;
	}

	private void over() {
		job = Optional.empty();
		tell();
	}

	/** Stops the run; nothing is written then. */
	public void stop() {
		// One that has not begun yet ends at once and tells nobody; one that is done will tell what it wrote.
		if (job.isPresent() && job.get().cancel() && job.get().getResult() == null) {
			stopped.run();
		}
	}

	private OpenStudy study() {
		return document.study();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Is told on the UI thread when it begins, goes on or ends. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Progress that is shown in the editor as well. */
	private Progress told(Progress monitor) {
		return new Progress() {
			private String name = "";
			private String unit = "";
			private long all;
			private long last;

			@Override
			public void begin(String what, long total, String units) {
				name = what;
				unit = units;
				all = total;
				monitor.begin(what, total, units);
				say(what);
			}

			@Override
			public void worked(long done) {
				monitor.worked(done);
				say(all > 0 ? "%s: %,d of %,d %s".formatted(name, done, all, unit) : "%s: %,d %s".formatted(name, done, unit));
			}

			@Override
			public boolean isCancelled() {
				return monitor.isCancelled();
			}

			private void say(String text) {
				progress = text;
				long now = System.nanoTime() / 1_000_000;
				if (now - last > TELL_MS && !display.isDisposed()) {
					last = now;
					display.asyncExec(ExportRunner.this::tell);
				}
			}
		};
	}
}

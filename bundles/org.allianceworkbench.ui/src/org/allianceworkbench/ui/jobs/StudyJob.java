package org.allianceworkbench.ui.jobs;

import java.util.function.Consumer;

import org.allianceworkbench.table.CancelledException;
import org.allianceworkbench.table.Progress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Work on a study in the background: it shows its progress, can be cancelled, and tells its result or failure on the UI thread.
 * Of work that was cancelled nothing more is told.
 *
 * @param <T> what the work results in
 */
public final class StudyJob<T> extends Job {

	/** The work itself, off the UI thread. */
	@FunctionalInterface
	public interface Work<T> {
		/** Does it; checks for cancel through the progress. */
		T run(Progress progress) throws Exception;
	}

	/** What work is done for. */
	@FunctionalInterface
	public interface Owner {
		/** Whether anybody still wants to know; asked on the UI thread. */
		boolean isThere();
	}

	private final Work<T> work;
	private final Consumer<T> done;
	private final Consumer<Exception> failed;
	private final Display display;
	private Object family = this;
	private Owner owner = () -> true;
	private Runnable stopped = () -> {
		// nobody asked
	};
	private volatile boolean cancelled;

	/**
	 * @param name what a user would call the work
	 * @param done takes the result on the UI thread
	 * @param failed takes the failure on the UI thread, for example {@link Failures#show}
	 */
	public StudyJob(String name, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
		super(name);
		this.work = work;
		this.done = done;
		this.failed = failed;
		this.display = Display.getDefault();
		setUser(true);
	}

	/** Belongs to something, for example a study: it can be cancelled with it, and tells nothing when that is there no more. */
	public StudyJob<T> of(Owner whom) {
		family = whom;
		owner = whom;
		return this;
	}

	/** Can be waited for with others of a family. */
	public StudyJob<T> inFamily(Object which) {
		family = which;
		return this;
	}

	/** Shows its progress in the window's corner, without a dialog. */
	public StudyJob<T> quiet() {
		setUser(false);
		return this;
	}

	/** Too short to be shown at all. */
	public StudyJob<T> unseen() {
		setUser(false);
		setSystem(true);
		setPriority(INTERACTIVE);
		return this;
	}

	/** Tells on the UI thread when the work was cancelled. */
	public StudyJob<T> whenStopped(Runnable listener) {
		stopped = listener;
		return this;
	}

	@Override
	public boolean belongsTo(Object asked) {
		return asked == family;
	}

	@Override
	protected void canceling() {
		cancelled = true;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			T result = work.run(new MonitorProgress(monitor));
			onScreen(() -> done.accept(result));
			return Status.OK_STATUS;
		} catch (CancelledException e) {
			cancelled = true;
			onScreen(stopped);
			return Status.CANCEL_STATUS;
		} catch (Exception e) {
			onScreen(() -> failed.accept(e));
			// The failure is told by its own dialog; an error status would open a second one.
			return Status.OK_STATUS;
		}
	}

	private void onScreen(Runnable telling) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (owner.isThere()) {
					(cancelled ? stopped : telling).run();
				}
			});
		}
	}
}

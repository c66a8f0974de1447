package org.allianceworkbench.ui.intake.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;

import org.allianceworkbench.table.CancelledException;
import org.allianceworkbench.ui.jobs.MonitorProgress;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.jface.wizard.IWizardContainer;

/** Work of a wizard that runs off the UI thread while the wizard shows how far it has come. */
final class Background {

	private Background() {
	}

	/**
	 * Does some work and waits for it; the window goes on living meanwhile.
	 *
	 * @throws InvocationTargetException when it failed; the cause says why
	 * @throws InterruptedException when the user stopped it
	 */
	static <T> T run(IWizardContainer container, StudyJob.Work<T> work) throws InvocationTargetException, InterruptedException {
		AtomicReference<T> result = new AtomicReference<>();
		container.run(true, true, monitor -> {
			try {
				result.set(work.run(new MonitorProgress(monitor)));
			} catch (CancelledException e) {
				throw stopped(e);
			} catch (Exception e) {
				throw new InvocationTargetException(e);
			}
		});
		return result.get();
	}

	private static InterruptedException stopped(CancelledException cause) {
		InterruptedException stopped = new InterruptedException("stopped by the user");
		stopped.initCause(cause);
		return stopped;
	}
}

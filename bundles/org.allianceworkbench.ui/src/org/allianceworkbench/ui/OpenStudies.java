package org.allianceworkbench.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyFolder;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;

/** The studies that are open in this program; used on the UI thread. */
public final class OpenStudies {

	private static final OpenStudies INSTANCE = new OpenStudies();

	private final List<OpenStudy> studies = new CopyOnWriteArrayList<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Catalogue catalogue;

	private OpenStudies() {
	}

	/** The only one. */
	public static OpenStudies instance() {
		return INSTANCE;
	}

	/** The open studies, in the order in which they were opened. */
	public List<OpenStudy> all() {
		return List.copyOf(studies);
	}

	/** Whether a study is still open. */
	public boolean isOpen(OpenStudy study) {
		return studies.contains(study);
	}

	/** What is installed; the first call takes a moment and belongs into the background. */
	public synchronized Catalogue catalogue() {
		if (catalogue == null) {
			catalogue = Catalogue.installed();
		}
		return catalogue;
	}

	/** The open study of a folder. */
	public Optional<OpenStudy> find(Path folder) {
		return studies.stream().filter(study -> normal(study.project().folder().root()).equals(normal(folder))).findFirst();
	}

	/** Opens a study in the background; what goes wrong is told in a dialog. */
	public void openInBackground(Path folder) {
		open(folder, study -> {
			// views show it by themselves
		});
	}

	/** Opens a study in the background and hands it over on the UI thread; one that is open already is handed over at once. */
	public void open(Path given, Consumer<OpenStudy> then) {
		StudyFolder folder = StudyFolder.of(given);
		Optional<OpenStudy> there = find(folder.root());
		if (there.isPresent()) {
			then.accept(there.get());
			return;
		}
		StudyJob<StudyProject> job = new StudyJob<>("Opening " + folder.root().getFileName(), progress -> {
			if (!folder.isStudy()) {
				throw new InputException(folder.root() + " is not a study: it does not hold " + StudyFile.STUDY_NAME
						+ ". Choose the folder of a study, or make one with File > New Study.");
			}
			return StudyProject.open(folder.root(), catalogue(), user());
		}, project -> then.accept(add(project)), problem -> Failures.show("The study can't be opened", problem));
		job.setRule(new FolderRule(normal(folder.root())));
		job.schedule();
	}

	/** Takes a study that was just made or opened; on the UI thread. */
	public OpenStudy add(StudyProject project) {
		OpenStudy study = new OpenStudy(project);
		studies.add(study);
		tell();
		return study;
	}

	/**
	 * Closes a study: its editors close at once, what runs on it is cancelled, its files are let go in the background. Unsaved
	 * changes of the definition must have been settled before.
	 */
	public void close(OpenStudy study) {
		if (!studies.remove(study)) {
			return;
		}
		study.closed();
		tell();
		StudyJob<OpenStudy> job = new StudyJob<>("Closing " + study.shortTitle(), progress -> {
			release(study);
			return study;
		}, closed -> {
			// nothing shows it any more
		}, problem -> Failures.show("The study was not closed properly", problem)).inFamily(OpenStudies.class).unseen();
		job.setRule(new FolderRule(normal(study.project().folder().root())));
		job.schedule();
	}

	private static void release(OpenStudy study) throws ProjectException {
		try {
			Job.getJobManager().cancel(study);
			Job.getJobManager().join(study, null);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (OperationCanceledException e) {
			ILog.of(OpenStudies.class).info("Nobody waited for the work on " + study.title());
		}
		study.project().close();
	}

	/** Closes all studies at the end of the program; failures go to the log, since there is no window any more. */
	public void closeAll() {
		for (OpenStudy study : studies) {
			studies.remove(study);
			try {
				release(study);
			} catch (ProjectException e) {
				ILog.of(OpenStudies.class).error(e.getMessage(), e);
			}
		}
		try {
			Job.getJobManager().join(OpenStudies.class, null);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Who works here, for the history. */
	public static String user() {
		return System.getProperty("user.name", "unknown");
	}

	/** Is told on the UI thread when a study was opened or closed, until it is removed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Is not told any more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	private static Path normal(Path folder) {
		return folder.toAbsolutePath().normalize();
	}
}

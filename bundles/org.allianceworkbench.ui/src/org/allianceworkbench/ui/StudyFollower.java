package org.allianceworkbench.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IWorkbenchWindow;

/** Tells a part which study is meant, and whenever that study changes, until it is ended. */
public final class StudyFollower {

	private final IWorkbenchWindow window;
	private final Consumer<Optional<OpenStudy>> listener;
	private final Runnable unfollow;
	private final Runnable changed = this::tell;
	private Optional<OpenStudy> study = Optional.empty();

	/** Follows from now on; the first call comes at once. */
	public StudyFollower(IWorkbenchWindow window, Consumer<Optional<OpenStudy>> listener) {
		this.window = window;
		this.listener = listener;
		this.unfollow = StudySelection.follow(window, this::look);
		follow(StudySelection.study(window));
		tell();
	}

	private void look() {
		Optional<OpenStudy> meant = StudySelection.study(window);
		boolean gone = study.isPresent() && !OpenStudies.instance().isOpen(study.get());
		if ((meant.isPresent() || gone) && !meant.equals(study)) {
			follow(meant);
			tell();
		}
	}

	private void follow(Optional<OpenStudy> meant) {
		study.ifPresent(before -> before.removeListener(changed));
		study = meant;
		study.ifPresent(now -> now.addListener(changed));
	}

	private void tell() {
		listener.accept(study);
	}

	/** The study that is meant. */
	public Optional<OpenStudy> study() {
		return study;
	}

	/** Follows no more. */
	public void end() {
		unfollow.run();
		study.ifPresent(before -> before.removeListener(changed));
	}
}

package org.allianceworkbench.ui.intake.views;

import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** A view that shows something of the study that is meant at the moment, and follows when another one is. */
abstract class StudyView extends ViewPart {

	private final Runnable dataChanged = this::refresh;
	private Runnable unfollow = () -> {
		// not created yet
	};
	private Optional<OpenStudy> study = Optional.empty();

	@Override
	public final void createPartControl(Composite parent) {
		createList(parent);
		unfollow = StudySelection.follow(getSite().getWorkbenchWindow(), this::follow);
		study = StudySelection.study(getSite().getWorkbenchWindow());
		study.ifPresent(open -> open.addListener(dataChanged));
		refresh();
	}

	/** Makes the widgets. */
	abstract void createList(Composite parent);

	/** Shows the study's present state. */
	abstract void refresh();

	/** The study that is meant. */
	final Optional<OpenStudy> study() {
		return study;
	}

	/** Where nothing tells which of several studies is meant, it is the one that was meant before. */
	private void follow() {
		Optional<OpenStudy> meant = StudySelection.study(getSite().getWorkbenchWindow())
				.or(() -> study.filter(OpenStudies.instance()::isOpen));
		if (!Objects.equals(meant, study)) {
			study.ifPresent(old -> old.removeListener(dataChanged));
			study = meant;
			study.ifPresent(open -> open.addListener(dataChanged));
			refresh();
		}
	}

	/** While it is active, the study that it shows is the one that is meant. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenStudy.class ? study.map(adapter::cast).orElse(null) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		unfollow.run();
		study.ifPresent(open -> open.removeListener(dataChanged));
		super.dispose();
	}
}

package org.allianceworkbench.ui.intake.views;

import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;

/** A view that shows something of the study that is meant at the moment, and follows when another one is. */
abstract class StudyView extends ViewPart {

	private final Runnable studiesChanged = this::follow;
	private final Runnable dataChanged = this::refresh;
	private final ISelectionListener selectionChanged = (part, selection) -> {
		if (part != this) {
			follow();
		}
	};
	private Optional<OpenStudy> study = Optional.empty();

	@Override
	public final void createPartControl(Composite parent) {
		createList(parent);
		OpenStudies.instance().addListener(studiesChanged);
		getSite().getWorkbenchWindow().getSelectionService().addPostSelectionListener(selectionChanged);
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

	private void follow() {
		Optional<OpenStudy> meant = StudySelection.study(getSite().getWorkbenchWindow())
				.or(() -> study.filter(OpenStudies.instance().all()::contains));
		if (!Objects.equals(meant, study)) {
			study.ifPresent(old -> old.removeListener(dataChanged));
			study = meant;
			study.ifPresent(open -> open.addListener(dataChanged));
			refresh();
		}
	}

	@Override
	public void dispose() {
		OpenStudies.instance().removeListener(studiesChanged);
		getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(selectionChanged);
		study.ifPresent(open -> open.removeListener(dataChanged));
		super.dispose();
	}
}

package org.allianceworkbench.ui.export.internal;

import java.util.Optional;

import org.allianceworkbench.study.Export;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * A selected export definition.
 *
 * @param study its study
 * @param export the definition as the selection's view has read it
 */
record Selected(OpenStudy study, Export export) {

	/** The one of a command's selection. */
	static Optional<Selected> of(ExecutionEvent event) {
		return of(HandlerUtil.getCurrentSelection(event));
	}

	/** The first of a selection. */
	static Optional<Selected> of(ISelection selection) {
		return StudySelection.first(selection, OpenStudy.class).flatMap(study -> StudySelection.first(selection, Export.class)
				.map(export -> new Selected(study, export)));
	}

	/** Name of the definition. */
	String name() {
		return String.valueOf(export.getName());
	}
}

package org.allianceworkbench.ui.study.internal;

import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.StudySelection;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Closes the study that is meant. */
public final class CloseStudyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		StudySelection.study(HandlerUtil.getActiveWorkbenchWindowChecked(event)).ifPresent(OpenStudies.instance()::close);
		return null;
	}
}

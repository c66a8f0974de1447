package org.allianceworkbench.ui.intake.views;

import java.util.List;

import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares the states after two chosen entries of the history; one entry with the state before it. */
public final class CompareHandler extends AbstractHandler {

	private static final String TITLE = "Compare States";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		List<HistoryLine> lines = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen
				? chosen.stream().filter(HistoryLine.class::isInstance).map(HistoryLine.class::cast).toList() : List.of();
		if (lines.isEmpty() || lines.size() > 2) {
			MessageDialog.openInformation(shell, TITLE,
					"Select one entry of the history to see what it changed, or two to compare the states after them.");
			return null;
		}
		long last = lines.stream().mapToLong(line -> line.entry().number()).max().orElseThrow();
		long first = lines.size() == 2 ? lines.stream().mapToLong(line -> line.entry().number()).min().orElseThrow() : last - 1;
		compare(shell, lines.get(0).study(), first, last);
		return null;
	}

	private static void compare(Shell shell, OpenStudy study, long from, long to) {
		new StudyJob<>("Comparing states", progress -> study.project().compare(from, to),
				comparison -> new ComparisonDialog(shell, study.study(), comparison).open(),
				problem -> Failures.show("The states can't be compared", problem)).of(study).schedule();
	}
}

package org.allianceworkbench.ui.intake.views;

import java.util.Optional;

import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes the selected import back, after asking. */
public final class TakeBackHandler extends AbstractHandler {

	private static final String TITLE = "Take Back Import";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		Optional<TakenImport> chosen = chosen(HandlerUtil.getCurrentSelection(event));
		if (chosen.isEmpty()) {
			MessageDialog.openInformation(shell, TITLE,
					"Select an import in the history or the explorer that was not taken back yet.");
		} else if (MessageDialog.openConfirm(shell, TITLE, "Take back import " + chosen.get().id() + " (" + chosen.get().file()
				+ ")?\n\nRows that it added go, values that it changed return. The file stays in the study's sources.")) {
			takeBack(shell, chosen.get());
		}
		return null;
	}

	private static Optional<TakenImport> chosen(ISelection selection) {
		Optional<OpenStudy> study = StudySelection.first(selection, OpenStudy.class);
		Optional<ImportRecord> record = StudySelection.first(selection, ImportRecord.class).filter(r -> r.reverted().isEmpty());
		return StudySelection.first(selection, TakenImport.class)
				.or(() -> study.flatMap(open -> record.map(r -> new TakenImport(open, r.id(), r.header().file()))));
	}

	private static void takeBack(Shell shell, TakenImport taken) {
		new StudyJob<>("Taking back import " + taken.id(), progress -> {
			taken.study().project().revert(taken.id());
			return taken;
		}, done -> taken.study().changed(), problem -> RefusalDialog.show(shell, problem)).of(taken.study())
				.schedule();
	}
}

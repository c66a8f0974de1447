package org.allianceworkbench.ui.export.internal;

import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.export.ExportRefusedException;
import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Carries out the selected export; a file that is there already is replaced only when the user says so. */
public final class RunExportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		Optional<OpenStudy> study = StudySelection.first(selection, OpenStudy.class);
		Optional<Export> export = StudySelection.first(selection, Export.class);
		if (study.isPresent() && export.isPresent()) {
			run(HandlerUtil.getActiveShellChecked(event), study.get(), export.get(), false);
		}
		return null;
	}

	private static void run(Shell shell, OpenStudy study, Export export, boolean replace) {
		new StudyJob<>("Exporting " + export.getName(), progress -> study.project().export(export, replace, progress),
				result -> done(shell, study, result), problem -> failed(shell, study, export, problem, replace)).of(study).schedule();
	}

	private static void done(Shell shell, OpenStudy study, ExportResult result) {
		study.changed();
		String losses = result.losses().isEmpty() ? "" : "\n\nWhat this format can't hold:\n"
				+ result.losses().stream().map(loss -> "\u2022 " + loss).collect(Collectors.joining("\n"));
		MessageDialog.openInformation(shell, "Export", "%,d rows and %,d columns are in%n%s%s".formatted(result.rows(),
				result.columns().size(), result.file(), losses));
	}

	private static void failed(Shell shell, OpenStudy study, Export export, Exception problem, boolean replace) {
		if (problem.getCause() instanceof ExportRefusedException && !replace) {
			if (MessageDialog.openQuestion(shell, "Export", "An earlier file of this export is in the folder\n"
					+ study.project().folder().output() + "\n\nReplace it?")) {
				run(shell, study, export, true);
			}
			return;
		}
		Failures.show("The export was not made", problem);
	}
}

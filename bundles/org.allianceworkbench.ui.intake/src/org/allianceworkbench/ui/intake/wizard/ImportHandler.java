package org.allianceworkbench.ui.intake.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the import wizard on the study that is meant, perhaps with files, one on each line of the parameter. */
public final class ImportHandler extends AbstractHandler {

	private static final String FILE = "file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		Optional<OpenStudy> study = StudySelection.study(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		if (study.isEmpty()) {
			MessageDialog.openInformation(shell, "Import Data Files",
					"Open a study first, or select one: the file is imported into it.");
			return null;
		}
		open(shell, study.get(), Optional.ofNullable(event.getParameter(FILE)).map(names -> names.lines().map(Path::of).toList())
				.orElse(List.of()));
		return null;
	}

	private static void open(Shell shell, OpenStudy study, List<Path> files) {
		WizardDialog dialog = new WizardDialog(shell, new ImportWizard(study, files));
		dialog.setMinimumPageSize(640, 360);
		dialog.setPageSize(960, 520);
		dialog.open();
	}
}

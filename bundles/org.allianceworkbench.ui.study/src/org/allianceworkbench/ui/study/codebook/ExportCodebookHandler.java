package org.allianceworkbench.ui.study.codebook;

import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.project.codebook.CodebookFiles;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes the codebook of the study that is meant in another program's format, and names what that can't hold. */
public final class ExportCodebookHandler extends AbstractHandler {

	private static final String[] EXTENSIONS = { "*.csv", "*.xml", "*.sav" };
	private static final String[] NAMES = { "REDCap data dictionary (*.csv)", "DDI Codebook 2.5 (*.xml)",
			"SPSS file without rows (*.sav)" };

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		StudySelection.study(HandlerUtil.getActiveWorkbenchWindowChecked(event)).ifPresent(study -> ask(shell, study));
		return null;
	}

	private static void ask(Shell shell, OpenStudy study) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Export Codebook");
		dialog.setFilterExtensions(EXTENSIONS);
		dialog.setFilterNames(NAMES);
		dialog.setFileName(study.folderName() + "-codebook.csv");
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			write(shell, study, withExtension(file, dialog.getFilterIndex()));
		}
	}

	private static Path withExtension(String file, int filter) {
		boolean has = Path.of(file).getFileName().toString().contains(".");
		return Path.of(has ? file : file + EXTENSIONS[Math.max(0, filter)].substring(1));
	}

	/** Writes a codebook and tells what became of it. */
	public static void write(Shell shell, OpenStudy study, Path file) {
		Study copy = EcoreUtil.copy(study.study());
		new StudyJob<>("Writing " + file.getFileName(),
				progress -> CodebookFiles.write(copy, OpenStudies.instance().catalogue().formats(), file, true),
				losses -> tell(shell, file, losses), problem -> Failures.show("The codebook was not written", problem)).of(study)
				.schedule();
	}

	private static void tell(Shell shell, Path file, List<String> losses) {
		new NotesDialog(shell, "Codebook Exported", losses.isEmpty() ? file + " holds the whole codebook."
				: file + " was written. The format can't hold:", losses).open();
	}
}

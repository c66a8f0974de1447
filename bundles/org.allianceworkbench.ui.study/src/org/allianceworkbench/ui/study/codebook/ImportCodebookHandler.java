package org.allianceworkbench.ui.study.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.project.codebook.CodebookFiles;
import org.allianceworkbench.study.edit.command.CodebookEdits;
import org.allianceworkbench.study.edit.command.StudyChange;
import org.allianceworkbench.study.exchange.CodebookOptions;
import org.allianceworkbench.study.exchange.CodebookReading;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.parts.Changes;
import org.allianceworkbench.ui.study.editor.EditStudyHandler;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes the codebook of another program's file into the study that is meant: one change, which can be undone. */
public final class ImportCodebookHandler extends AbstractHandler {

	private static final String[] EXTENSIONS = { "*.sav;*.zsav;*.por;*.csv;*.xml", "*" };
	private static final String[] NAMES = { "SPSS file, REDCap data dictionary, DDI codebook", "All files" };

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		StudySelection.study(window).ifPresent(study -> ask(window, study));
		return null;
	}

	private static void ask(IWorkbenchWindow window, OpenStudy study) {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
		dialog.setText("Import Codebook");
		dialog.setFilterExtensions(EXTENSIONS);
		dialog.setFilterNames(NAMES);
		String file = dialog.open();
		if (file != null) {
			read(window, study, Path.of(file));
		}
	}

	/** Reads a codebook and takes it over. */
	public static void read(IWorkbenchWindow window, OpenStudy study, Path file) {
		new StudyJob<>("Reading " + file.getFileName(), progress -> new Read(CodebookFiles.read(OpenStudies.instance().catalogue()
				.formats(), file, CodebookOptions.titled(study.title())), CodebookFiles.sha256(file)),
				read -> take(window, study, file, read),
				problem -> Failures.show("The codebook can't be read", problem)).of(study).schedule();
	}

	/** What a file holds, and its hash. */
	private record Read(CodebookReading codebook, String sha256) {
	}

	private static void take(IWorkbenchWindow window, OpenStudy study, Path file, Read read) {
		CodebookReading reading = read.codebook();
		CodebookEdits.Taking taking = CodebookEdits.of(study.study()).take(reading.study(), String.valueOf(file.getFileName()),
				read.sha256());
		StudyChange change = taking.change();
		EditStudyHandler.open(window.getActivePage(), study).ifPresent(editor -> editor.showPage("Variables"));
		new Changes(study, window.getShell()).perform(change, () -> {
			List<String> notes = new ArrayList<>(reading.notes());
			if (!taking.present().isEmpty()) {
				notes.add("Left as they are, because the study has them already: " + String.join(", ", taking.present()) + ".");
			}
			new NotesDialog(window.getShell(), "Codebook Imported", change.getAffectedObjects().size()
					+ " variables of " + file.getFileName() + " were added; Undo takes them out again.", notes).open();
		});
	}
}

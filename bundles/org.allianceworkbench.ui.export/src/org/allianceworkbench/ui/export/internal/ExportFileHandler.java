package org.allianceworkbench.ui.export.internal;

import java.util.Optional;

import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.ui.export.ExportEditors;
import org.allianceworkbench.ui.export.document.ExportInput;
import org.allianceworkbench.ui.export.document.ExportFiles;
import org.allianceworkbench.ui.export.editor.ExportEditor;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies, names or deletes the selected export definition; which of these is told by the command. */
public final class ExportFileHandler extends AbstractHandler {

	static final String DUPLICATE = "org.allianceworkbench.ui.export.duplicate";
	static final String RENAME = "org.allianceworkbench.ui.export.rename";
	static final String DELETE = "org.allianceworkbench.ui.export.delete";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<Selected> selected = Selected.of(event);
		if (selected.isPresent()) {
			IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
			Shell shell = HandlerUtil.getActiveShellChecked(event);
			switch (event.getCommand().getId()) {
				case DUPLICATE -> duplicate(page, selected.get());
				case RENAME -> rename(page, shell, selected.get());
				case DELETE -> delete(page, shell, selected.get());
				default -> throw new ExecutionException("no such command: " + event.getCommand().getId());
			}
		}
		return null;
	}

	private static ExportFiles files(Selected selected) {
		return new ExportFiles(selected.study().project());
	}

	private static void duplicate(IWorkbenchPage page, Selected selected) {
		new StudyJob<>("Copying export " + selected.name(), progress -> files(selected).duplicate(saved(selected), files(selected)
				.free(selected.name() + "-copy")), file -> show(page, selected, file), problem -> Failures.show(
						"The export was not copied", problem)).of(selected.study()).quiet().schedule();
	}

	/** The definition as it is on disk. */
	private static Export saved(Selected selected) throws org.allianceworkbench.project.ProjectException {
		return selected.study().project().exports(java.util.List.of(selected.name())).get(0).content();
	}

	private static void show(IWorkbenchPage page, Selected selected, StudyFile<Export> file) {
		selected.study().changed();
		ExportEditors.open(page, selected.study(), file);
	}

	private static void rename(IWorkbenchPage page, Shell shell, Selected selected) {
		InputDialog dialog = new InputDialog(shell, "Rename Export", "The name is that of the definition's file and of the files it "
				+ "writes. What it wrote before stays.", selected.name(), text -> text.strip().equals(selected.name()) ? ""
						: files(selected).problem(text.strip()).orElse(null));
		if (dialog.open() != Window.OK || !closed(page, selected)) {
			return;
		}
		String name = dialog.getValue().strip();
		new StudyJob<>("Renaming export " + selected.name(), progress -> files(selected).rename(saved(selected), name),
				file -> show(page, selected, file), problem -> Failures.show("The export was not renamed", problem))
				.of(selected.study()).quiet().schedule();
	}

	private static void delete(IWorkbenchPage page, Shell shell, Selected selected) {
		String[] buttons = { "Delete", "Cancel" };
		if (new MessageDialog(shell, "Delete Export", null, "Delete the definition of the export \""
				+ ExportInput.title(selected.export()) + "\"?\n\nThis can't be undone. What it wrote stays in the output folder, and "
				+ "the history keeps who ran it.", MessageDialog.QUESTION, 1, buttons).open() != 0) {
			return;
		}
		ExportEditors.find(page, selected.study(), files(selected).path(selected.name()))
				.ifPresent(editor -> page.closeEditor(editor, false));
		new StudyJob<>("Deleting export " + selected.name(), progress -> {
			files(selected).delete(selected.name());
			return selected;
		}, done -> selected.study().changed(), problem -> Failures.show("The export was not deleted", problem))
				.of(selected.study()).quiet().schedule();
	}

	/** An editor is closed before its file gets another name; what is not saved is asked for. */
	private static boolean closed(IWorkbenchPage page, Selected selected) {
		Optional<ExportEditor> editor = ExportEditors.find(page, selected.study(), files(selected).path(selected.name()));
		return editor.isEmpty() || page.closeEditor(editor.get(), true);
	}
}

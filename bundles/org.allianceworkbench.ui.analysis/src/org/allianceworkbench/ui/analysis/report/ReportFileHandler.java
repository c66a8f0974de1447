package org.allianceworkbench.ui.analysis.report;

import java.util.Optional;

import org.allianceworkbench.study.StudyReport;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Duplicates, renames and deletes the report that is selected or in front. */
public final class ReportFileHandler extends AbstractHandler {

	static final String DUPLICATE = "org.allianceworkbench.ui.analysis.duplicateReport";
	static final String RENAME = "org.allianceworkbench.ui.analysis.renameReport";
	static final String DELETE = "org.allianceworkbench.ui.analysis.deleteReport";

	/** A stored report. */
	private record Meant(OpenStudy study, String name, IWorkbenchPage page) {
		ReportFiles files() {
			return new ReportFiles(study.project());
		}

		Optional<IEditorPart> editor() {
			return Optional.ofNullable(page.findEditor(new ReportInput(study, name)));
		}
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		Meant meant = meant(event).orElse(null);
		if (meant == null) {
			MessageDialog.openInformation(shell, "Report", "Select a report in the Study Explorer, or open one, first.");
			return null;
		}
		switch (event.getCommand().getId()) {
			case DUPLICATE -> job("Copying the report", meant, () -> meant.files().duplicate(meant.name()));
			case RENAME -> rename(meant, shell);
			case DELETE -> delete(meant, shell);
			default -> throw new ExecutionException("unknown command " + event.getCommand().getId());
		}
		return null;
	}

	private static Optional<Meant> meant(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		Optional<OpenStudy> study = StudySelection.first(selection, OpenStudy.class);
		Optional<StudyReport> report = StudySelection.first(selection, StudyReport.class);
		if (study.isPresent() && report.isPresent()) {
			return Optional.of(new Meant(study.get(), report.get().getName(), page));
		}
		return page.getActiveEditor() != null && page.getActiveEditor().getEditorInput() instanceof ReportInput input
				? Optional.of(new Meant(input.study(), input.name(), page)) : Optional.empty();
	}

	/** Makes or names a report's file. */
	@FunctionalInterface
	private interface Making {
		StudyReport make() throws Exception;
	}

	private static void job(String name, Meant meant, Making making) {
		new StudyJob<>(name, progress -> making.make(), made -> {
			meant.study().changed();
			OpenReportHandler.open(meant.study(), made.getName(), meant.page());
		}, problem -> Failures.show("The report was not changed", problem)).of(meant.study()).unseen().schedule();
	}

	/** An editor is closed before its file gets another name; what is not saved is asked for. */
	private static void rename(Meant meant, Shell shell) {
		InputDialog dialog = new InputDialog(shell, "Rename Report",
				"Name of the report, by which its files are called and the command "
				+ "line knows it. What was written before keeps its name.", meant.name(), text -> text.strip()
				.equals(meant.name()) ? ""
						: meant.files().problem(text.strip()).orElse(null));
		if (dialog.open() == Window.OK && meant.editor().map(open -> meant.page().closeEditor(open, true)).orElse(true)) {
			String name = dialog.getValue().strip();
			job("Renaming the report", meant, () -> meant.files().rename(meant.name(), name));
		}
	}

	private static void delete(Meant meant, Shell shell) {
		if (new MessageDialog(shell, "Delete Report", null, "Delete the report '" + meant.name()
				+ "'? Its order, headings and words "
				+ "are lost and this can't be undone. The analyses stay, and what was written stays in the output folder.",
				MessageDialog.QUESTION, 1, "Delete", "Cancel").open() == 0) {
			meant.editor().ifPresent(open -> meant.page().closeEditor(open, false));
			new StudyJob<>("Deleting the report", progress -> {
				meant.files().delete(meant.name());
				return meant;
			}, deleted -> meant.study().changed(), problem -> Failures.show("The report was not deleted", problem))
					.of(meant.study())
					.unseen().schedule();
		}
	}
}

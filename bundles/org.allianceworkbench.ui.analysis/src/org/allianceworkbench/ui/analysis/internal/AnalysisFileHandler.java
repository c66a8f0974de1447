package org.allianceworkbench.ui.analysis.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.project.results.AnalysisFiles;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.analysis.AnalysisEditor;
import org.allianceworkbench.ui.analysis.AnalysisInput;
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

/** Duplicates, renames, deletes and moves the stored analysis that is selected or in front. */
public final class AnalysisFileHandler extends AbstractHandler {

	private static final String PREFIX = "org.allianceworkbench.ui.analysis.";

	/** A stored analysis. */
	private record Meant(OpenStudy study, String name) {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		Meant meant = meant(event).orElse(null);
		if (meant == null) {
			MessageDialog.openInformation(shell, "Analysis", "Select an analysis in the Study Explorer, or open one, first.");
			return null;
		}
		String what = event.getCommand().getId().substring(PREFIX.length());
		if (!what.equals("delete") && isUnsaved(meant.study(), page)) {
			MessageDialog.openInformation(shell, "Analysis", "Save the open analyses first.");
			return null;
		}
		switch (what) {
			case "duplicate" -> change(meant, files -> files.duplicate(meant.name()).getName(),
					name -> NewAnalysisHandler.open(meant.study(), name, page));
			case "rename" -> rename(meant, shell, page);
			case "delete" -> delete(meant, shell, page);
			case "moveUp" -> move(meant, -1);
			case "moveDown" -> move(meant, 1);
			default -> throw new ExecutionException("unknown command " + event.getCommand().getId());
		}
		return null;
	}

	private static Optional<Meant> meant(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof AnalysisEditor editor) {
			return edited(editor);
		}
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		return StudySelection.first(selection, OpenStudy.class).flatMap(study -> StudySelection.first(selection, Analysis.class)
				.map(analysis -> new Meant(study, analysis.getName()))).or(() -> edited(HandlerUtil.getActiveEditor(event)));
	}

	private static Optional<Meant> edited(IEditorPart editor) {
		return editor instanceof AnalysisEditor open ? Optional.of(new Meant(open.study(), open.getEditorInput().getName()))
				: Optional.empty();
	}

	/** A change of files that results in a name. */
	@FunctionalInterface
	private interface Change {
		String make(AnalysisFiles files) throws Exception;
	}

	private static void change(Meant meant, Change change, java.util.function.Consumer<String> then) {
		new StudyJob<>("Changing the analyses", progress -> change.make(new AnalysisFiles(meant.study().project())), name -> {
			meant.study().changed();
			then.accept(name);
		}, problem -> Failures.show("The analyses were not changed", problem)).of(meant.study()).unseen().schedule();
	}

	private static void rename(Meant meant, Shell shell, IWorkbenchPage page) {
		InputDialog dialog = new InputDialog(shell, "Rename Analysis",
				"Name of the analysis, by which its file is called and the "
				+ "command line knows it. What stands above the result is its title.", meant.name(), text -> text.isBlank()
						? "Give a name." : null);
		if (dialog.open() == Window.OK && !dialog.getValue().strip().equals(meant.name())) {
			String name = dialog.getValue().strip();
			boolean shown = page.findEditor(new AnalysisInput(meant.study(), meant.name())) != null;
			change(meant, files -> {
				files.rename(meant.name(), name);
				return name;
			}, renamed -> {
				if (shown) {
					NewAnalysisHandler.open(meant.study(), renamed, page);
				}
			});
		}
	}

	/** Whether an analysis of the study is being edited: its file must not change meanwhile. */
	private static boolean isUnsaved(OpenStudy study, IWorkbenchPage page) {
		return Arrays.stream(page.getEditorReferences()).map(reference -> reference.getEditor(false)).anyMatch(editor ->
				editor instanceof AnalysisEditor open && open.study() == study && open.isDirty());
	}

	private static void delete(Meant meant, Shell shell, IWorkbenchPage page) {
		if (MessageDialog.openConfirm(shell, "Delete Analysis", "Delete the analysis '" + meant.name()
				+ "'? Its options and notes are "
				+ "lost; the study's data and kept results stay.")) {
			IEditorPart editor = page.findEditor(new AnalysisInput(meant.study(), meant.name()));
			if (editor != null) {
				page.closeEditor(editor, false);
			}
			change(meant, files -> {
				files.delete(meant.name());
				return meant.name();
			}, deleted -> {
				// the explorer shows it
			});
		}
	}

	private static void move(Meant meant, int by) {
		change(meant, files -> {
			List<String> names = new ArrayList<>(meant.study().project().analyses().stream().map(StudyFile::content)
					.map(Analysis::getName).toList());
			int from = names.indexOf(meant.name());
			int to = from + by;
			if (to >= 0 && to < names.size()) {
				names.add(to, names.remove(from));
				files.order(names);
			}
			return meant.name();
		}, moved -> {
			// the explorer shows it
		});
	}
}

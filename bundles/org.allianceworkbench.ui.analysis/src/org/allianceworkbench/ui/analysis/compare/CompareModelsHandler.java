package org.allianceworkbench.ui.analysis.compare;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.analysis.AnalysisEditor;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lets the user choose fitted models and compares them; with parameters it compares those that they name. */
public final class CompareModelsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		String names = event.getParameter(ComparisonInput.NAMES);
		Optional<OpenStudy> study = Optional.ofNullable(event.getParameter(KeptInput.STUDY))
				.flatMap(folder -> OpenStudies.instance().find(Path.of(folder)))
				.or(() -> StudySelection.study(page.getWorkbenchWindow()));
		if (study.isEmpty()) {
			MessageDialog.openInformation(shell, "Compare Models", "Open a study first, or select one.");
		} else if (names != null) {
			open(page, new ComparisonInput(study.get(), Arrays.asList(names.split(Pattern.quote(ComparisonInput.BETWEEN))),
					Boolean.parseBoolean(event.getParameter(ComparisonInput.LIKELIHOOD))));
		} else {
			Set<String> ticked = selected(event);
			new StudyJob<>("Reading the analyses", progress -> study.get().project().analyses().stream().map(StudyFile::content)
					.toList(),
					analyses -> choose(study.get(), analyses, ticked, shell, page), problem ->
							Failures.show("The analyses can't be read", problem)).of(study.get()).unseen().schedule();
		}
		return null;
	}

	private static Set<String> selected(ExecutionEvent event) {
		Set<String> names = new HashSet<>();
		if (HandlerUtil.getActivePart(event) instanceof AnalysisEditor editor) {
			names.add(editor.getEditorInput().getName());
		} else if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection elements) {
			for (Object element : elements) {
				Optional.ofNullable(Adapters.adapt(element, Analysis.class)).map(Analysis::getName).ifPresent(names::add);
			}
		}
		return names;
	}

	private static void choose(OpenStudy study, List<Analysis> analyses, Set<String> ticked, Shell shell, IWorkbenchPage page) {
		CompareModelsDialog dialog = new CompareModelsDialog(shell, analyses, ticked);
		if (dialog.open() == Window.OK) {
			open(page, new ComparisonInput(study, dialog.chosen(), dialog.byLikelihood()));
		}
	}

	private static void open(IWorkbenchPage page, ComparisonInput input) {
		try {
			page.openEditor(input, ComparisonEditor.ID);
		} catch (PartInitException e) {
			Failures.show("The models can't be compared", e);
		}
	}
}

package org.allianceworkbench.ui.analysis.report;

import java.nio.file.Path;
import java.util.Optional;

import org.allianceworkbench.study.StudyReport;
import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the selected report, or the one that parameters name. */
public final class OpenReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Optional<OpenStudy> study = Optional.ofNullable(event.getParameter(KeptInput.STUDY))
				.flatMap(folder -> OpenStudies.instance().find(Path.of(folder)))
				.or(() -> StudySelection.first(selection, OpenStudy.class));
		Optional<String> name = Optional.ofNullable(event.getParameter(ReportInput.NAME))
				.or(() -> StudySelection.first(selection, StudyReport.class).map(StudyReport::getName));
		if (study.isPresent() && name.isPresent()) {
			open(study.get(), name.get(), page);
		}
		return null;
	}

	static void open(OpenStudy study, String name, IWorkbenchPage page) {
		try {
			page.openEditor(new ReportInput(study, name), ReportEditor.ID);
		} catch (PartInitException e) {
			Failures.show("The report can't be opened", e.getCause() == null ? e : e.getCause());
		}
	}
}

package org.allianceworkbench.ui.analysis.report;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.study.StudyReport;
import org.allianceworkbench.ui.StudySelection;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** What the explorer's menu offers for a selected report. */
public final class ReportMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		List<IContributionItem> items = new ArrayList<>();
		if (window != null && StudySelection.first(window.getSelectionService().getSelection(), StudyReport.class).isPresent()) {
			List.of(ReportInput.OPEN, ReportFileHandler.DUPLICATE, ReportFileHandler.RENAME, ReportFileHandler.DELETE)
					.forEach(command -> items.add(item(window, command)));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(IWorkbenchWindow window, String command) {
		return new CommandContributionItem(new CommandContributionItemParameter(window, null, command,
				CommandContributionItem.STYLE_PUSH));
	}
}

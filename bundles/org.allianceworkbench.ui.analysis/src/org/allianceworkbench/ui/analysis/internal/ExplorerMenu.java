package org.allianceworkbench.ui.analysis.internal;

import java.util.List;

import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.ui.StudySelection;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.ISelectionService;

/** What the explorer's menu offers where stored analyses are selected. */
public final class ExplorerMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private static final String PREFIX = "org.allianceworkbench.ui.analysis.";

	private IServiceLocator locator;

	@Override
	public void initialize(IServiceLocator services) {
		locator = services;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		ISelection selection = locator.getService(ISelectionService.class).getSelection();
		if (StudySelection.first(selection, Analysis.class).isEmpty()) {
			return new IContributionItem[0];
		}
		List<IContributionItem> items = List.of(item("duplicate"), item("rename"), item("delete"),
				item("moveUp"), item("moveDown"), new Separator(), item("compare"));
		return items.toArray(IContributionItem[]::new);
	}

	private IContributionItem item(String command) {
		return new CommandContributionItem(new CommandContributionItemParameter(locator, null, PREFIX + command,
				CommandContributionItem.STYLE_PUSH));
	}
}

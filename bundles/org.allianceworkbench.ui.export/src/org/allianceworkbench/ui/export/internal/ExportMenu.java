package org.allianceworkbench.ui.export.internal;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.ui.export.document.ExportInput;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** What the explorer's menu offers for a selected export. */
public final class ExportMenu extends CompoundContributionItem {

	private static final String RUN = "org.allianceworkbench.ui.export.run";

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		List<IContributionItem> items = new ArrayList<>();
		if (window != null) {
			if (Selected.of(window.getSelectionService().getSelection()).isPresent()) {
				for (String command : List.of(ExportInput.OPEN, RUN, ExportFileHandler.DUPLICATE, ExportFileHandler.RENAME,
						ExportFileHandler.DELETE)) {
					items.add(item(window, command));
				}
			}
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(IWorkbenchWindow window, String command) {
		return new CommandContributionItem(new CommandContributionItemParameter(window, null, command,
				CommandContributionItem.STYLE_PUSH));
	}
}

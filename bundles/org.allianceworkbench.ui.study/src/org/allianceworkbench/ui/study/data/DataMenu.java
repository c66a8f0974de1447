package org.allianceworkbench.ui.study.data;

import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.grid.DataGrid;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** What can be done with the selected cells of a grid. */
final class DataMenu {

	private DataMenu() {
	}

	static void install(DataEditor editor, DataGrid grid, BlockActions blocks) {
		grid.onMenu(menu -> {
			menu.add(action("&Edit Value\tF2", grid::edit));
			menu.add(command(editor, DataCommands.FILL));
			menu.add(command(editor, DataCommands.FILL_DOWN));
			menu.add(action("E&mpty Selected Cells\tDelete", blocks::clear));
			menu.add(new Separator());
			menu.add(action("&Copy\tCtrl+C", grid::copy));
			menu.add(action("&Paste\tCtrl+V", blocks::paste));
			menu.add(new Separator());
			menu.add(command(editor, CellReference.ORIGIN));
			menu.add(command(editor, DataCommands.TIMELINE));
			menu.add(command(editor, DataCommands.GO_TO));
			menu.add(new Separator());
			menu.add(command(editor, DataCommands.FILTERS));
			if (!editor.groupsShown().isEmpty()) {
				menu.add(action("Open All &Groups", () -> editor.openGroups(true)));
				menu.add(action("Cl&ose All Groups", () -> editor.openGroups(false)));
			}
		});
	}

	private static CommandContributionItem command(DataEditor editor, String id) {
		return new CommandContributionItem(new CommandContributionItemParameter(editor.getSite(), null, id,
				CommandContributionItem.STYLE_PUSH));
	}

	private static Action action(String label, Runnable work) {
		return new Action(label) {
			@Override
			public void run() {
				work.run();
			}
		};
	}
}

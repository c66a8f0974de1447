package org.allianceworkbench.ui.study.editor;

import java.util.List;

import org.allianceworkbench.study.check.Violation;
import org.allianceworkbench.ui.parts.PartGrid;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

/** The menu of a grid: remedies of what is wrong with the cell, then copy, paste, fill down and delete. */
final class GridMenu<T extends EObject> {

	private final PartGrid<T> grid;
	private final EditorPage page;

	GridMenu(PartGrid<T> grid, EditorPage page) {
		this.grid = grid;
		this.page = page;
	}

	void install() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			problems().forEach(problem -> page.fixes(problem)
					.forEach(fix -> shown.add(action("Fix: " + fix.label(), () -> page.perform(fix.change())))));
			shown.add(new Separator());
			shown.add(action("&Edit\tF2", grid::edit));
			shown.add(action("&Copy\tCtrl+C", grid::copy));
			shown.add(action("&Paste\tCtrl+V", grid::paste));
			shown.add(action("&Fill Down\tCtrl+D", grid::fillDown));
			shown.add(new Separator());
			shown.add(action("&Delete", () -> page.perform(page.edits().remove(grid.selected()))));
		});
		grid.table().setMenu(menu.createContextMenu(grid.table()));
	}

	private List<Violation> problems() {
		return grid.selected().stream().limit(1).flatMap(part -> page.problems().of(part).stream()).toList();
	}

	private static Action action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}
}

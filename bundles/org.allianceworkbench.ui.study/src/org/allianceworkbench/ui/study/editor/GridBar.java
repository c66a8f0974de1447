package org.allianceworkbench.ui.study.editor;

import java.util.List;
import java.util.function.Supplier;

import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.edit.command.PartEdits;
import org.allianceworkbench.study.edit.command.StudyChange;
import org.allianceworkbench.ui.parts.PartGrid;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line above a grid: what the grid is, and buttons that add, delete and move its parts. */
final class GridBar {

	private final Composite buttons;
	private final EditorPage page;

	GridBar(Composite parent, String title, EditorPage page) {
		this.page = page;
		buttons = WidgetFactory.composite(SWT.NONE).create(parent);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.marginLeft = 0;
		layout.spacing = 4;
		buttons.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		if (!title.isEmpty()) {
			Label label = new Label(buttons, SWT.NONE);
			label.setText(title + "  ");
		}
	}

	/** Adds a button. */
	Button button(String text, Runnable work) {
		return WidgetFactory.button(SWT.PUSH).text(text).onSelect(event -> work.run()).create(buttons);
	}

	/** The line itself, for more. */
	Composite control() {
		return buttons;
	}

	/** Buttons that change the list of a part: new parts get a code or name that nothing else has. */
	GridBar list(PartGrid<? extends EObject> grid, Supplier<? extends EObject> owner, EReference list, EClass type,
			EAttribute name,
			String first) {
		button("&Add", () -> page.performAndReveal(add(owner.get(), list, type, name, first)));
		return changes(grid);
	}

	/** Buttons that delete and move what is selected. */
	GridBar changes(PartGrid<? extends EObject> grid) {
		button("&Delete", () -> page.perform(page.edits().remove(grid.selected())));
		button("&Up", () -> move(grid, -1));
		button("Do&wn", () -> move(grid, 1));
		return this;
	}

	private StudyChange add(EObject owner, EReference list, EClass type, EAttribute name, String first) {
		List<?> there = (List<?>) owner.eGet(list);
		EObject part = PartEdits.create(type);
		int number = there.size() + 1;
		while (isTaken(there, name, first + number)) {
			number++;
		}
		part.eSet(name, first + number);
		return page.edits().add(owner, list, part);
	}

	private static boolean isTaken(List<?> parts, EAttribute name, String text) {
		return parts.stream().anyMatch(part -> text.equals(((EObject) part).eGet(name)));
	}

	private void move(PartGrid<? extends EObject> grid, int by) {
		grid.selected().stream().findFirst().ifPresent(part -> {
			if (grid.isSorted()) {
				MessageDialog.openInformation(buttons.getShell(), "Not Moved",
						"The grid is sorted by a column. "
								+ "Click its header until the mark is gone to see and change the study's order.");
			} else {
				page.performAndReveal(page.edits().move(part, place(part) + by));
			}
		});
	}

	private static int place(EObject part) {
		return part instanceof Occasion occasion
				? Codebook.of((Study) part.eContainer()).occasionsInOrder()
						.indexOf(occasion)
				: ((List<?>) part.eContainer().eGet(part.eContainmentFeature())).indexOf(part);
	}
}

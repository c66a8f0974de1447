package org.allianceworkbench.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.config.DefaultGridLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.CellEditorMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.swt.SWT;

/** How a value is entered as in a spreadsheet: by F2, by typing, by a double click; a single click only chooses the cell. */
final class EditBindings extends DefaultGridLayerConfiguration {

	EditBindings(CompositeLayer grid) {
		super(grid);
	}

	@Override
	protected void addEditingUIConfig() {
		addConfiguration(new AbstractUiBindingConfiguration() {
			@Override
			public void configureUiBindings(UiBindingRegistry bindings) {
				bindings.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), new KeyEditAction());
				bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), new KeyEditAction());
				bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.SHIFT), new KeyEditAction());
				bindings.registerDoubleClickBinding(new CellEditorMouseEventMatcher(GridRegion.BODY), new MouseEditAction());
			}
		});
	}

	@Override
	protected void addPrintUIBindings() {
		// nothing is printed from a grid
	}

	@Override
	protected void addExcelExportUIBindings() {
		// data leave a study through an export
	}
}

package org.allianceworkbench.ui.grid.internal;

import java.util.Optional;

import org.allianceworkbench.ui.grid.CellEditing;
import org.allianceworkbench.ui.lists.LongText;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.convert.ContextualDisplayConverter;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowTextCellEditor;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Lets values be entered into the cells of a grid; what a column can't have is said below the cell and not taken. */
public final class Entering {

	private final NatTable table;
	private final CellProvider cells;
	private final CellEditing editing;
	private Optional<ToolTip> shown = Optional.empty();
	private String refusal = "";

	private Entering(NatTable table, CellProvider cells, CellEditing editing) {
		this.table = table;
		this.cells = cells;
		this.editing = editing;
	}

	/** Makes the cells of a grid take values. */
	public static Entering install(NatTable table, CellProvider cells, CellEditing editing) {
		Entering entering = new Entering(table, cells, editing);
		cells.onEnter(editing::enter);
		entering.register(table.getConfigRegistry());
		return entering;
	}

	/** What was said about the last entry, empty when it was fine; for tests. */
	public String refusal() {
		return refusal;
	}

	/** What is typed into the filter row is no value: nothing of what holds for cells may hold there. */
	private static void spareFilters(IConfigRegistry registry) {
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.ALWAYS_EDITABLE, DisplayMode.EDIT,
				GridRegion.FILTER_ROW);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new FilterRowTextCellEditor(), DisplayMode.EDIT,
				GridRegion.FILTER_ROW);
		registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter(), DisplayMode.EDIT,
				GridRegion.FILTER_ROW);
		registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new DataValidator() {
			@Override
			public boolean validate(int column, int row, Object value) {
				return true;
			}
		}, DisplayMode.EDIT, GridRegion.FILTER_ROW);
	}

	private void register(IConfigRegistry registry) {
		spareFilters(registry);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new IEditableRule() {
			@Override
			public boolean isEditable(ILayerCell cell, IConfigRegistry any) {
				return isEditable(cell.getColumnIndex(), cell.getRowIndex());
			}

			@Override
			public boolean isEditable(int column, int row) {
				return cells.heading(row).isEmpty() && column >= 0 && column < cells.getColumnCount()
						&& editing.isEditable(cells.columns().get(column));
			}
		}, DisplayMode.EDIT);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new TextCellEditor(true, true), DisplayMode.EDIT);
		registry.registerConfigAttribute(EditConfigAttributes.SUPPORT_MULTI_EDIT, Boolean.FALSE, DisplayMode.EDIT);
		registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new ContextualDisplayConverter() {
			@Override
			public Object canonicalToDisplayValue(ILayerCell cell, IConfigRegistry any, Object value) {
				return cells.entered(cell.getColumnIndex(), cell.getRowIndex());
			}

			@Override
			public Object displayToCanonicalValue(ILayerCell cell, IConfigRegistry any, Object value) {
				return value == null ? "" : value;
			}
		}, DisplayMode.EDIT);
		registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new DataValidator() {
			@Override
			public boolean validate(int column, int row, Object value) {
				Optional<String> why = editing.refusal(cells.columns().get(column), value == null ? "" : value.toString());
				if (why.isPresent()) {
					throw new ValidationFailedException(why.get());
				}
				refusal = "";
				return true;
			}
		}, DisplayMode.EDIT);
		registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, new IEditErrorHandler() {
			@Override
			public void displayError(ICellEditor editor, Exception problem) {
				say(editor.getEditorControl(), String.valueOf(problem.getMessage()));
			}

			@Override
			public void removeError(ICellEditor editor) {
				shown.ifPresent(ToolTip::hide);
				shown = Optional.empty();
			}
		}, DisplayMode.EDIT);
	}

	private void say(Control at, String message) {
		refusal = message;
		shown.ifPresent(ToolTip::hide);
		DefaultToolTip tip = new DefaultToolTip(table, ToolTip.RECREATE, true) {
			@Override
			protected boolean shouldCreateToolTip(Event event) {
				return event.type == 0;
			}
		};
		tip.setText(LongText.wrapped(message));
		tip.setHideOnMouseDown(false);
		Point below = at.getLocation();
		tip.show(new Point(below.x, below.y + at.getSize().y + 2));
		shown = Optional.of(tip);
		at.addDisposeListener(event -> tip.hide());
	}
}

package org.allianceworkbench.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.check.Violation;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.edit.config.RenderErrorHandling;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.CellEditorMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** How the cells of a grid are edited: which can be, with what, by which keys; what is refused is told while it is typed. */
final class PartEditing<T> extends AbstractRegistryConfiguration {

	private static final String COLUMN = "part-column-";

	private final PartGrid<T> grid;
	private final PartRows<T> rows;

	PartEditing(PartGrid<T> grid, PartRows<T> rows) {
		this.grid = grid;
		this.rows = rows;
	}

	/** Labels a cell by its column, and by what is wrong with it. */
	static <T> void label(LabelStack labels, PartRows<T> rows, int column, int row,
			BiFunction<Integer, Integer, Optional<Violation>> problems) {
		labels.addLabel(COLUMN + column);
		if (rows.columns().get(column).switched()) {
			labels.addLabelOnTop(PartLooks.SWITCHED);
		}
		problems.apply(column, row).filter(problem -> problem.severity() != Severity.INFO).ifPresent(problem -> labels
				.addLabelOnTop(problem.severity() == Severity.ERROR ? PartLooks.ERROR : PartLooks.WARNING));
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		for (int column = 0; column < rows.getColumnCount(); column++) {
			PartColumn<T> shown = rows.columns().get(column);
			String label = COLUMN + column;
			boolean editable = shown.change().isPresent() && !shown.switched();
			registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE,
					editable ? IEditableRule.ALWAYS_EDITABLE : IEditableRule.NEVER_EDITABLE, DisplayMode.EDIT, label);
			registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR,
					shown.choices().isEmpty() ? new TextCellEditor(false, true)
					: new ComboBoxCellEditor(new ArrayList<>(shown.choices())),
					DisplayMode.EDIT, label);
			registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new Refusals(shown), DisplayMode.EDIT, label);
		}
		registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, new RenderErrorHandling(),
				DisplayMode.EDIT);
		registry.registerConfigAttribute(EditConfigAttributes.CONVERSION_ERROR_HANDLER, new RenderErrorHandling(),
				DisplayMode.EDIT);
	}

	/** What a change would refuse is not taken from the editor; the sentence is shown beside it. */
	private final class Refusals extends DataValidator {

		private final PartColumn<T> column;

		Refusals(PartColumn<T> column) {
			this.column = column;
		}

		@Override
		public boolean validate(int columnIndex, int rowIndex, Object value) {
			if (rowIndex >= rows.getRowCount()) {
				return true;
			}
			String text = value == null ? "" : value.toString();
			Optional<String> refusal = column.change().flatMap(change -> change.apply(List.of(rows.shown().get(rowIndex)), text)
					.refusal());
			if (refusal.isPresent() && !refusal.get().isEmpty()) {
				throw new ValidationFailedException(refusal.get());
			}
			return true;
		}
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		bindings.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.SPACE), toggleOr(new KeyEditAction()));
		bindings.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), new KeyEditAction());
		bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), new KeyEditAction());
		bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), new KeyEditAction());
		bindings.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.DEL), (table, event) -> grid.clear());
		bindings.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (table, event) -> grid.copy());
		bindings.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, 'v'), (table, event) -> grid.paste());
		bindings.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, 'd'), (table, event) -> grid.fillDown());
		bindings.registerDoubleClickBinding(new CellEditorMouseEventMatcher(GridRegion.BODY), new MouseEditAction());
		bindings.registerSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(0), (table, event) -> {
			int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
			if (column >= 0) {
				grid.sort(column);
			}
		});
		bindings.registerSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON),
				(table, event) -> switchAt(table.getColumnIndexByPosition(table.getColumnPositionByX(event.x))));
	}

	private void switchAt(int column) {
		if (column >= 0 && rows.columns().get(column).switched()) {
			grid.toggle();
		}
	}

	private IKeyAction toggleOr(IKeyAction edit) {
		return (table, event) -> {
			if (grid.anchor().filter(cell -> rows.columns().get(cell.columnPosition).switched()).isPresent()) {
				grid.toggle();
			} else {
				edit.run(table, event);
			}
		};
	}
}

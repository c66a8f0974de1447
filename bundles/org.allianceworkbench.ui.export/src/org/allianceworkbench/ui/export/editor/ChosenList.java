package org.allianceworkbench.ui.export.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.ui.export.document.ExportProblem;
import org.allianceworkbench.ui.export.document.ExportProblems;
import org.allianceworkbench.ui.lists.HintStack;
import org.allianceworkbench.ui.lists.LongText;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The variables that leave, in order; their names in the file and their forms are written in place. */
public final class ChosenList {

	private static final List<ExportForm> FORMS = Arrays.asList(ExportForm.values());
	private static final String[] FORM_WORDS = FORMS.stream().map(Words::of).toArray(String[]::new);

	private final HintStack stack;
	private final Composite page;
	private final TableColumnLayout widths = new TableColumnLayout();
	private final TableViewer viewer;
	private List<ExportProblem> problems = List.of();
	private BiConsumer<ExportColumn, String> renaming = (column, name) -> {
		// set by the page
	};
	private BiConsumer<ExportColumn, ExportForm> forming = (column, form) -> {
		// set by the page
	};

	ChosenList(Composite parent) {
		stack = new HintStack(parent, SWT.BORDER);
		page = new Composite(stack.control(), SWT.NONE);
		page.setLayout(widths);
		viewer = new TableViewer(page, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column("Variable", 3, 100, ExportColumn::getVariable);
		column("Name in the file", 3, 110, ExportProblems::nameInFile).setEditingSupport(new NameEditing());
		column("Form", 3, 110, column -> Words.of(column.getForm())).setEditingSupport(new FormEditing());
		column("Problem", 3, 90, column -> problem(column).map(ExportProblem::message).orElse(""));
		// A single click selects and drags; only a double click, Enter or F2 writes.
		TableViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL;
			}
		}, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_VERTICAL);
		viewer.getTable().addListener(SWT.KeyDown, event -> {
			if ((event.keyCode == SWT.F2 || event.keyCode == SWT.CR) && event.stateMask == 0) {
				selected().stream().findFirst().ifPresent(column -> viewer.editElement(column, 1));
			} else if (event.keyCode == SWT.F2 && event.stateMask == SWT.SHIFT) {
				selected().stream().findFirst().ifPresent(column -> viewer.editElement(column, 2));
			}
		});
	}

	/** Takes new names and forms. */
	void onEdit(BiConsumer<ExportColumn, String> names, BiConsumer<ExportColumn, ExportForm> forms) {
		renaming = names;
		forming = forms;
	}

	/** Is done when a key is pressed, with keys like Alt or none. */
	void onKey(int key, int modifiers, Runnable work) {
		viewer.getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == key && event.stateMask == modifiers) {
				event.doit = false;
				work.run();
			}
		});
	}

	private Optional<ExportProblem> problem(ExportColumn column) {
		return problems.stream().filter(each -> each.column().filter(known -> known == column).isPresent()).findFirst();
	}

	private TableViewerColumn column(String name, int share, int least, Function<ExportColumn, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(name);
		widths.setColumnData(column.getColumn(), new ColumnWeightData(share, least, true));
		boolean signed = viewer.getTable().getColumnCount() == 2;
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((ExportColumn) element);
			}

			@Override
			public Image getImage(Object element) {
				return signed ? problem((ExportColumn) element).map(ChosenList::sign).orElse(null) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				return problem((ExportColumn) element).map(found -> LongText.wrapped(found.message())).orElse(null);
			}
		});
		return column;
	}

	private static Image sign(ExportProblem problem) {
		return FieldDecorationRegistry.getDefault().getFieldDecoration(problem.severity() == Severity.ERROR
				? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING).getImage();
	}

	/** Shows variables, or the hint when none is chosen; the same places stay selected. */
	void show(List<ExportColumn> columns, List<ExportProblem> found, String hintWhenEmpty) {
		problems = found;
		List<ExportColumn> selected = selected();
		if (!columns.equals(viewer.getInput())) {
			viewer.setInput(List.copyOf(columns));
		} else {
			viewer.refresh();
		}
		viewer.setSelection(new StructuredSelection(selected.stream().filter(columns::contains).toList()));
		stack.show(page, !columns.isEmpty(), hintWhenEmpty);
	}

	/** The selected variables, in their order. */
	List<ExportColumn> selected() {
		return viewer.getStructuredSelection().stream().map(ExportColumn.class::cast)
				.sorted((one, other) -> Integer.compare(place(one), place(other))).toList();
	}

	private int place(ExportColumn column) {
		return viewer.getInput() instanceof List<?> all ? all.indexOf(column) : -1;
	}

	/** Selects variables by their places. */
	public void select(int... places) {
		List<?> all = viewer.getInput() instanceof List<?> known ? known : List.of();
		viewer.setSelection(new StructuredSelection(Arrays.stream(places).filter(place -> place < all.size())
				.mapToObj(all::get).toList()), true);
	}

	/** Is told when another variable is selected. */
	void onSelection(Consumer<List<ExportColumn>> listener) {
		viewer.addSelectionChangedListener(event -> listener.accept(selected()));
	}

	/** The table, for drag and drop. */
	TableViewer viewer() {
		return viewer;
	}

	/** Presses a key as a user does. */
	public void press(int key, int modifiers) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = modifiers;
		viewer.getTable().notifyListeners(SWT.KeyDown, event);
	}

	/** What stands in the columns, a line for each variable, for tests. */
	public List<List<String>> texts() {
		return Arrays.stream(viewer.getTable().getItems()).map(item -> List.of(item.getText(0), item.getText(1), item.getText(2),
				item.getText(3))).toList();
	}

	/** What stands where no variable is chosen; empty when there are any. */
	public String hint() {
		return stack.text();
	}

	/** The widget. */
	Control control() {
		return stack.control();
	}

	/** Takes the keyboard. */
	void setFocus() {
		(stack.isHint() ? stack.control() : viewer.getTable()).setFocus();
	}

	/** The name in the file; empty gives the variable back its own. */
	private final class NameEditing extends EditingSupport {

		NameEditing() {
			super(ChosenList.this.viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return new TextCellEditor(ChosenList.this.viewer.getTable());
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			return ExportProblems.nameInFile((ExportColumn) element);
		}

		@Override
		protected void setValue(Object element, Object value) {
			renaming.accept((ExportColumn) element, String.valueOf(value).strip());
		}
	}

	/** The form. */
	private final class FormEditing extends EditingSupport {

		FormEditing() {
			super(ChosenList.this.viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			ComboBoxCellEditor editor = new ComboBoxCellEditor(ChosenList.this.viewer.getTable(), FORM_WORDS, SWT.READ_ONLY);
			editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
					| ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			return FORMS.indexOf(((ExportColumn) element).getForm());
		}

		@Override
		protected void setValue(Object element, Object value) {
			if (value instanceof Integer place && place >= 0) {
				forming.accept((ExportColumn) element, FORMS.get(place));
			}
		}
	}
}

package org.allianceworkbench.ui.export.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.ui.editor.TwoPlaces;
import org.allianceworkbench.ui.export.document.ExportProblems;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Which variables leave, in which order, under which names and in which forms. */
public final class VariablesPage extends ExportPage {

	private static final int LEAST_WIDTH = 680;
	private static final int LEAST_HEIGHT = 280;

	private AvailableList available;
	private ChosenList chosen;
	private Button derived;

	VariablesPage(ExportEditor editor) {
		super(editor, ExportProblems.VARIABLES);
	}

	@Override
	void createContent(Composite parent) {
		TwoPlaces places = TwoPlaces.scrolled(parent, 52, LEAST_WIDTH, LEAST_HEIGHT, 2 * LEAST_HEIGHT);
		Composite left = places.first();
		heading(left, "Available");
		available = new AvailableList(left, rows -> add(rows.stream().map(VariableRow::name).toList(), export().getColumns()
				.size()));
		Composite right = places.second();
		heading(right, "Leave, in this order");
		createButtons(right);
		chosen = new ChosenList(right);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 110).applyTo(chosen.control());
		derived = WidgetFactory.button(SWT.CHECK).text("With deri&ved variables")
				.onSelect(event -> document().change("With derived variables", export -> export.setDerived(derived.getSelection())))
				.create(right);
		chosen.onEdit(this::rename, this::form);
		chosen.onKey(SWT.DEL, SWT.NONE, this::remove);
		chosen.onKey(SWT.ARROW_UP, SWT.ALT, () -> move(-1));
		chosen.onKey(SWT.ARROW_DOWN, SWT.ALT, () -> move(1));
		dragAndDrop();
	}

	private void createButtons(Composite parent) {
		Composite bar = WidgetFactory.composite(SWT.NONE).create(parent);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.spacing = 4;
		bar.setLayout(layout);
		button(bar, "&Add", "Adds what is selected on the left (Enter or Insert there)", this::addSelected);
		button(bar, "&Remove", "Removes what is selected (Delete)", this::remove);
		button(bar, "&Up", "Moves what is selected up (Alt+Up)", () -> move(-1));
		button(bar, "Do&wn", "Moves what is selected down (Alt+Down)", () -> move(1));
		button(bar, "&List All", "Lists all variables that leave when none is chosen, so that they can be arranged", this::listAll);
	}

	private static void button(Composite bar, String text, String help, Runnable work) {
		WidgetFactory.button(SWT.PUSH).text(text).tooltip(help).onSelect(event -> work.run()).create(bar);
	}

	private void dragAndDrop() {
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		chosen.viewer().addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = !chosen.selected().isEmpty();
				LocalSelectionTransfer.getTransfer().setSelection(chosen.viewer().getStructuredSelection());
			}
		});
		ViewerDropAdapter drop = new ViewerDropAdapter(chosen.viewer()) {
			@Override
			public boolean validateDrop(Object target, int operation, TransferData type) {
				return LocalSelectionTransfer.getTransfer().isSupportedType(type);
			}

			@Override
			public boolean performDrop(Object data) {
				int target = export().getColumns().indexOf(getCurrentTarget());
				VariablesPage.this.drop(dragged(), target < 0 ? export().getColumns().size() : target
						+ (getCurrentLocation() == LOCATION_AFTER ? 1 : 0));
				return true;
			}
		};
		drop.setFeedbackEnabled(true);
		chosen.viewer().addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, drop);
		DropTarget place = new DropTarget(chosen.control(), DND.DROP_MOVE | DND.DROP_COPY);
		place.setTransfer(transfers);
		place.addDropListener(new DropTargetAdapter() {
			@Override
			public void drop(DropTargetEvent event) {
				VariablesPage.this.drop(dragged(), export().getColumns().size());
			}
		});
	}

	private static List<?> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection some ? some.toList() : List.of();
	}

	/** What was dropped: variables of the codebook are added at a place, chosen ones are moved there. */
	public void drop(List<?> dropped, int place) {
		List<String> names = dropped.stream().filter(VariableRow.class::isInstance).map(row -> ((VariableRow) row).name()).toList();
		if (names.isEmpty()) {
			List<Integer> places = dropped.stream().map(export().getColumns()::indexOf).filter(at -> at >= 0).sorted().toList();
			moveTo(places, place);
		} else {
			add(names, place);
		}
	}

	private void addSelected() {
		add(available.selected().stream().map(VariableRow::name).toList(), export().getColumns().size());
	}

	/** Adds variables at a place. */
	public void add(List<String> names, int place) {
		if (!names.isEmpty()) {
			document().change(names.size() == 1 ? "Add " + names.get(0) : "Add " + names.size() + " variables", export -> export
					.getColumns().addAll(place, names.stream().map(VariablesPage::column).toList()));
		}
	}

	private static ExportColumn column(String name) {
		ExportColumn column = StudyFactory.eINSTANCE.createExportColumn();
		column.setVariable(name);
		return column;
	}

	private void listAll() {
		List<String> missing = usual().stream().map(Variable::getName).filter(name -> !names().contains(name)).toList();
		add(missing, export().getColumns().size());
	}

	/** The variables that leave when none is named. */
	private List<Variable> usual() {
		return study().getVariables().stream().filter(variable -> variable.getName() != null
				&& variable.getPrivacy() != Privacy.DIRECT_IDENTIFIER
				&& (export().isDerived() || !(variable instanceof DerivedVariable))).toList();
	}

	private Set<String> names() {
		Set<String> names = new HashSet<>();
		export().getColumns().forEach(column -> names.add(column.getVariable()));
		return names;
	}

	private List<Integer> places() {
		return chosen.selected().stream().map(export().getColumns()::indexOf).filter(place -> place >= 0).toList();
	}

	/** Removes what is selected. */
	private void remove() {
		List<Integer> places = places();
		if (!places.isEmpty()) {
			document().change(places.size() == 1 ? "Remove " + export().getColumns().get(places.get(0)).getVariable() : "Remove "
					+ places.size() + " variables", export -> places.reversed().forEach(place -> export.getColumns()
							.remove(place.intValue())));
			chosen.select(Math.min(places.get(0), Math.max(0, export().getColumns().size() - 1)));
		}
	}

	/** Moves what is selected up or down by one place. */
	private void move(int by) {
		List<Integer> places = places();
		if (!places.isEmpty()) {
			moveTo(places, by < 0 ? Math.max(0, places.getFirst() - 1) : Math.min(export().getColumns().size(), places.getLast()
					+ 2));
		}
	}

	/** Moves variables to the place before another one, together and in their order. */
	private void moveTo(List<Integer> places, int before) {
		int to = before - (int) places.stream().filter(place -> place < before).count();
		document().change("Move " + (places.size() == 1 ? export().getColumns().get(places.get(0)).getVariable() : places.size()
				+ " variables"), export -> arrange(export, places, to));
		int[] now = new int[places.size()];
		for (int i = 0; i < now.length; i++) {
			now[i] = to + i;
		}
		chosen.select(now);
	}

	private static void arrange(Export export, List<Integer> places, int to) {
		List<ExportColumn> moved = places.stream().map(export.getColumns()::get).toList();
		List<ExportColumn> order = new ArrayList<>(export.getColumns());
		order.removeAll(moved);
		order.addAll(to, moved);
		for (int i = 0; i < order.size(); i++) {
			export.getColumns().move(i, order.get(i));
		}
	}

	/** Gives a variable a name in the file; an empty one, or its own, is none. */
	public void rename(ExportColumn column, String name) {
		int place = export().getColumns().indexOf(column);
		String given = name.isEmpty() || name.equals(ExportProblems.usualName(column)) ? null : name;
		document().change("Name of " + column.getVariable(), export -> export.getColumns().get(place).setName(given));
	}

	/** Gives a variable a form. */
	public void form(ExportColumn column, ExportForm form) {
		int place = export().getColumns().indexOf(column);
		document().change("Form of " + column.getVariable(), export -> export.getColumns().get(place).setForm(form));
	}

	@Override
	protected void show() {
		available.show(study(), names());
		derived.setSelection(export().isDerived());
		derived.setVisible(export().getColumns().isEmpty());
		chosen.show(export().getColumns(), editor().problems(), usual().isEmpty() ? "The codebook has no variables yet."
				: "Nothing is chosen, so all " + Words.count(usual().size(), "variable", "variables")
						+ " of the codebook leave that are not direct identifiers.\n\n"
						+ "Add variables, or drag them here, to choose; or press List All to arrange all of them.");
	}

	/** The codebook's variables, for tests. */
	public AvailableList available() {
		return available;
	}

	/** The variables that leave, for tests. */
	public ChosenList chosen() {
		return chosen;
	}

	@Override
	protected void find() {
		available.find();
	}

	@Override
	protected void setFocus() {
		available.setFocus();
	}
}

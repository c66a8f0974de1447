package org.allianceworkbench.ui.export.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.allianceworkbench.study.Study;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The codebook's variables, narrowed by a text, level, instrument, role and privacy. */
public final class AvailableList {

	private static final int FILTER_WIDTH = 150;

	/** Something to narrow by. */
	private record Narrowing(String all, Combo combo, Function<VariableRow, List<String>> values) {
	}

	private final Text filter;
	private final List<Narrowing> narrowings = new ArrayList<>();
	private final RowList<VariableRow> list;
	private List<VariableRow> all = List.of();
	private Set<String> chosen = Set.of();

	/**
	 * A list in a place with a grid of one column.
	 *
	 * @param adding takes variables that were chosen
	 */
	AvailableList(Composite parent, Consumer<List<VariableRow>> adding) {
		Composite bar = WidgetFactory.composite(SWT.NONE).create(parent);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.center = true;
		layout.spacing = 4;
		bar.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar);
		filter = WidgetFactory.text(SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL).message("Filter variables")
				.layoutData(new RowData(FILTER_WIDTH, SWT.DEFAULT)).onModify(event -> narrow()).create(bar);
		narrowing(bar, "All levels", row -> List.of(row.level()));
		narrowing(bar, "All instruments", row -> row.instrument().isEmpty() ? List.of() : List.of(row.instrument()));
		narrowing(bar, "All roles", VariableRow::roles);
		narrowing(bar, "All privacy", row -> List.of(row.privacy()));
		list = new RowList<>(parent, VariableRow.class, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 110).applyTo(list.control());
		list.column("", 24, row -> chosen.contains(row.name()) ? "\u2713" : "")
				.wide("Variable", 3, 90, VariableRow::name).wide("Label", 4, 90, VariableRow::label)
				.column("Level", 70, VariableRow::level).column("Instrument", 80, VariableRow::instrument)
				.column("Rated by", 90, row -> Words.list(row.roles())).column("Privacy", 110, VariableRow::privacy);
		list.viewer().addOpenListener(event -> adding.accept(list.selected()));
		list.viewer().getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.INSERT) {
				adding.accept(list.selected());
			}
		});
		list.viewer().addDragSupport(DND.DROP_COPY | DND.DROP_MOVE, new Transfer[] { LocalSelectionTransfer.getTransfer() },
				new DragSourceAdapter() {
					@Override
					public void dragStart(DragSourceEvent event) {
						event.doit = !list.selected().isEmpty();
						LocalSelectionTransfer.getTransfer().setSelection(list.viewer().getStructuredSelection());
					}
				});
	}

	private void narrowing(Composite bar, String everything, Function<VariableRow, List<String>> values) {
		Combo combo = new Combo(bar, SWT.READ_ONLY);
		combo.add(everything);
		combo.select(0);
		combo.addListener(SWT.Selection, event -> narrow());
		combo.setToolTipText("Shows only such variables");
		narrowings.add(new Narrowing(everything, combo, values));
	}

	/** Shows the codebook; what is chosen already has a mark, and can be chosen again in another form. */
	void show(Study study, Set<String> alreadyChosen) {
		all = VariableRow.of(study);
		chosen = alreadyChosen;
		for (Narrowing narrowing : narrowings) {
			Set<String> values = new LinkedHashSet<>(List.of(narrowing.all()));
			all.forEach(row -> values.addAll(narrowing.values().apply(row)));
			if (!List.of(narrowing.combo().getItems()).equals(List.copyOf(values))) {
				String before = narrowing.combo().getText();
				narrowing.combo().setItems(values.toArray(String[]::new));
				narrowing.combo().select(Math.max(0, narrowing.combo().indexOf(before)));
			}
		}
		narrow();
	}

	private void narrow() {
		String text = filter.getText().strip().toLowerCase(Locale.ROOT);
		List<VariableRow> fitting = all.stream().filter(row -> row.contains(text))
				.filter(row -> narrowings.stream().allMatch(each -> each.combo().getSelectionIndex() <= 0
						|| each.values().apply(row).contains(each.combo().getText()))).toList();
		list.show(fitting, all.isEmpty() ? "The codebook has no variables yet." : "No variable fits this filter.");
	}

	/** The variables shown. */
	public List<VariableRow> rows() {
		return list.rows();
	}

	/** The variables that are selected. */
	List<VariableRow> selected() {
		return list.selected();
	}

	/** Types into the filter. */
	public void filter(String text) {
		filter.setText(text);
	}

	/** Narrows by the value of one of the choices beside the filter, as a user does. */
	public void narrow(String value) {
		narrowings.stream().filter(each -> each.combo().indexOf(value) >= 0).findFirst().ifPresentOrElse(each -> {
			each.combo().select(each.combo().indexOf(value));
			narrow();
		}, () -> {
			throw new IllegalArgumentException("nothing to narrow by " + value);
		});
	}

	/** Selects variables by their names. */
	public void select(String... names) {
		list.viewer().setSelection(new org.eclipse.jface.viewers.StructuredSelection(rows().stream()
				.filter(row -> List.of(names).contains(row.name())).toList()), true);
	}

	/** Puts the cursor into the filter. */
	void find() {
		filter.setFocus();
		filter.selectAll();
	}

	/** Takes the keyboard. */
	void setFocus() {
		list.setFocus();
	}
}

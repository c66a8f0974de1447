package org.allianceworkbench.ui.analysis.options;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

import org.allianceworkbench.ui.lists.RowList;

/**
 * The variables that options can name: found by typing, sorted by a click on a header, put into an option with Enter, a double
 * click or the mouse.
 */
public final class VariableList {

	private static final int HEIGHT = 168;

	private final Composite control;
	private final Text filter;
	private final RowList<Candidate> rows;
	private final LocalResourceManager images;
	private List<Candidate> all = List.of();

	/**
	 * A list.
	 *
	 * @param chosen takes what is chosen by Enter or a double click
	 */
	VariableList(Composite parent, Consumer<List<Candidate>> chosen) {
		control = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 3).create())
				.create(parent);
		images = new LocalResourceManager(JFaceResources.getResources(), control);
		filter = WidgetFactory.text(SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER).message("Find a variable")
				.onModify(event -> show()).create(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		rows = new RowList<>(control, Candidate.class, SWT.BORDER).column("Variable", 112, Candidate::name, this::icon)
				.wide("Label", 1, 90, Candidate::label).column("Level", 84, Candidate::place);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, HEIGHT).applyTo(rows.control());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && !rows.rows().isEmpty()) {
				rows.setFocus();
				table().setSelection(Math.max(0, table().getSelectionIndex()));
			}
		});
		filter.addListener(SWT.DefaultSelection, event -> first(chosen));
		rows.viewer().addOpenListener(event -> chosen.accept(rows.selected()));
		drag();
	}

	/** Enter in the filter takes the first that is found. */
	private void first(Consumer<List<Candidate>> chosen) {
		if (!filter.getText().isBlank() && table().getItemCount() > 0) {
			chosen.accept(List.of((Candidate) table().getItem(0).getData()));
			filter.selectAll();
		}
	}

	private void drag() {
		rows.viewer().addDragSupport(DND.DROP_COPY, new Transfer[] { TextTransfer.getInstance() }, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = !rows.selected().isEmpty();
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = rows.selected().stream().map(Candidate::name).collect(Collectors.joining("\n"));
			}
		});
	}

	private Image icon(Candidate candidate) {
		return images.get(ImageDescriptor.createFromURL(VariableList.class.getResource(candidate.kind().icon())));
	}

	/** Shows these, those that are looked for. */
	void show(List<Candidate> candidates) {
		all = List.copyOf(candidates);
		show();
	}

	private void show() {
		List<Candidate> selected = rows.selected();
		List<Candidate> found = all.stream().filter(each -> each.matches(filter.getText().strip())).toList();
		rows.show(found, all.isEmpty() ? "The codebook has no variables yet." : "No variable matches.");
		rows.viewer().setSelection(new org.eclipse.jface.viewers.StructuredSelection(selected));
	}

	/** What is selected. */
	public List<Candidate> selected() {
		return rows.selected();
	}

	/** Selects variables by name. */
	public void select(String... names) {
		rows.viewer().setSelection(new org.eclipse.jface.viewers.StructuredSelection(rows.rows().stream()
				.filter(each -> List.of(names).contains(each.name())).toList()), true);
	}

	/** What is shown. */
	public List<Candidate> shown() {
		return rows.rows();
	}

	/** The line that finds variables. */
	public Text filter() {
		return filter;
	}

	/** The list itself. */
	public Table table() {
		return rows.viewer().getTable();
	}

	Control control() {
		return control;
	}
}

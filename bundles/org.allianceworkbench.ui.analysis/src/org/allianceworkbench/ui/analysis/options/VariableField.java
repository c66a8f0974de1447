package org.allianceworkbench.ui.analysis.options;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.allianceworkbench.analysis.OptionDescription;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * An option that names one or several variables: they are dropped into it, or come from the list of variables by its button;
 * Delete takes them out, Alt with an arrow changes their order.
 */
public final class VariableField extends FramedField {

	/** What surrounds the field. */
	interface Surroundings {
		/** What is selected in the list of variables. */
		List<Candidate> selected();

		/** The variable of a name. */
		Optional<Candidate> find(String name);

		/** The field has the keyboard now: what is chosen in the list goes into it. */
		void entered(VariableField field);
	}

	private static final Transfer[] TEXT = { TextTransfer.getInstance() };
	private static final int MOST_LINES = 5;

	private final Surroundings surroundings;
	private final Consumer<String> taker;
	private final Table table;
	private final Button add;
	private List<String> names = List.of();

	VariableField(Composite parent, OptionDescription option, Surroundings surroundings, Runnable help, Consumer<String> taker) {
		super(parent, option, help);
		this.surroundings = surroundings;
		this.taker = taker;
		Composite line = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).create()).create(frame().body());
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(line);
		line.moveAbove(frame().body().getChildren()[1]);
		Composite buttons = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults()
				.numColumns(option.several() ? 1 : 2).spacing(1, 1).create()).create(line);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(buttons);
		add = button(buttons, "\u2192", "Put the selected variables into " + option.label(), this::addSelected);
		if (option.several()) {
			button(buttons, "\u2190", "Take the selected variables out of " + option.label(), this::remove);
		} else {
			button(buttons, "\u2190", "Take the variable out of " + option.label(), this::clear);
		}
		table = new Table(line, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setToolTipText(FieldFrame.help(option));
		table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event ->
				event.result = option.label()));
		frame().markInside(table);
		table.addListener(SWT.FocusIn, event -> surroundings.entered(this));
		table.addListener(SWT.KeyDown, this::key);
		drop();
		drag();
		size();
	}

	private static Button button(Composite parent, String text, String tooltip, Runnable work) {
		Button button = WidgetFactory.button(SWT.PUSH | SWT.FLAT).text(text).tooltip(tooltip).onSelect(event -> work.run())
				.create(parent);
		button.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event ->
				event.result = tooltip));
		GridDataFactory.fillDefaults().hint(30, 24).applyTo(button);
		return button;
	}

	private void key(Event event) {
		if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
			remove();
		} else if ((event.stateMask & SWT.ALT) != 0 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
			event.doit = false;
		}
	}

	private void move(int by) {
		int from = table.getSelectionIndex();
		int to = from + by;
		if (from >= 0 && to >= 0 && to < names.size()) {
			List<String> moved = new ArrayList<>(names);
			moved.add(to, moved.remove(from));
			give(moved);
			table.setSelection(to);
		}
	}

	private void drop() {
		DropTarget target = new DropTarget(table, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(TEXT);
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void dragOperationChanged(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String text) {
					add(text.lines().toList());
				}
			}
		});
	}

	private void drag() {
		DragSource source = new DragSource(table, DND.DROP_COPY);
		source.setTransfer(TEXT);
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = String.join("\n", chosen());
			}
		});
	}

	private List<String> chosen() {
		return Arrays.stream(table.getSelectionIndices()).mapToObj(names::get).toList();
	}

	private void addSelected() {
		add(surroundings.selected().stream().map(Candidate::name).toList());
	}

	/** Puts variables in, as dropping them does; those that can't stand here are refused with a sentence. */
	public void add(List<String> given) {
		List<Candidate> found = given.stream().map(String::strip).map(surroundings::find).flatMap(Optional::stream).toList();
		List<String> fitting = found.stream().filter(each -> each.fits(option().columns())).map(Candidate::name).toList();
		Optional<Candidate> refused = found.stream().filter(each -> !each.fits(option().columns())).findFirst();
		if (!fitting.isEmpty()) {
			give(option().several() ? Stream.concat(names.stream(), fitting.stream()).distinct().toList()
					: List.of(fitting.get(0)));
		}
		refused.ifPresent(each -> problem(Optional.of(each.name() + (each.kind() == Candidate.Kind.DESIGN ? " is "
				: " holds ") + each.kind().words()
				+ "; here belongs a variable of numbers.")));
	}

	/** Takes the selected variables out, or the only one. */
	public void remove() {
		List<String> out = names.size() == 1 ? names : chosen();
		if (!out.isEmpty()) {
			give(names.stream().filter(each -> !out.contains(each)).toList());
		}
	}

	private void clear() {
		give(List.of());
	}

	private void give(List<String> now) {
		taker.accept(String.join(",", now));
	}

	private void size() {
		int lines = option().several() ? Math.min(MOST_LINES, Math.max(2, names.size())) : 1;
		GridDataFactory.fillDefaults().grab(true, false).hint(100, lines * Math.max(20, table.getItemHeight()) + 4)
				.applyTo(table);
	}

	/** The variables in it. */
	public List<String> names() {
		return names;
	}

	@Override
	public void show(String value) {
		List<String> now = Arrays.stream(value.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
		if (now.equals(names)) {
			return;
		}
		int lines = names.size();
		names = now;
		table.removeAll();
		for (String each : names) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(surroundings.find(each).map(found -> found.label().isEmpty() ? each : each + "  " + found.label())
					.orElse(each + "  (not in the codebook)"));
		}
		if (names.size() != lines) {
			size();
			table.requestLayout();
			OptionsPane.fit(table);
		}
	}

	@Override
	public Table control() {
		return table;
	}

	/** The button that takes from the list of variables. */
	public Button addButton() {
		return add;
	}

	/** Whether something must be given. */
	boolean isRequired() {
		return option().required();
	}

	/** Whether something must be given and is not yet, or more can be given. */
	boolean wants() {
		return option().several() || names.isEmpty();
	}

	/** The option's label. */
	String label() {
		return option().label();
	}
}

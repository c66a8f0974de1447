package org.allianceworkbench.ui.analysis.options;

import java.util.List;
import java.util.function.Consumer;

import org.allianceworkbench.analysis.OptionDescription;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** An option with one of a few values; the default says that it is the default. */
final class ChoiceField extends FramedField {

	private static final String DEFAULT = " (default)";

	/** A value and how it is shown. */
	record Item(String value, String text) {
	}

	private final Combo combo;
	private final List<Item> items;

	ChoiceField(Composite parent, OptionDescription option, List<Item> items, Runnable help, Consumer<String> taker) {
		super(parent, option, help);
		this.items = List.copyOf(items);
		combo = new Combo(frame().body(), SWT.READ_ONLY | SWT.BORDER);
		combo.setToolTipText(FieldFrame.help(option));
		items.forEach(item -> combo.add(item.text()));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(8, 0).applyTo(combo);
		frame().mark(combo);
		combo.addListener(SWT.Selection, event -> taker.accept(items.get(combo.getSelectionIndex()).value()));
	}

	/** The choices of an option: the default is stored as an empty text. */
	static List<Item> items(OptionDescription option) {
		return option.choices().stream().map(choice -> choice.equals(option.byDefault()) ? new Item("", choice + DEFAULT)
				: new Item(choice, choice)).toList();
	}

	@Override
	public void show(String value) {
		String meant = value.equalsIgnoreCase(option().byDefault()) ? "" : value;
		for (int i = 0; i < items.size(); i++) {
			if (items.get(i).value().equalsIgnoreCase(meant)) {
				combo.select(i);
				return;
			}
		}
		combo.deselectAll();
	}

	@Override
	public Control control() {
		return combo;
	}
}

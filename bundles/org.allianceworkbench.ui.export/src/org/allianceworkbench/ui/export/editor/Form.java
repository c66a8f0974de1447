package org.allianceworkbench.ui.export.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.allianceworkbench.study.Export;
import org.allianceworkbench.ui.editor.Inclusion;
import org.allianceworkbench.ui.editor.TextLine;
import org.allianceworkbench.ui.export.document.ExportDocument;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Lines with names before them in which a definition is written; what is typed up to a pause is one change. */
public final class Form {

	private static final int FIELD_WIDTH = 160;
	private static final int PAUSE_MS = 600;
	/** Forms that stand below each other begin their fields at one place. */
	private static final int LEAST_NAME = 66;

	private final ExportDocument document;
	private final Composite control;
	private final List<Runnable> showing = new ArrayList<>();
	private final Map<String, Control> byName = new LinkedHashMap<>();

	/** An empty form that takes the width of its place. */
	Form(Composite parent, ExportDocument document) {
		this.document = document;
		control = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).extendedMargins(0, 4, 0, 0).create())
				.create(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
	}

	/** Adds a line of text. */
	Form line(String name, Function<Export, String> read, BiConsumer<Export, String> write) {
		return lines(name, 1, read, write);
	}

	/** Adds several lines of text. */
	Form lines(String name, int count, Function<Export, String> read, BiConsumer<Export, String> write) {
		name(name, count > 1);
		TextLine line = new TextLine(control, count, () -> Objects.requireNonNullElse(read.apply(document.export()), ""), typed -> {
			String text = typed.strip();
			document.change(plain(name), export -> write.accept(export, text.isEmpty() ? null : text));
		}).afterPause(PAUSE_MS);
		return add(name, line.text(), () -> line.show(false));
	}

	/** Adds a line in which one of several values is chosen. */
	<T> Form choice(String name, Supplier<List<T>> values, Function<T, String> text, Function<Export, T> read,
			BiConsumer<Export, T> write) {
		name(name, false);
		Combo combo = new Combo(control, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(combo);
		List<T> shown = new ArrayList<>();
		combo.addListener(SWT.Selection, event -> {
			if (combo.getSelectionIndex() >= 0) {
				T chosen = shown.get(combo.getSelectionIndex());
				document.change(plain(name), export -> write.accept(export, chosen));
			}
		});
		return add(name, combo, () -> {
			List<T> now = values.get();
			if (!now.equals(shown)) {
				shown.clear();
				shown.addAll(now);
				combo.setItems(now.stream().map(text).toArray(String[]::new));
			}
			int place = now.indexOf(read.apply(document.export()));
			if (place < 0) {
				combo.deselectAll();
			} else {
				combo.select(place);
			}
		});
	}

	/** Adds something that is on or off; its name stands behind the box. */
	Form check(String name, Function<Export, Boolean> read, BiConsumer<Export, Boolean> write) {
		Button button = WidgetFactory.button(SWT.CHECK).text(name)
				.layoutData(GridDataFactory.fillDefaults().span(2, 1).create()).create(control);
		button.addListener(SWT.Selection, event -> document.change(plain(name), export -> write.accept(export, button
				.getSelection())));
		return add(name, button, () -> button.setSelection(read.apply(document.export())));
	}

	/** Adds a whole number. */
	Form number(String name, int least, int most, Function<Export, Integer> read, BiConsumer<Export, Integer> write) {
		name(name, false);
		Spinner spinner = new Spinner(control, SWT.BORDER);
		spinner.setValues(least, least, most, 0, 1, 10);
		GridDataFactory.swtDefaults().applyTo(spinner);
		spinner.addListener(SWT.Selection, event -> document.change(plain(name), export -> write.accept(export, spinner
				.getSelection())));
		return add(name, spinner, () -> {
			int now = read.apply(document.export());
			if (spinner.getSelection() != now) {
				spinner.setSelection(now);
			}
		});
	}

	/** Adds a sentence below what was added last. */
	Form note(String text) {
		Label note = WidgetFactory.label(SWT.WRAP).text(text).create(control);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(note);
		return this;
	}

	private void name(String name, boolean top) {
		Label label = WidgetFactory.label(SWT.NONE).text(name).create(control);
		int width = Math.max(LEAST_NAME, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, top ? SWT.TOP : SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(label);
	}

	private Form add(String name, Control field, Runnable show) {
		byName.put(plain(name), field);
		showing.add(show);
		return this;
	}

	/** A name without its mnemonic. */
	static String plain(String name) {
		return name.replace("&", "");
	}

	/** Shows the definition as it is now. */
	void show() {
		showing.forEach(Runnable::run);
	}

	/** Hides or shows the line of a name. */
	void include(String name, boolean shown) {
		Control field = byName.get(name);
		Inclusion.include(field, shown);
		if (!(field instanceof Button)) {
			Control[] all = control.getChildren();
			for (int i = 1; i < all.length; i++) {
				if (all[i] == field) {
					Inclusion.include(all[i - 1], shown);
				}
			}
		}
	}

	/** The field of a name, for the keyboard and tests. */
	public Control field(String name) {
		if (!byName.containsKey(name)) {
			throw new IllegalArgumentException("no line " + name + " among " + byName.keySet());
		}
		return byName.get(name);
	}

	/** Writes a text into a line and leaves it, as a user does. */
	public void type(String name, String typed) {
		Text text = (Text) field(name);
		text.setText(typed);
		text.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
	}

	/** Chooses the value whose text begins so, as a user does. */
	public void choose(String name, String begin) {
		Combo combo = (Combo) field(name);
		for (int i = 0; i < combo.getItemCount(); i++) {
			if (combo.getItem(i).startsWith(begin)) {
				combo.select(i);
				combo.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
				return;
			}
		}
		throw new IllegalArgumentException("no choice " + begin + " among " + List.of(combo.getItems()));
	}

	/** The lines. */
	Composite control() {
		return control;
	}
}

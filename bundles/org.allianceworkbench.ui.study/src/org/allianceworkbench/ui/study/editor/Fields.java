package org.allianceworkbench.ui.study.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.check.Violation;
import org.allianceworkbench.study.edit.command.FeatureText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Lines in which attributes of one part are written; what was typed is one change when the line is left or Enter is pressed. */
public final class Fields {

	private static final int LINE = 20;

	/** A line, and the text of the study that it showed last. */
	private record Field(EAttribute feature, Text text, ControlDecoration sign, StringBuilder shown) {
	}

	private final EditorPage page;
	private final Composite control;
	private final List<Field> fields = new ArrayList<>();
	private Optional<EObject> part = Optional.empty();

	/** Lines with their names before them. */
	Fields(Composite parent, EditorPage page) {
		this.page = page;
		control = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).extendedMargins(0, 4, 0, 0).create())
				.create(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
	}

	/** Adds a line. */
	Fields line(String name, EAttribute feature) {
		return add(name, feature, SWT.BORDER | SWT.SINGLE, SWT.DEFAULT);
	}

	/** Adds several lines of text. */
	Fields lines(String name, EAttribute feature, int count) {
		return add(name, feature, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, count * LINE);
	}

	private Fields add(String name, EAttribute feature, int style, int height) {
		WidgetFactory.label(SWT.NONE).text(name)
				.layoutData(GridDataFactory.swtDefaults().align(SWT.BEGINNING, height > 0 ? SWT.TOP : SWT.CENTER).create())
				.create(control);
		Text text = WidgetFactory.text(style)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).hint(160, height).indent(8, 0).create())
				.create(control);
		Field field = new Field(feature, text, new ControlDecoration(text, SWT.LEFT | SWT.TOP), new StringBuilder());
		fields.add(field);
		text.addListener(SWT.FocusOut, event -> write(field));
		text.addListener(SWT.DefaultSelection, event -> write(field));
		text.addListener(SWT.KeyDown, event -> escape(field, event));
		return this;
	}

	private void escape(Field field, Event event) {
		if (event.keyCode == SWT.ESC) {
			part.ifPresent(each -> field.text().setText(FeatureText.of(each, field.feature())));
		}
	}

	private void write(Field field) {
		part.filter(each -> !field.text().getText().equals(FeatureText.of(each, field.feature()))).ifPresent(each -> page
				.perform(FeatureText.set(page.study(), List.of(each), field.feature(), field.text().getText())));
	}

	/** Writes what was typed and not yet left. */
	void commit() {
		fields.stream().filter(field -> field.text().isFocusControl()).forEach(this::write);
	}

	/** Shows a part, or nothing. */
	void show(Optional<? extends EObject> shown) {
		boolean other = !part.equals(shown);
		part = shown.map(each -> each);
		control.setEnabled(shown.isPresent());
		for (Field field : fields) {
			String text = part.map(each -> FeatureText.of(each, field.feature())).orElse("");
			if (other || !field.text().isFocusControl() || !text.contentEquals(field.shown())) {
				put(field, text);
			}
			sign(field, part.flatMap(each -> page.problems().of(each, field.feature())));
		}
	}

	/** Also what is being written in gives way to an undo, which would else be overwritten later. */
	private static void put(Field field, String text) {
		field.shown().replace(0, field.shown().length(), text);
		if (!field.text().getText().equals(text)) {
			field.text().setText(text);
		}
	}

	private static void sign(Field field, Optional<Violation> problem) {
		problem.ifPresentOrElse(found -> {
			String kind = found.severity() == Severity.ERROR ? FieldDecorationRegistry.DEC_ERROR
					: FieldDecorationRegistry.DEC_WARNING;
			field.sign().setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(kind).getImage());
			field.sign().setDescriptionText(found.message());
			field.sign().show();
		}, () -> field.sign().hide());
	}

	/** The line of an attribute, for tests. */
	public Text text(EAttribute feature) {
		return fields.stream().filter(field -> field.feature() == feature).findFirst().orElseThrow().text();
	}

	/** The lines. */
	Control control() {
		return control;
	}
}

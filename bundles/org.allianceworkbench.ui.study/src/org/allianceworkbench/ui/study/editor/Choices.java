package org.allianceworkbench.ui.study.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.allianceworkbench.study.edit.StudyLabels;
import org.allianceworkbench.ui.editor.Inclusion;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Lines in which a reference of one part is chosen among what the study has. */
final class Choices {

	private static final String NONE = "\u2013";

	private record Line(EReference feature, Function<EObject, List<? extends EObject>> candidates, Predicate<EObject> applies,
			Label name, Combo combo, List<EObject> shown) {
	}

	private final EditorPage page;
	private final Composite control;
	private final List<Line> lines = new ArrayList<>();
	private final StudyLabels labels = new StudyLabels();
	private Optional<EObject> part = Optional.empty();

	Choices(Composite parent, EditorPage page) {
		this.page = page;
		control = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).create())
				.create(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
	}

	/** Adds a line that is there for some parts; of a reference to many the first is shown, and the choice is the only one. */
	void add(String name, EReference feature, Predicate<EObject> applies, Function<EObject, List<? extends EObject>> candidates) {
		Label label = WidgetFactory.label(SWT.NONE).text(name).create(control);
		Combo combo = new Combo(control, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).applyTo(combo);
		Line line = new Line(feature, candidates, applies, label, combo, new ArrayList<>());
		lines.add(line);
		combo.addListener(SWT.Selection, event -> choose(line));
	}

	private void choose(Line line) {
		int place = line.combo().getSelectionIndex() - 1;
		Object one = place < 0 ? null : line.shown().get(place);
		Object value = !line.feature().isMany() ? one : one == null ? List.of() : List.of(one);
		part.ifPresent(each -> page.perform(page.edits().set(each, line.feature(), value)));
	}

	/** Shows a part, or nothing. */
	void show(Optional<? extends EObject> shown) {
		part = shown.map(each -> each);
		for (Line line : lines) {
			line.shown().clear();
			part.ifPresent(each -> line.shown().addAll(line.candidates().apply(each)));
			List<String> texts = new ArrayList<>(List.of(NONE));
			line.shown().forEach(each -> texts.add(labels.getText(each)));
			line.combo().setItems(texts.toArray(String[]::new));
			line.combo().select(part.map(each -> 1 + line.shown().indexOf(value(each, line.feature()))).orElse(0));
			boolean applies = part.filter(line.applies()).isPresent();
			Inclusion.include(line.name(), applies);
			Inclusion.include(line.combo(), applies);
		}
		control.getParent().layout(true, true);
	}

	private static Object value(EObject part, EReference feature) {
		Object value = part.eGet(feature);
		return value instanceof List<?> many ? many.isEmpty() ? null : many.get(0) : value;
	}
}

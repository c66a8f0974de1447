package org.allianceworkbench.ui.study.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.check.Violation;
import org.allianceworkbench.study.edit.command.FeatureText;
import org.allianceworkbench.ui.editor.TextLine;
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
import org.eclipse.swt.widgets.Text;

/** Lines in which attributes of one part are written; what was typed is one change. */
public final class Fields {

	private static final int PAUSE_MS = 1000;

	/** A line, and the sign that something is wrong with it. */
	private record Field(EAttribute feature, TextLine line, ControlDecoration sign) {
	}

	private final EditorPage page;
	private final Composite control;
	private final List<Field> fields = new ArrayList<>();
	private Optional<EObject> part = Optional.empty();

	/** Lines with their names before them. */
	Fields(Composite parent, EditorPage page) {
		this.page = page;
		control = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 6).extendedMargins(0, 4, 0, 0).create())
				.create(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
	}

	/** Adds a line. */
	Fields line(String name, EAttribute feature) {
		return lines(name, feature, 1);
	}

	/** Adds several lines of text. */
	Fields lines(String name, EAttribute feature, int count) {
		WidgetFactory.label(SWT.NONE).text(name)
				.layoutData(GridDataFactory.swtDefaults().align(SWT.BEGINNING, count > 1 ? SWT.TOP : SWT.CENTER).create())
				.create(control);
		TextLine line = new TextLine(control, count, () -> stored(feature), typed -> part.ifPresent(each -> page
				.perform(FeatureText.set(page.study(), List.of(each), feature, typed))));
		if (!feature.equals(Literals.INSTRUMENT__CODE)) {
			line.afterPause(PAUSE_MS);
		}
		fields.add(new Field(feature, line, new ControlDecoration(line.text(), SWT.LEFT | SWT.TOP)));
		return this;
	}

	private String stored(EAttribute feature) {
		return part.map(each -> FeatureText.of(each, feature)).orElse("");
	}

	/** Shows a part, or nothing. */
	void show(Optional<? extends EObject> shown) {
		boolean other = !part.equals(shown);
		part = shown.map(each -> each);
		control.setEnabled(shown.isPresent());
		for (Field field : fields) {
			field.line().show(other);
			sign(field, part.flatMap(each -> page.problems().of(each, field.feature())));
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
		return fields.stream().filter(field -> field.feature() == feature).findFirst().orElseThrow().line().text();
	}

	/** The lines. */
	Control control() {
		return control;
	}
}

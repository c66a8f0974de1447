package org.allianceworkbench.ui.analysis.options;

import java.util.Set;
import java.util.function.Consumer;

import org.allianceworkbench.analysis.OptionDescription;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** An option that is on or off. */
final class YesNoField extends FramedField {

	private static final Set<String> ON = Set.of("yes", "true", "on", "1");

	private final Button button;

	YesNoField(Composite parent, OptionDescription option, Runnable help, Consumer<String> taker) {
		super(parent, option, help);
		button = WidgetFactory.button(SWT.CHECK).text(option.label()).tooltip(FieldFrame.help(option)).create(frame().head());
		button.moveAbove(null);
		GridDataFactory.swtDefaults().indent(4, 0).applyTo(button);
		frame().mark(button);
		button.addListener(SWT.Selection, event -> {
			String value = button.getSelection() ? "yes" : "no";
			taker.accept(value.equals(option.byDefault()) ? "" : value);
		});
	}

	@Override
	public void show(String value) {
		button.setSelection(ON.contains((value.isEmpty() ? option().byDefault() : value).toLowerCase(java.util.Locale.ROOT)));
	}

	@Override
	public Control control() {
		return button;
	}
}

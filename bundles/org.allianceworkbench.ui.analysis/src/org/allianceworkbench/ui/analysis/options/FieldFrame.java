package org.allianceworkbench.ui.analysis.options;

import java.util.Optional;

import org.allianceworkbench.analysis.OptionDescription;
import org.allianceworkbench.ui.lists.LongText;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What stands around an option's control: its label with a link to its help, and a line for what is wrong. */
final class FieldFrame {

	private static final int WIDTH = 120;

	private final Composite control;
	private final Composite head;
	private final Label problem;
	private Optional<ControlDecoration> sign = Optional.empty();

	/**
	 * A frame.
	 *
	 * @param help shows the help of the option
	 */
	FieldFrame(Composite parent, OptionDescription option, Runnable help) {
		control = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 2).create())
				.create(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		head = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).create()).create(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		if (option.kind() != OptionDescription.Kind.YES_NO) {
			Label label = WidgetFactory.label(SWT.NONE).text(option.label() + (option.required() ? " *" : ""))
					.tooltip(help(option)).create(head);
			GridDataFactory.swtDefaults().applyTo(label);
		}
		Link link = new Link(head, SWT.NONE);
		link.setText("<a>?</a>");
		link.setToolTipText("About " + option.label());
		link.addListener(SWT.Selection, event -> help.run());
		link.moveBelow(null);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(link);
		problem = WidgetFactory.label(SWT.WRAP).create(control);
		problem.setForeground(JFaceColors.getErrorText(problem.getDisplay()));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).exclude(true).applyTo(problem);
	}

	/** What it does, what can be given and what its default is, in lines. */
	static String help(OptionDescription option) {
		String text = option.help() + "\n\nGive " + option.range() + "." + (option.byDefault().isEmpty()
				? option.required() ? " Something must be given." : "" : " Default: " + option.byDefault() + ".");
		return LongText.wrapped(text);
	}

	/** Where the option's control belongs. */
	Composite body() {
		return control;
	}

	/** Where a control belongs that carries its own label. */
	Composite head() {
		return head;
	}

	/** Takes the control that a sign stands at when something is wrong. */
	void mark(Control field) {
		field.moveAbove(problem.getParent() == field.getParent() ? problem : null);
		markInside(field);
	}

	/** As above, for a control that is not the frame's own. */
	void markInside(Control field) {
		ControlDecoration decoration = new ControlDecoration(field, SWT.LEFT | SWT.TOP);
		decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
				.getImage());
		decoration.hide();
		sign = Optional.of(decoration);
	}

	void problem(Optional<String> sentence) {
		String text = sentence.orElse("");
		if (text.equals(problem.getText())) {
			return;
		}
		problem.setText(text);
		((GridData) problem.getLayoutData()).exclude = text.isEmpty();
		problem.setVisible(!text.isEmpty());
		sign.ifPresent(each -> {
			each.setDescriptionText(text);
			if (text.isEmpty()) {
				each.hide();
			} else {
				each.show();
			}
		});
		problem.requestLayout();
		OptionsPane.fit(control);
	}

	String problem() {
		return problem.getText();
	}
}

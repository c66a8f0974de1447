package org.allianceworkbench.ui.analysis.options;

import java.util.Optional;

import org.allianceworkbench.analysis.OptionDescription;
import org.eclipse.swt.widgets.Composite;

/** The control of one option in its frame, which says what is wrong. */
abstract class FramedField implements OptionField {

	private final OptionDescription option;
	private final FieldFrame frame;

	/** A field in a part; the help is shown by the frame's link. */
	FramedField(Composite parent, OptionDescription option, Runnable help) {
		this.option = option;
		frame = new FieldFrame(parent, option, help);
	}

	/** What is set. */
	final OptionDescription option() {
		return option;
	}

	/** What stands around the control. */
	final FieldFrame frame() {
		return frame;
	}

	@Override
	public final String name() {
		return option.name();
	}

	@Override
	public void problem(Optional<String> sentence) {
		frame.problem(sentence);
	}

	@Override
	public final String problem() {
		return frame.problem();
	}
}

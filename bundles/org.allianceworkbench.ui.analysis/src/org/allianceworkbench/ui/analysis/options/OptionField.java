package org.allianceworkbench.ui.analysis.options;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;

/** The control of one option. */
public interface OptionField {

	/** Name of the option. */
	String name();

	/** Shows what the option is set to; an empty text when it has its default. */
	void show(String value);

	/** Says beside the option why it can't be so; empty when nothing is wrong. */
	void problem(Optional<String> sentence);

	/** What is said beside it; empty when nothing is wrong. */
	String problem();

	/** Hands over at once what was typed and waits to be handed over. */
	default void finish() {
		// most fields never wait
	}

	/** Takes the keyboard. */
	Control control();
}

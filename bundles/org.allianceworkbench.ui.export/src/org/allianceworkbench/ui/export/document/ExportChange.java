package org.allianceworkbench.ui.export.document;

import org.allianceworkbench.study.Export;
import org.eclipse.emf.edit.command.ChangeCommand;

/** A change of an export definition; what it changes is recorded while it is done, so that it can be undone. */
final class ExportChange extends ChangeCommand {

	private final Runnable change;

	ExportChange(Export export, String label, Runnable change) {
		super(export);
		setLabel(label);
		this.change = change;
	}

	@Override
	protected void doExecute() {
		change.run();
	}
}

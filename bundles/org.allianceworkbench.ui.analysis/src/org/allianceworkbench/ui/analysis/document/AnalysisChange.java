package org.allianceworkbench.ui.analysis.document;

import org.allianceworkbench.study.Analysis;
import org.eclipse.emf.edit.command.ChangeCommand;

/** A change of a stored analysis; what it changes is recorded while it is done, so that it can be undone. */
final class AnalysisChange extends ChangeCommand {

	private final Runnable change;

	AnalysisChange(Analysis analysis, String label, Runnable change) {
		super(analysis);
		setLabel(label);
		this.change = change;
	}

	@Override
	protected void doExecute() {
		change.run();
	}
}

package org.allianceworkbench.ui.intake.wizard;

import org.allianceworkbench.ui.lists.Hint;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;

/** The only page when no study is open. */
final class NoStudyPage extends WizardPage {

	private static final String HINT = "Open a study first: the files are imported into it.";

	NoStudyPage() {
		super("none", "No study is open", null);
		setDescription(HINT);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Hint hint = new Hint(parent);
		hint.say(HINT);
		setControl(hint.control());
	}
}

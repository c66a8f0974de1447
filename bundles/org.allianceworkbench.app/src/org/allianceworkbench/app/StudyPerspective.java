package org.allianceworkbench.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where a study is set up and its data are looked at: explorer on the left, editors beside it, findings and history below. */
public final class StudyPerspective implements IPerspectiveFactory {

	static final String ID = "org.allianceworkbench.app.study";

	private static final String EXPLORER = "org.allianceworkbench.ui.study.explorer";
	private static final String FINDINGS = "org.allianceworkbench.ui.intake.findings";
	private static final String HISTORY = "org.allianceworkbench.ui.intake.history";
	private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(EXPLORER, IPageLayout.LEFT, 0.27f, IPageLayout.ID_EDITOR_AREA);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.70f, IPageLayout.ID_EDITOR_AREA);
		below.addView(FINDINGS);
		below.addView(HISTORY);
		below.addPlaceholder(PROGRESS);
		for (String view : new String[] { EXPLORER, FINDINGS, HISTORY, PROGRESS }) {
			layout.addShowViewShortcut(view);
		}
		layout.addPerspectiveShortcut(ID);
	}
}

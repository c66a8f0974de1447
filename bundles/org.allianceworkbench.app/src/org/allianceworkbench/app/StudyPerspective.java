package org.allianceworkbench.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where a study is set up and its data are looked at: explorer on the left, editors beside it, findings and history below. */
public final class StudyPerspective implements IPerspectiveFactory {

	static final String ID = "org.allianceworkbench.app.study";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		Places.sides(layout, 0.27f);
		Places.below(layout, 0.70f, Places.FINDINGS, Places.HISTORY);
	}
}

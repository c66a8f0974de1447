package org.allianceworkbench.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where data leave the study: what is complete, what is open, and what left before. */
public final class ExportPerspective implements IPerspectiveFactory {

	static final String ID = "org.allianceworkbench.app.export";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		Places.sides(layout, 0.27f);
		Places.below(layout, 0.60f, Places.HISTORY, Places.COMPLETENESS, Places.FINDINGS);
	}
}

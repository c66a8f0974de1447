package org.allianceworkbench.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where results are looked at: they have nearly all of the room. */
public final class AnalysisPerspective implements IPerspectiveFactory {

	static final String ID = "org.allianceworkbench.app.analysis";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		Places.sides(layout, 0.24f);
		Places.below(layout, 0.75f);
	}
}

package org.allianceworkbench.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where sites' files come in and what they leave to be decided is decided: findings have most of the room. */
public final class IntakePerspective implements IPerspectiveFactory {

	static final String ID = "org.allianceworkbench.app.intake";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		Places.sides(layout, 0.22f);
		Places.below(layout, 0.42f, Places.FINDINGS, Places.HISTORY, Places.COMPLETENESS);
	}
}

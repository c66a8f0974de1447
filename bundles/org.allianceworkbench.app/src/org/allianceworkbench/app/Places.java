package org.allianceworkbench.app;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** Where views stand in all perspectives. */
final class Places {

	static final String EXPLORER = "org.allianceworkbench.ui.study.explorer";
	static final String FINDINGS = "org.allianceworkbench.ui.intake.findings";
	static final String HISTORY = "org.allianceworkbench.ui.intake.history";
	static final String COMPLETENESS = "org.allianceworkbench.ui.study.completeness";
	static final String RETENTION = "org.allianceworkbench.ui.study.retention";
	static final String TIMELINE = "org.allianceworkbench.ui.study.timeline";
	static final String PROPERTIES = IPageLayout.ID_PROP_SHEET;
	private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

	private static final List<String> BELOW = List.of(FINDINGS, HISTORY, COMPLETENESS, RETENTION, TIMELINE, PROPERTIES, PROGRESS);

	private Places() {
	}

	/** The explorer on the left. */
	static void sides(IPageLayout layout, float share) {
		layout.addView(EXPLORER, IPageLayout.LEFT, share, IPageLayout.ID_EDITOR_AREA);
		layout.addShowViewShortcut(EXPLORER);
		BELOW.forEach(layout::addShowViewShortcut);
		for (String perspective : List.of(StudyPerspective.ID, IntakePerspective.ID, AnalysisPerspective.ID,
				ExportPerspective.ID)) {
			layout.addPerspectiveShortcut(perspective);
		}
	}

	/** Views below the editors; the others find their place there when they are opened. */
	static void below(IPageLayout layout, float share, String... shown) {
		if (shown.length > 0) {
			IFolderLayout folder = layout.createFolder("below", IPageLayout.BOTTOM, share, IPageLayout.ID_EDITOR_AREA);
			for (String view : shown) {
				folder.addView(view);
			}
			BELOW.stream().filter(view -> !List.of(shown).contains(view)).forEach(folder::addPlaceholder);
		} else {
			IPlaceholderFolderLayout folder = layout.createPlaceholderFolder("below", IPageLayout.BOTTOM, share,
					IPageLayout.ID_EDITOR_AREA);
			BELOW.forEach(folder::addPlaceholder);
		}
	}
}

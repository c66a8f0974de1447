package org.allianceworkbench.app;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** The bar of perspectives tells the pointer what each is for, which the platform leaves out. */
final class PerspectiveTips extends PerspectiveAdapter {

	/** Does it from now on. */
	static void install(IWorkbenchWindow window) {
		PerspectiveTips tips = new PerspectiveTips();
		window.addPerspectiveListener(tips);
		tips.tell(window);
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		tell(page.getWorkbenchWindow());
	}

	@Override
	public void perspectiveOpened(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		tell(page.getWorkbenchWindow());
	}

	private void tell(IWorkbenchWindow window) {
		MWindow model = window.getService(MWindow.class);
		for (MPerspective each : window.getService(EModelService.class).findElements(model, null, MPerspective.class)) {
			IPerspectiveDescriptor known = window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(each.getElementId());
			if (known != null && !known.getDescription().equals(each.getTooltip())) {
				each.setTooltip(known.getDescription());
			}
		}
	}
}

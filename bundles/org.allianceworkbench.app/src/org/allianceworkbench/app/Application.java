package org.allianceworkbench.app;

import org.eclipse.collections.impl.list.mutable.FastList;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Starts the window: {@code alliance} or {@code alliance open STUDY}. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		// The grid's collections look their parts up through the thread's class loader, before the first widget is made.
		Thread.currentThread().setContextClassLoader(FastList.class.getClassLoader());
		OfficeLogging.prepare();
		Display.setAppName("Alliance Workbench");
		Display display = PlatformUI.createDisplay();
		try {
			String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
			int result = PlatformUI.createAndRunWorkbench(display, new Workbench(StartArguments.of(arguments == null
					? new String[0] : arguments)));
			return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().syncExec(workbench::close);
	}
}

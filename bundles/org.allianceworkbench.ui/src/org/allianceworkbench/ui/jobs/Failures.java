package org.allianceworkbench.ui.jobs;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.allianceworkbench.project.ProjectException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Tells a user what went wrong: what, where and what to do, never a stack trace; defects of ours go to the log as well. */
public final class Failures {

	private Failures() {
	}

	/** Shows a failure over the active window. */
	public static void show(String title, Throwable problem) {
		MessageDialog.openError(shell(), title, sentence(problem));
	}

	/** The window or dialog that is in front; null when the window is not open yet. */
	private static Shell shell() {
		Shell active = Display.getDefault().getActiveShell();
		if (active != null) {
			return active;
		}
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		return windows.length == 0 ? null : windows[0].getShell();
	}

	/** What to tell, as a sentence; a defect is logged and named with the log's place. */
	public static String sentence(Throwable problem) {
		Throwable cause = problem instanceof InvocationTargetException wrapped ? wrapped.getCause() : problem;
		if ((cause instanceof IOException || cause instanceof ProjectException) && cause.getMessage() != null) {
			return asSentence(cause.getMessage());
		}
		ILog.of(Failures.class).error(String.valueOf(cause.getMessage()), cause);
		return "Something went wrong inside the program; your data are as they were. Please report it with the log file "
				+ Platform.getLogFileLocation().toOSString() + ". (" + cause + ")";
	}

	private static String asSentence(String message) {
		return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
	}
}

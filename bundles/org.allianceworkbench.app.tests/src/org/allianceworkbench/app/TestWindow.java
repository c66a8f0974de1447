package org.allianceworkbench.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The window under test, driven from the UI thread: waits by running the event loop and takes pictures of the screen. */
final class TestWindow {

	static final int WIDTH = 1280;
	static final int HEIGHT = 820;

	private static final String PERSPECTIVE = "org.allianceworkbench.app.study";
	private static final Duration PATIENCE = Duration.ofSeconds(90);
	/** Longer than what the window puts off for a moment only; a button that changes its colour slowly must not hold it up. */
	private static final long QUIET_MS = 60;
	private static final long SETTLED_MS = 150;
	/** Grounds are cleared a tenth of a second after the theme has changed. */
	private static final long UNCHANGED_MS = 200;
	private static final long PAINTED_MS = 600;
	private static final long STILL_MS = 3_000;
	private static final long TURN_NANOS = 10_000_000;
	private static final int PAUSE_MS = 10;
	private static final Runnable WAKE = () -> woken = true;
	static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static boolean woken;
	private static Rectangle area = new Rectangle(0, 0, WIDTH, HEIGHT);

	private TestWindow() {
	}

	static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	static Shell shell() {
		return window().getShell();
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** A view of the window, brought to front. */
	static <T> T view(String id, Class<T> type) {
		try {
			return type.cast(page().showView(id));
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	/**
	 * Nothing open, light, the first perspective with its views at their places, the size that most pictures have; the window has
	 * the keyboard, which nothing gives back to it after a dialog without a window manager.
	 */
	static void reset() {
		shell().forceActive();
		leave();
		dark(false);
		page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(PERSPECTIVE));
		page().resetPerspective();
		size(WIDTH, HEIGHT);
	}

	/** Nothing open any more, and nothing that would be asked about when the window closes. */
	static void leave() {
		page().closeAllEditors(false);
		OpenStudies.instance().all().forEach(OpenStudies.instance()::close);
	}

	/** Turns the window dark or light. */
	static void dark(boolean dark) {
		if (Appearance.isDark() != dark) {
			execute("org.allianceworkbench.app.switchTheme");
			await(dark ? "the dark theme" : "the light theme", () -> Appearance.isDark() == dark && isPaperDark() == dark);
			settle(UNCHANGED_MS, PAINTED_MS);
			awaitPages();
			still();
		}
	}

	/** Waits until the pages in sight have the colours of the window; fails when they stay otherwise. */
	private static void awaitPages() {
		await("pages in the colours of the window", () -> BrowserPages.are(Appearance.isDark()));
	}

	/** Waits until the pages are painted and the screen has stayed the same for a moment; what blinks must not hold it up. */
	private static void still() {
		long start = System.nanoTime();
		BrowserPages.paint();
		byte[] before = {};
		byte[] now = screen(area).data;
		while (System.nanoTime() - start < nanos(STILL_MS) && !(BrowserPages.arePainted() && Arrays.equals(before, now))) {
			settle();
			before = now;
			now = screen(area).data;
		}
	}

	/** Whether the system has dark colours; on a busy computer it tells late of them. */
	private static boolean isPaperDark() {
		RGB paper = display().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
		return paper.red + paper.green + paper.blue < 3 * 128;
	}

	/** Makes the window so large, not counting the frame that a window manager would add. */
	static void size(int width, int height) {
		Rectangle frame = shell().computeTrim(0, 0, 0, 0);
		int menu = shell().toDisplay(0, 0).y - shell().getBounds().y;
		shell().setBounds(0, 0, width + frame.width, height + frame.height - menu);
		area = new Rectangle(0, 0, width, height);
		settle();
	}

	/** Opens a study and waits until it is there. */
	static OpenStudy open(Path folder) {
		OpenStudies.instance().openInBackground(folder);
		return awaitPresent("the study " + folder, () -> OpenStudies.instance().find(folder));
	}

	/** Runs a command as a menu or a key would. */
	static void execute(String command) {
		execute(command, Map.of());
	}

	/** Runs a command with parameters. */
	static void execute(String command, Map<String, String> parameters) {
		try {
			Command known = window().getService(ICommandService.class).getCommand(command);
			window().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(known, parameters), null);
		} catch (CommandException e) {
			throw new AssertionError(command, e);
		}
	}

	/** Runs the event loop until something is the case; fails when it takes too long. */
	static void await(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		Runnable rescue = () -> closeDialogs(what);
		display().timerExec((int) PATIENCE.toMillis(), rescue);
		try {
			while (!condition.getAsBoolean()) {
				if (System.nanoTime() > end) {
					Png.write(screen(area), SCREENSHOTS.resolve("failed.png"));
					throw new AssertionError("still waiting for " + what + " (see failed.png)");
				}
				turn();
			}
		} finally {
			display().timerExec(-1, rescue);
		}
	}

	/** A dialog that nobody answers has an event loop of its own, in which waiting would never end. */
	private static void closeDialogs(String what) {
		System.out.println("waited too long for " + what + "; dialogs are closed (see failed-dialog.png)");
		Png.write(screen(area), SCREENSHOTS.resolve("failed-dialog.png"));
		Arrays.stream(display().getShells()).filter(shell -> shell != shell() && shell.isVisible()).forEach(Shell::close);
	}

	/** Runs the event loop until something is there. */
	static <T> T awaitPresent(String what, Supplier<Optional<T>> supplier) {
		await(what, () -> supplier.get().isPresent());
		return supplier.get().orElseThrow();
	}

	/** Lets everything that waits on the UI thread happen, and what is worked on for it in a moment. */
	static void settle() {
		settle(QUIET_MS, SETTLED_MS);
	}

	/**
	 * As {@link #settle}, for the whole time: a dialog that is answered before the screen has given it the keyboard takes the
	 * keyboard with it.
	 */
	static void settleWhole() {
		settle(SETTLED_MS, SETTLED_MS);
	}

	/** Ends when nothing has happened for so long and nothing is worked on, or after the longest time. */
	private static void settle(long quiet, long longest) {
		long start = System.nanoTime();
		long last = start;
		for (long now = start; now - start < nanos(longest); now = System.nanoTime()) {
			if (dispatched()) {
				last = System.nanoTime();
			} else if (now - last > nanos(quiet) && Job.getJobManager().isIdle()) {
				return;
			} else {
				pause();
			}
		}
	}

	private static long nanos(long millis) {
		return Duration.ofMillis(millis).toNanos();
	}

	/** Lets what waits happen, for a moment at most; sleeps when nothing does. */
	private static void turn() {
		long start = System.nanoTime();
		boolean any = false;
		while (System.nanoTime() - start < TURN_NANOS && display().readAndDispatch()) {
			any = true;
		}
		if (!any) {
			pause();
		}
	}

	/** Whether something happened but the end of a pause. */
	private static boolean dispatched() {
		woken = false;
		return display().readAndDispatch() && !woken;
	}

	/** Sleeps as an event loop does: SWT learns of changed system colours only then. */
	private static void pause() {
		display().timerExec(PAUSE_MS, WAKE);
		display().sleep();
	}

	/** Saves what the screen shows where the window is, dialogs over it included. */
	static Path screenshot(String name) {
		Path file = SCREENSHOTS.resolve(name + ".png");
		Png.write(picture(), file);
		return file;
	}

	/** What the screen shows where the window is. */
	static ImageData picture() {
		return picture(area);
	}

	/** What a part of the screen shows, when the pages have the colours of the window. */
	static ImageData picture(Rectangle part) {
		awaitPages();
		settle();
		return screen(part);
	}

	private static ImageData screen(Rectangle part) {
		Rectangle seen = part.intersection(display().getBounds());
		Image image = new Image(display(), seen.width, seen.height);
		GC gc = new GC(display());
		try {
			gc.copyArea(image, seen.x, seen.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}

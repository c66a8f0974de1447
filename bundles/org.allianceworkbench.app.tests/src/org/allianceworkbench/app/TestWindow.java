package org.allianceworkbench.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
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
	private static final Duration PATIENCE = Duration.ofSeconds(40);
	private static final long QUIET_MS = 150;
	private static final long PAINTING_MS = 600;
	private static final int PAUSE_MS = 10;
	private static final Runnable WAKE = () -> {
		// only ends the sleep
	};
	static final Path SCREENSHOTS = Path.of("target", "screenshots");

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
		page().closeAllEditors(false);
		OpenStudies.instance().all().forEach(OpenStudies.instance()::close);
		dark(false);
		page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(PERSPECTIVE));
		page().resetPerspective();
		size(WIDTH, HEIGHT);
	}

	/** Turns the window dark or light. */
	static void dark(boolean dark) {
		if (Appearance.isDark() != dark) {
			execute("org.allianceworkbench.app.switchTheme");
			await(dark ? "the dark theme" : "the light theme", () -> Appearance.isDark() == dark);
			settle(PAINTING_MS);
		}
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
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				screenshot("failed");
				throw new AssertionError("still waiting for " + what + " (see failed.png)");
			}
			if (!display().readAndDispatch()) {
				pause();
			}
		}
	}

	/** Runs the event loop until something is there. */
	static <T> T awaitPresent(String what, Supplier<Optional<T>> supplier) {
		await(what, () -> supplier.get().isPresent());
		return supplier.get().orElseThrow();
	}

	/** Lets everything that waits on the UI thread happen. */
	static void settle() {
		settle(QUIET_MS);
	}

	private static void settle(long millis) {
		long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
		while (System.nanoTime() < end) {
			if (!display().readAndDispatch()) {
				pause();
			}
		}
	}

	/** Sleeps as an event loop does: SWT learns of changed system colours only then. */
	private static void pause() {
		display().timerExec(PAUSE_MS, WAKE);
		display().sleep();
	}

	/** Saves what the screen shows where the window is, dialogs over it included. */
	static Path screenshot(String name) {
		Path file = SCREENSHOTS.resolve(name + ".png");
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture() };
		try {
			Files.createDirectories(SCREENSHOTS);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		loader.save(file.toString(), SWT.IMAGE_PNG);
		return file;
	}

	/** What the screen shows where the window is. */
	static ImageData picture() {
		settle();
		Rectangle seen = area.intersection(display().getBounds());
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

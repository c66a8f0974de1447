package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.display;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Dialogs that block the window: they are answered from within their own event loop. */
final class Dialogs {

	private static final int LOOK_EVERY_MS = 30;

	private Dialogs() {
	}

	/** What came of a dialog. */
	private static final class Outcome {
		private boolean over;
		private Optional<Throwable> failure = Optional.empty();
	}

	/**
	 * Does something that opens a dialog, and something else while it is open; the dialog is closed when that fails.
	 *
	 * @param title how its title begins
	 */
	static void during(String title, Consumer<Shell> meanwhile, Runnable opening) {
		Outcome outcome = new Outcome();
		display().timerExec(LOOK_EVERY_MS, () -> look(title, meanwhile, outcome));
		opening.run();
		await("the dialog \"" + title + "\"", () -> outcome.over);
		outcome.failure.ifPresent(failure -> {
			throw new AssertionError("in the dialog \"" + title + "\": " + failure.getMessage(), failure);
		});
	}

	private static void look(String title, Consumer<Shell> meanwhile, Outcome outcome) {
		Optional<Shell> dialog = find(title);
		if (dialog.isEmpty()) {
			display().timerExec(LOOK_EVERY_MS, () -> look(title, meanwhile, outcome));
			return;
		}
		try {
			TestWindow.settleWhole();
			meanwhile.accept(dialog.get());
		} catch (RuntimeException | AssertionError e) {
			outcome.failure = Optional.of(e);
			if (!dialog.get().isDisposed()) {
				TestWindow.screenshot("failed");
				dialog.get().close();
			}
		} finally {
			outcome.over = true;
		}
	}

	/** Does something that opens a message, and answers it. */
	static String answer(String title, String button, Runnable opening) {
		StringBuilder said = new StringBuilder();
		during(title, dialog -> {
			said.append(text(dialog));
			press(dialog, button);
		}, opening);
		return said.toString();
	}

	/** Does something that opens a message, and answers it when a picture has been taken. */
	static String answer(String title, String button, String screenshot, Runnable opening) {
		StringBuilder said = new StringBuilder();
		during(title, dialog -> {
			said.append(text(dialog));
			TestWindow.screenshot(screenshot);
			press(dialog, button);
		}, opening);
		return said.toString();
	}

	static Optional<Shell> find(String title) {
		return Arrays.stream(display().getShells())
				.filter(shell -> !shell.isDisposed() && shell.isVisible() && shell.getText().startsWith(title)
						&& shell != TestWindow.shell()).findFirst();
	}

	/** What a dialog says. */
	static String text(Shell dialog) {
		return String.join("\n", texts(dialog));
	}

	/** All labels that are not empty. */
	static List<String> texts(Composite in) {
		return Stream.concat(all(in, Label.class).stream().map(Label::getText), all(in, CLabel.class).stream()
				.map(CLabel::getText))
				.filter(text -> text != null && !text.isEmpty()).toList();
	}

	static void press(Composite in, String button) {
		Button found = button(in, button);
		if (!found.isEnabled()) {
			throw new AssertionError("the button " + button + " is disabled");
		}
		select(found);
	}

	/** Presses a button as a user would. */
	static void select(Button button) {
		if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
			button.setSelection(!button.getSelection());
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	static Button button(Composite in, String text) {
		return all(in, Button.class).stream().filter(button -> button.getText().replace("&", "").equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError("there is no button " + text));
	}

	/** All buttons, those that are ticked too. */
	static List<Button> buttons(Composite in) {
		return all(in, Button.class);
	}

	/** The lines that can be typed into, in their order. */
	static List<Text> fields(Composite in) {
		return all(in, Text.class).stream().filter(Text::getEditable).toList();
	}

	/** The links within text. */
	static List<Link> links(Composite in) {
		return all(in, Link.class);
	}

	/** The only table. */
	static Table table(Composite in) {
		return all(in, Table.class).get(0);
	}

	/** The wizard's dialog behind a shell. */
	static WizardDialog wizard(Shell shell) {
		return (WizardDialog) shell.getData();
	}

	private static <T extends Control> List<T> all(Composite in, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : in.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(all(composite, type));
			}
		}
		return found;
	}
}

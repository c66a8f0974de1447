package org.allianceworkbench.ui.analysis.result;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ProgressBar;

/** The line above a result: what is going on, run and stop, copy and save; below it what has changed since. */
public final class ResultBar {

	/** What the bar can do. */
	public interface Actions {
		/** Runs the analysis. */
		void run();

		/** Stops it. */
		void stop();

		/** Fills the menu of what can be copied. */
		void copies(Menu menu);

		/** Fills the menu of what else can be done with the result. */
		void more(Menu menu);
	}

	private final Composite control;
	private final Label state;
	private final Button run;
	private final Button copy;
	private final Button more;
	private final Composite progress;
	private final Label progressText;
	private final Composite notice;
	private final Label noticeText;
	private final Button again;

	/** A bar without a result. */
	public ResultBar(Composite parent, Actions actions) {
		control = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 0).create())
				.create(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		Composite line = line(4);
		state = WidgetFactory.label(SWT.NONE).create(line);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40, SWT.DEFAULT).applyTo(state);
		run = WidgetFactory.button(SWT.PUSH).text("&Run Again").tooltip("Runs the analysis on the data as they are now (F5)")
				.onSelect(event -> actions.run()).layoutData(new GridData()).create(line);
		copy = menuButton(line, "Co&py \u25BE", "Copies tables, figures, texts and scripts", actions::copies);
		more = menuButton(line, "&More \u25BE", "Saves the result, compares it with an earlier one", actions::more);
		progress = line(3);
		ProgressBar bar = new ProgressBar(progress, SWT.INDETERMINATE);
		GridDataFactory.swtDefaults().hint(120, SWT.DEFAULT).applyTo(bar);
		progressText = WidgetFactory.label(SWT.NONE)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).create())
				.create(progress);
		WidgetFactory.button(SWT.PUSH).text("&Stop").onSelect(event -> actions.stop()).create(progress);
		notice = line(2);
		noticeText = WidgetFactory.label(SWT.WRAP).create(notice);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(noticeText);
		again = WidgetFactory.button(SWT.PUSH).text("&Run Again").onSelect(event -> actions.run()).create(notice);
		visible(progress, false);
		visible(notice, false);
	}

	private Composite line(int columns) {
		Composite line = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.fillDefaults().numColumns(columns).margins(8, 4).spacing(6, 0).create())
				.create(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		return line;
	}

	private static Button menuButton(Composite parent, String text, String tooltip, java.util.function.Consumer<Menu> filler) {
		return WidgetFactory.button(SWT.PUSH).text(text).tooltip(tooltip).onSelect(event -> {
			Button button = (Button) event.widget;
			Menu menu = new Menu(button);
			filler.accept(menu);
			menu.setLocation(button.toDisplay(0, button.getSize().y));
			menu.addListener(SWT.Hide, hidden -> button.getDisplay().asyncExec(menu::dispose));
			menu.setVisible(true);
		}).create(parent);
	}

	/** Adds a line to a menu. */
	public static MenuItem item(Menu menu, String text, Runnable work) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> work.run());
		return item;
	}

	private void visible(Control part, boolean shown) {
		if (((GridData) part.getLayoutData()).exclude == shown) {
			((GridData) part.getLayoutData()).exclude = !shown;
			part.setVisible(shown);
			control.getParent().layout(true, true);
		}
	}

	/** Says what is there, and whether there is a result to work with. */
	public void state(String text, boolean hasResult) {
		state.setText(text);
		state.setToolTipText(text);
		copy.setEnabled(hasResult);
		more.setEnabled(hasResult);
	}

	/** What it says. */
	public String state() {
		return state.getText();
	}

	/**
	 * Shows or hides the row with Stop.
	 *
	 * @param text what it says beside the moving bar; empty where that is said already
	 */
	public void running(boolean slow, String text) {
		progressText.setText(text);
		visible(progress, slow);
		run.setEnabled(!slow);
	}

	/** Whether the row with Stop is there. */
	public boolean isRunning() {
		return progress.getVisible();
	}

	/**
	 * Says above the result that it is not what it should be; nothing when empty.
	 *
	 * @param helps whether running again helps; the button for it stands beside the text then
	 */
	public void notice(String text, boolean helps) {
		noticeText.setText(text);
		again.setVisible(helps);
		visible(run, !helps);
		visible(notice, !text.isEmpty());
		if (!text.isEmpty()) {
			control.getParent().layout(true, true);
		}
	}

	/** What is said above the result. */
	public String notice() {
		return noticeText.getText();
	}

	/** The widget. */
	public Composite control() {
		return control;
	}
}

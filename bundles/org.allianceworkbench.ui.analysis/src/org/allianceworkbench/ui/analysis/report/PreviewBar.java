package org.allianceworkbench.ui.analysis.report;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** The line above a preview: how much of the report is shown, run and stop; below it what has changed since. */
final class PreviewBar {

	private final Composite control;
	private final Button section;
	private final Button whole;
	private final Label state;
	private final Button again;
	private final Composite progress;
	private final Label work;
	private final Composite notice;
	private final Label noticeText;

	PreviewBar(Composite parent, Runnable scope, Runnable run, Runnable stop) {
		control = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 0).create())
				.create(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		Composite line = line(4);
		section = WidgetFactory.button(SWT.RADIO).text("Se&lected Section")
				.tooltip("Shows what comes out of the selected section")
				.create(line);
		whole = WidgetFactory.button(SWT.RADIO).text("Whole Report").tooltip("Shows all sections, as the file will have them")
				.create(line);
		section.setSelection(true);
		whole.addListener(SWT.Selection, event -> scope.run());
		state = WidgetFactory.label(SWT.RIGHT).create(line);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(20, SWT.DEFAULT).applyTo(state);
		again = WidgetFactory.button(SWT.PUSH).text("Run Agai&n").tooltip("Runs the analyses on the data as they are now (F5)")
				.onSelect(event -> run.run()).create(line);
		progress = line(3);
		GridDataFactory.swtDefaults().hint(100, SWT.DEFAULT).applyTo(new ProgressBar(progress, SWT.INDETERMINATE));
		work = WidgetFactory.label(SWT.NONE).text("Putting the report together\u2026").create(progress);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40, SWT.DEFAULT).applyTo(work);
		WidgetFactory.button(SWT.PUSH).text("&Stop").onSelect(event -> stop.run()).create(progress);
		notice = line(2);
		noticeText = WidgetFactory.label(SWT.WRAP).create(notice);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(noticeText);
		WidgetFactory.button(SWT.PUSH).text("Run Again").onSelect(event -> run.run()).create(notice);
		visible(progress, false);
		visible(notice, false);
	}

	private Composite line(int columns) {
		Composite line = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.fillDefaults().numColumns(columns).margins(8, 4).spacing(8, 0).create())
				.create(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		return line;
	}

	private void visible(Composite line, boolean shown) {
		if (((GridData) line.getLayoutData()).exclude == shown) {
			((GridData) line.getLayoutData()).exclude = !shown;
			line.setVisible(shown);
			control.getParent().layout(true, true);
		}
	}

	boolean isWhole() {
		return whole.getSelection();
	}

	void whole(boolean all) {
		whole.setSelection(all);
		section.setSelection(!all);
	}

	void state(String text) {
		state.setText(text);
	}

	/** Shows or hides the row that says that something runs. */
	void running(boolean slow) {
		if (!slow) {
			work.setText("Putting the report together\u2026");
		}
		visible(progress, slow);
		again.setEnabled(!slow);
	}

	/** Names the analysis that runs. */
	void work(String analysis) {
		work.setText("Running " + analysis.replace("&", "&&") + "\u2026");
	}

	/** Says above the preview that it is not what it should be; nothing when empty. */
	void notice(String text) {
		if (!noticeText.isDisposed() && !noticeText.getText().equals(text)) {
			noticeText.setText(text);
			visible(notice, !text.isEmpty());
			control.getParent().layout(true, true);
		}
	}

	String notice() {
		return noticeText.getText();
	}
}

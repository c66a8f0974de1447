package org.allianceworkbench.ui.export.editor;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.export.ExportPreview;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.ui.editor.Inclusion;
import org.allianceworkbench.ui.export.document.ExportProblem;
import org.allianceworkbench.ui.export.live.ExportRunner;
import org.allianceworkbench.ui.export.live.LivePreview;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The line above all pages: what would leave, whether that is up to date, and the buttons that run and stop. */
final class StatusBar {

	/** The letters of its buttons. */
	static final String LETTERS = "sx";

	private static final String STOPPED = "\u25a0 Stopped: nothing was written, and what was there is as it was.";

	private final Composite control;
	private final Label text;
	private final Button run;
	private final Button stop;

	StatusBar(Composite parent, Runnable running, Runnable stopping) {
		control = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 4).create())
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(parent);
		text = WidgetFactory.label(SWT.WRAP).layoutData(GridDataFactory.fillDefaults().grab(true, false)
				.align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).create()).create(control);
		stop = WidgetFactory.button(SWT.PUSH).text("&Stop").tooltip("Stops the run; nothing is written then")
				.onSelect(event -> stopping.run()).create(control);
		run = WidgetFactory.button(SWT.PUSH).text("Run E&xport").tooltip("Writes the files (Ctrl+Shift+E)")
				.onSelect(event -> running.run()).create(control);
	}

	/** Shows how things stand. */
	void show(LivePreview live, ExportRunner runner, List<ExportProblem> problems) {
		if (control.isDisposed()) {
			return;
		}
		String before = text.getText();
		String now = runner.isRunning() ? "\u25b6 " + runner.progress() : runner.wasStopped() ? STOPPED : sentence(live, problems);
		run.setEnabled(!runner.isRunning());
		boolean stoppable = runner.isRunning();
		if (!now.equals(before) || stoppable != stop.getVisible()) {
			Inclusion.include(stop, stoppable);
			text.setText(now);
			text.setToolTipText(now);
			control.getParent().layout(true, true);
		}
	}

	/** What would leave, in one line. */
	static String sentence(LivePreview live, List<ExportProblem> problems) {
		String leaves = live.preview().map(StatusBar::leaves).orElse("");
		long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
		boolean runs = errors == 0 && live.preview().filter(preview -> preview.refusals().isEmpty()).isPresent();
		String open = errors == 0 ? "" : " \u00b7 " + Words.count(errors, "problem", "problems");
		return switch (live.state()) {
			case FRESH -> (runs ? "\u2713 " : "\u26a0 ") + leaves + open;
			case WORKING -> "\u2026 " + (leaves.isEmpty() ? "Looking what would leave" : "Out of date, looking again: " + leaves)
					+ open;
			case STOPPED -> "\u25a0 Stopped" + (leaves.isEmpty() ? "" : ", out of date: " + leaves) + open;
			case FAILED -> "\u26a0 " + live.failure();
		};
	}

	private static String leaves(ExportPreview preview) {
		return String.join(" \u00b7 ", List.of(Words.count(preview.counts().rows(), "row", "rows") + " \u00d7 "
				+ Words.count(preview.counts().columns(), "column", "columns"),
				disclosure(preview), preview.losses().isEmpty() ? "nothing is lost" : Words.count(preview.losses().size(),
						"loss", "losses")))
				+ Optional.of(preview.refusals()).filter(all -> !all.isEmpty()).map(all -> " \u00b7 can't run yet").orElse("");
	}

	private static String disclosure(ExportPreview preview) {
		return preview.disclosure().passes() ? "no group below " + preview.disclosure().k()
				: "\u26a0 " + Words.count(preview.disclosure().clientsBelow(), "client", "clients") + " in groups below "
						+ preview.disclosure().k();
	}

	/** What it says. */
	String text() {
		return text.getText();
	}

	/** The widget. */
	Control control() {
		return control;
	}
}

package org.allianceworkbench.ui.export.editor;

import java.util.Optional;

import org.allianceworkbench.export.ExportPreview;
import org.allianceworkbench.ui.export.live.LivePreview;
import org.allianceworkbench.ui.grid.DataGrid;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.lists.HintStack;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The first thousand rows as they would leave; they follow every change of the definition after a pause. */
public final class PreviewPage extends ExportPage {

	private Label state;
	private Button again;
	private Button stop;
	private Button labels;
	private HintStack stack;
	private Composite place;
	private Optional<PreviewRows> rows = Optional.empty();
	private Optional<ExportPreview> shown = Optional.empty();
	private Optional<DataGrid> grid = Optional.empty();

	PreviewPage(ExportEditor editor) {
		super(editor, "Preview");
	}

	@Override
	void createContent(Composite parent) {
		Composite bar = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(4).create())
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(parent);
		state = WidgetFactory.label(SWT.WRAP).layoutData(GridDataFactory.fillDefaults().grab(true, false)
				.align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).create()).create(bar);
		labels = WidgetFactory.button(SWT.CHECK).text("&Labels").tooltip("Shows labels in place of codes")
				.onSelect(event -> grid.ifPresent(each -> each.showLabels(labels.getSelection()))).create(bar);
		stop = WidgetFactory.button(SWT.PUSH).text("St&op").onSelect(event -> editor().live().stop()).create(bar);
		again = WidgetFactory.button(SWT.PUSH).text("Preview A&gain").onSelect(event -> editor().live().compute()).create(bar);
		stack = new HintStack(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(stack.control());
		place = WidgetFactory.composite(SWT.NONE).layout(new org.eclipse.swt.layout.FillLayout()).create(stack.control());
	}

	@Override
	protected void show() {
		showPreview();
	}

	@Override
	void showPreview() {
		LivePreview live = editor().live();
		stop.setEnabled(live.state() == LivePreview.State.WORKING);
		again.setEnabled(live.state() != LivePreview.State.WORKING);
		state.setText(sentence(live));
		state.getParent().layout();
		live.preview().filter(preview -> !shown.equals(Optional.of(preview))).ifPresent(this::take);
		String instead = instead(live);
		stack.show(place, instead.isEmpty(), instead);
	}

	/** What stands where there are no rows; empty when there are. */
	private static String instead(LivePreview live) {
		if (live.state() == LivePreview.State.FAILED) {
			return "There is no preview.\n" + live.failure();
		}
		if (live.preview().isEmpty()) {
			return "The first rows come soon.";
		}
		ExportPreview preview = live.preview().get();
		if (preview.rows().rowCount() > 0) {
			return "";
		}
		return "No row leaves.\n" + (preview.leftOut().isEmpty()
				? "The study has no data for it yet: File > Import Data File takes a site's file in."
				: "Look at the page Rows for what stays in the study and why.");
	}

	private static String sentence(LivePreview live) {
		String rows = live.preview().map(preview -> preview.counts().rows() > preview.rows().rowCount()
				? String.format(java.util.Locale.ROOT, "The first %,d of %,d rows", preview.rows().rowCount(), preview.counts().rows())
				: Words.count(preview.counts().rows(), "row", "rows")).orElse("") + live.preview().map(preview -> ", " + Words
						.count(preview.counts().columns(), "column", "columns")).orElse("");
		return switch (live.state()) {
			case FRESH -> rows + ", as they would leave now";
			case WORKING -> rows.isEmpty() ? "Looking..." : "\u26a0 Out of date: " + rows + "; looking again...";
			case STOPPED -> rows.isEmpty() ? "Stopped" : "\u26a0 Out of date, stopped: " + rows;
			case FAILED -> "No preview";
		};
	}

	/** Columns that stay the same keep their widths and places. */
	private void take(ExportPreview preview) {
		shown = Optional.of(preview);
		if (rows.filter(each -> each.take(preview)).isPresent()) {
			grid.ifPresent(DataGrid::reload);
			return;
		}
		grid.ifPresent(each -> each.control().dispose());
		PreviewRows source = new PreviewRows(preview);
		rows = Optional.of(source);
		DataGrid made = new DataGrid(place, source, document().study(), 0, problem -> Failures.show("The preview can't be shown",
				problem));
		grid = Optional.of(made);
		if (labels.getSelection()) {
			made.showLabels(true);
		}
		place.layout();
	}

	/** What is said above the rows. */
	public String state() {
		return state.getText();
	}

	/** The rows, for tests. */
	public Optional<DataGrid> grid() {
		return grid;
	}

	/** What stands where there are no rows; empty when there are. */
	public String hint() {
		return stack.text();
	}

	@Override
	void copy() {
		grid.ifPresent(DataGrid::copy);
	}

	@Override
	void selectAll() {
		grid.ifPresent(DataGrid::selectAll);
	}

	@Override
	protected void setFocus() {
		grid.ifPresentOrElse(each -> each.control().setFocus(), () -> again.setFocus());
	}
}

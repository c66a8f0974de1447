package org.allianceworkbench.ui.analysis.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The title of a report, and what can be done with all of it. */
public final class ReportHead {

	private static final int PAUSE_MS = 600;

	private final EditedReport edited;
	private final Text title;
	private final Composite line;
	private final Map<String, Button> buttons = new LinkedHashMap<>();
	private final Runnable take = this::finish;

	ReportHead(Composite parent, EditedReport edited) {
		this.edited = edited;
		Composite page = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(8, 4).create()).create(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(page);
		WidgetFactory.label(SWT.NONE).text("T&itle").create(page);
		title = WidgetFactory.text(SWT.BORDER).create(page);
		title.setMessage(edited.study().title());
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
		RowLayout layout = new RowLayout();
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 4;
		line = WidgetFactory.composite(SWT.NONE).layout(layout).create(page);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
		show();
		title.addListener(SWT.Modify, event -> title.getDisplay().timerExec(PAUSE_MS, take));
		title.addListener(SWT.FocusOut, event -> finish());
	}

	/** Adds a button. */
	void button(String text, String tooltip, Runnable work) {
		buttons.put(text.replace("&", ""), WidgetFactory.button(SWT.PUSH).text(text).tooltip(tooltip)
				.onSelect(event -> work.run())
				.create(line));
	}

	/** What has been typed becomes a change now. */
	void finish() {
		if (!title.isDisposed()) {
			title.getDisplay().timerExec(-1, take);
			edited.title(title.getText());
		}
	}

	/** Shows the title as it is now; a field that is typed in is not disturbed when it says the same. */
	void show() {
		String now = Objects.requireNonNullElse(edited.report().getTitle(), "");
		if (!title.getText().strip().equals(now)) {
			title.setText(now);
		}
	}

	/** The title's field. */
	public Text title() {
		return title;
	}

	/** The button with a text. */
	public Button button(String text) {
		return buttons.get(text);
	}
}

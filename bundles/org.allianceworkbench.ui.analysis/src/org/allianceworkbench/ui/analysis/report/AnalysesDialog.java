package org.allianceworkbench.ui.analysis.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A choice of several of a study's analyses, for a new report or for more sections of one. */
final class AnalysesDialog extends TitleAreaDialog {

	/**
	 * What a dialog is about.
	 *
	 * @param title what it is called
	 * @param question what stands above
	 * @param message what to do
	 * @param done the button that ends it
	 */
	record Words(String title, String question, String message, String done) {
	}

	static final Words NEW = new Words("New Report", "Which analyses belong into the report?",
			"Order, headings and your own words come next. Nothing is computed yet.", "Create");
	static final Words MORE = new Words("Add Analyses", "Which analyses belong into the report?",
			"They follow the selected section, in the order of the study.", "Add");

	private final Words words;
	private final Map<String, String> analyses;
	private final Set<String> there;
	private final Set<String> checked;
	private final Optional<String> suggested;
	private Text title;
	private Text filter;
	private Table table;
	private Label count;
	private String chosenTitle = "";

	/**
	 * A dialog.
	 *
	 * @param analyses titles by name, in their order
	 * @param there names of those that the report has already
	 * @param suggested title of a new report; empty when there is none to be given
	 */
	AnalysesDialog(Shell shell, Words words, Map<String, String> analyses, Set<String> there, Optional<String> suggested) {
		super(shell);
		this.words = words;
		this.analyses = analyses;
		this.there = there;
		this.suggested = suggested;
		this.checked = new LinkedHashSet<>(suggested.isPresent() ? analyses.keySet() : Set.of());
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(words.title());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(words.question());
		setMessage(words.message());
		Composite area = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(8, 6).create())
				.create((Composite) super.createDialogArea(parent));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		if (suggested.isPresent()) {
			WidgetFactory.label(SWT.NONE).text("&Title").create(area);
			title = WidgetFactory.text(SWT.BORDER).text(suggested.get()).create(area);
			GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(title);
			title.setSelection(title.getText().length(), 0);
		}
		filter = WidgetFactory.text(SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER).message("Find an analysis")
				.onModify(event -> show()).create(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(filter);
		table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(200, 200).applyTo(table);
		table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = "Analyses"));
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				check((TableItem) event.item);
			}
		});
		buttons(area);
		show();
		return area;
	}

	private void buttons(Composite area) {
		Composite line = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).create()).create(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
		count = WidgetFactory.label(SWT.NONE).create(line);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		WidgetFactory.button(SWT.PUSH).text("&All").onSelect(event -> checkShown(true)).create(line);
		WidgetFactory.button(SWT.PUSH).text("&None").onSelect(event -> checkShown(false)).create(line);
	}

	private void show() {
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		table.removeAll();
		analyses.forEach((name, text) -> {
			if (text.toLowerCase(Locale.ROOT).contains(wanted) || name.toLowerCase(Locale.ROOT).contains(wanted)) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setText(text + (there.contains(name) ? "  (in the report already)" : ""));
				item.setData(name);
				item.setChecked(checked.contains(name));
			}
		});
		tell();
	}

	private void check(TableItem item) {
		if (item.getChecked()) {
			checked.add((String) item.getData());
		} else {
			checked.remove(item.getData());
		}
		tell();
	}

	private void checkShown(boolean all) {
		for (TableItem item : table.getItems()) {
			item.setChecked(all);
			check(item);
		}
	}

	private void tell() {
		if (count != null) {
			count.setText(analyses.isEmpty() ? "The study has no analyses yet." : checked.size() + " of " + analyses.size()
					+ " chosen");
		}
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(suggested.isPresent() || !checked.isEmpty());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, words.done(), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		tell();
	}

	@Override
	protected void okPressed() {
		chosenTitle = title == null ? "" : title.getText().strip();
		super.okPressed();
	}

	@Override
	protected Point getInitialSize() {
		return new Point(620, 520);
	}

	/** The chosen analyses, in the order of the study. */
	List<String> chosen() {
		List<String> names = new ArrayList<>(analyses.keySet());
		names.retainAll(checked);
		return names;
	}

	/** The title that was given to a new report. */
	String chosenTitle() {
		return chosenTitle;
	}
}

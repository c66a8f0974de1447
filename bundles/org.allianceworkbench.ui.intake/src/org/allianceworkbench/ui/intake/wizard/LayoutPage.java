package org.allianceworkbench.ui.intake.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.intake.reading.SheetPreview;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.intake.internal.draft.FileDraft;
import org.allianceworkbench.ui.intake.internal.draft.ImportDraft;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** Second page: which sheet, and where its header is; shows the first rows as they stand in the file. */
public final class LayoutPage extends FilePage {

	private static final int MOST_ROWS = 1000;
	private static final int MOST_HEADER_ROWS = 9;

	private final OpenStudy study;
	private Combo sheet;
	private Spinner first;
	private Spinner headers;
	private Label why;
	private PreviewTable preview;

	LayoutPage(OpenStudy study, ImportDraft draft) {
		super("layout", "Where the table is", "Check the sheet and its header; rows in bold are taken as the header.", draft);
		this.study = study;
	}

	@Override
	void create(Composite page) {
		Composite bar = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(6).create())
				.create(page);
		WidgetFactory.label(SWT.NONE).text("S&heet:").create(bar);
		sheet = new Combo(bar, SWT.READ_ONLY);
		sheet.addListener(SWT.Selection, event -> lay(true));
		GridDataFactory.swtDefaults().hint(190, SWT.DEFAULT).applyTo(sheet);
		first = spinner(bar, "Header from ro&w:", 1, MOST_ROWS);
		headers = spinner(bar, "Header &rows:", 0, MOST_HEADER_ROWS);
		why = WidgetFactory.label(SWT.WRAP).create(page);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(why);
		preview = new PreviewTable(page);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 300).applyTo(preview.control());
	}

	private Spinner spinner(Composite bar, String label, int least, int most) {
		GridDataFactory.swtDefaults().indent(12, 0).applyTo(WidgetFactory.label(SWT.NONE).text(label).create(bar));
		Spinner spinner = new Spinner(bar, SWT.BORDER);
		spinner.setMinimum(least);
		spinner.setMaximum(most);
		spinner.addListener(SWT.Selection, event -> lay(false));
		return spinner;
	}

	@Override
	void show(FileDraft file) {
		SheetPreview shown = file.preview();
		boolean own = file.agreed().isEmpty();
		boolean rows = own && shown.layout().firstRow() > 0 && file.file().hasHeader();
		sheet.setItems(file.file().sheets().toArray(String[]::new));
		sheet.select(Math.max(0, file.file().sheets().indexOf(shown.layout().sheet())));
		sheet.setEnabled(own && file.file().sheets().size() > 1);
		first.setSelection(shown.layout().firstRow());
		headers.setSelection(shown.layout().headerRows());
		first.setEnabled(rows);
		headers.setEnabled(rows);
		String agreed = file.agreed().map(recipe -> "The recipe \"" + recipe.getName() + "\" says where the table is.")
				.orElse("");
		why.setText(Stream.concat(Stream.of(agreed, file.file().format().name() + ": " + shown.layout().why()), shown.warnings()
				.stream())
				.filter(text -> !text.isEmpty()).map(LayoutPage::sentence).collect(Collectors.joining(" ")));
		preview.show(shown);
	}

	private static String sentence(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
	}

	@Override
	List<String> undecided(FileDraft file) {
		return List.of();
	}

	/** Reads the sheet again as the user says. */
	private void lay(boolean recognise) {
		FileDraft file = file();
		String name = sheet.getText();
		int row = first.getSelection();
		int rows = headers.getSelection();
		try {
			FileDraft laid = Background.run(getContainer(), progress -> {
				SheetPreview read = recognise ? file.file().preview(name)
						: file.file().preview(Optional.of(name).filter(n -> !n.isEmpty()), row, rows);
				return file.laidOut(study.project(), read);
			});
			draft().change(before -> laid);
		} catch (InvocationTargetException e) {
			setErrorMessage(Failures.sentence(e));
		} catch (InterruptedException e) {
			setErrorMessage("Reading was stopped. Choose again.");
		}
	}

	/** The choice of the sheet, for tests. */
	public Combo sheet() {
		return sheet;
	}

	/** How many rows the header has, for tests. */
	public Spinner headerRows() {
		return headers;
	}

	/** The first rows of the sheet that is shown. */
	public SheetPreview preview() {
		return file().preview();
	}
}

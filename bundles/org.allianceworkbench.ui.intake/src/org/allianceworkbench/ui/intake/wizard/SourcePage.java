package org.allianceworkbench.ui.intake.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.intake.reading.SheetPreview;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.table.PasswordRequiredException;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** First page: which file, which sheet, from which site; shows the first rows as they stand in the file. */
public final class SourcePage extends WizardPage {

	/** A file that was opened, with its first rows. */
	private record Opened(SourceFile file, SheetPreview preview) {
	}

	private static final String PROMPT = "Choose the SPSS file, workbook or text file that a site sent. It is only read; a copy is "
			+ "kept with the study.";

	private final OpenStudy study;
	private final Optional<Path> given;
	private Text path;
	private Combo site;
	private Combo sheet;
	private Composite protection;
	private Text password;
	private Label layout;
	private PreviewTable preview;
	private String tried = "";
	private Optional<Opened> opened = Optional.empty();

	SourcePage(OpenStudy study, Optional<Path> given) {
		super("source", "Choose a site's file", null);
		this.study = study;
		this.given = given;
		setDescription(PROMPT);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().numColumns(4).create()).create(parent);
		WidgetFactory.label(SWT.NONE).text("&File:").create(page);
		path = WidgetFactory.text(SWT.BORDER).text(given.map(Path::toString).orElse("")).create(page);
		path.addListener(SWT.DefaultSelection, event -> open());
		path.addListener(SWT.FocusOut, event -> openWhenChanged());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(path);
		WidgetFactory.button(SWT.PUSH).text("B&rowse...").onSelect(e -> browse()).create(page);
		WidgetFactory.label(SWT.NONE).text("S&heet:").create(page);
		sheet = new Combo(page, SWT.READ_ONLY);
		sheet.addListener(SWT.Selection, event -> openSheet());
		sheet.setEnabled(false);
		GridDataFactory.fillDefaults().span(3, 1).hint(240, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(sheet);
		createSite(page);
		createProtection(page);
		layout = WidgetFactory.label(SWT.WRAP).create(page);
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(600, SWT.DEFAULT).indent(0, 4).applyTo(layout);
		preview = new PreviewTable(page);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(760, 260).applyTo(preview.control());
		setControl(page);
		if (given.isPresent()) {
			page.getDisplay().asyncExec(this::openWhenChanged);
		}
	}

	private void createSite(Composite page) {
		WidgetFactory.label(SWT.NONE).text("S&ite:").create(page);
		site = new Combo(page, SWT.READ_ONLY);
		site.add("as the recipe or the file says");
		study.study().getSites().forEach(each -> site.add(Stream.of(each.getCode(), each.getName()).filter(text -> text != null)
				.collect(Collectors.joining(" \u2013 "))));
		site.select(0);
		GridDataFactory.fillDefaults().span(3, 1).hint(240, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(site);
	}

	/** Is in sight only when a file asks for a password. */
	private void createProtection(Composite page) {
		protection = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(2).create()).create(page);
		WidgetFactory.label(SWT.NONE).text("&Password:").create(protection);
		password = WidgetFactory.text(SWT.BORDER | SWT.PASSWORD).create(protection);
		password.addListener(SWT.DefaultSelection, event -> open());
		GridDataFactory.swtDefaults().hint(200, SWT.DEFAULT).applyTo(password);
		GridDataFactory.fillDefaults().span(4, 1).exclude(true).applyTo(protection);
		protection.setVisible(false);
	}

	private void showProtection(boolean show) {
		GridDataFactory.fillDefaults().span(4, 1).exclude(!show).applyTo(protection);
		protection.setVisible(show);
		protection.getParent().layout();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText("Import Data File");
		dialog.setFilterNames(new String[] { "Data files (SPSS, Excel, text)", "All files" });
		dialog.setFilterExtensions(new String[] { "*.sav;*.zsav;*.por;*.xlsx;*.xlsm;*.xls;*.xlsb;*.csv;*.tsv;*.txt", "*" });
		String chosen = dialog.open();
		if (chosen != null) {
			path.setText(chosen);
			open();
		}
	}

	private void openWhenChanged() {
		if (!path.isDisposed() && !path.getText().isBlank() && !path.getText().strip().equals(tried)) {
			open();
		}
	}

	/** Opens the file that is named and shows its first sheet. */
	private void open() {
		tried = path.getText().strip();
		if (tried.isEmpty()) {
			forget();
			return;
		}
		try {
			Path named = Path.of(tried);
			ReadOptions options = password.getText().isEmpty() ? ReadOptions.NONE : ReadOptions.NONE.withPassword(password.getText());
			Opened found = Background.run(getContainer(), progress -> {
				progress.begin("Opening " + named.getFileName(), -1, "rows");
				SourceFile file = study.project().source(named, options);
				return new Opened(file, file.preview());
			});
			sheet.setItems(found.file().sheets().toArray(String[]::new));
			int first = found.file().sheets().indexOf(found.preview().layout().sheet());
			sheet.select(Math.max(0, first));
			sheet.setEnabled(found.file().sheets().size() > 1);
			showProtection(protection.isVisible());
			show(found);
		} catch (InvalidPathException e) {
			fail("\"" + tried + "\" is not the name of a file.");
		} catch (InvocationTargetException e) {
			failed(e.getCause());
		} catch (InterruptedException e) {
			fail("Opening was stopped. Press Enter in the file's name to try again.");
		}
	}

	private void openSheet() {
		String chosen = sheet.getText();
		SourceFile file = file();
		try {
			show(Background.run(getContainer(), progress -> new Opened(file, file.preview(chosen))));
		} catch (InvocationTargetException e) {
			failed(e.getCause());
		} catch (InterruptedException e) {
			fail("Opening was stopped. Choose the sheet again.");
		}
	}

	private void show(Opened found) {
		opened = Optional.of(found);
		preview.show(found.preview());
		layout.setText(Stream.concat(Stream.of(found.file().format().name() + ": " + found.preview().layout().why()),
				found.preview().warnings().stream()).map(SourcePage::sentence).collect(Collectors.joining(" ")));
		layout.getParent().layout();
		setErrorMessage(null);
		setPageComplete(true);
	}

	private static String sentence(String text) {
		return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
	}

	private void failed(Throwable problem) {
		if (problem instanceof PasswordRequiredException || problem.getCause() instanceof PasswordRequiredException) {
			PasswordRequiredException need = (PasswordRequiredException) (problem instanceof PasswordRequiredException ? problem
					: problem.getCause());
			showProtection(true);
			fail(need.wrong() ? "The password does not open this file." : "This file is protected: type its password and press Enter.");
			password.setFocus();
			return;
		}
		fail(Failures.sentence(problem));
	}

	private void fail(String message) {
		forget();
		setErrorMessage(message);
	}

	private void forget() {
		opened = Optional.empty();
		preview.clear();
		layout.setText("");
		setErrorMessage(null);
		setPageComplete(false);
	}

	/** Names a file and opens it, as a user would. */
	public void choose(Path file) {
		path.setText(file.toString());
		open();
	}

	/** The file. */
	SourceFile file() {
		return opened.orElseThrow().file();
	}

	/** The first rows of the sheet that was chosen. */
	public SheetPreview preview() {
		return opened.orElseThrow().preview();
	}

	/** The site that the user named. */
	Optional<Site> site() {
		List<Site> sites = study.study().getSites();
		return site.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(sites.get(site.getSelectionIndex() - 1));
	}
}

package org.allianceworkbench.ui.analysis.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import org.allianceworkbench.publish.figure.FigureDrawing;
import org.allianceworkbench.publish.figure.FigureSize;
import org.allianceworkbench.publish.figure.Theme;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Writes a figure into a file: SVG or PDF, which can be enlarged at will, or PNG with a resolution; for one or two columns. */
final class FigureDialog extends TitleAreaDialog {

	/** Kinds of files. */
	private enum Format {
		SVG("SVG (vector, for Word, browsers and drawing programs)"), PDF("PDF (vector, for journals and LaTeX)"),
		PNG("PNG (pixels)");

		private final String label;

		Format(String label) {
			this.label = label;
		}

		String extension() {
			return "." + name().toLowerCase(Locale.ROOT);
		}
	}

	private final OpenStudy study;
	private final String name;
	private final Figure figure;
	private Combo format;
	private Combo width;
	private Spinner dpi;
	private Text file;

	FigureDialog(Shell shell, OpenStudy study, String analysis, Figure figure) {
		super(shell);
		this.study = study;
		this.name = analysis + "-" + figure.id();
		this.figure = figure;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Export Figure");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(figure.title());
		setMessage("The file shows the figure as it is here, on white.");
		Composite area = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).create())
				.create((Composite) super.createDialogArea(parent));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		label(area, "&Format");
		format = combo(area);
		for (Format each : Format.values()) {
			format.add(each.label);
		}
		label(area, "&Width");
		width = combo(area);
		width.add("One journal column (90 mm)");
		width.add("Two journal columns (180 mm)");
		width.select(1);
		label(area, "&Resolution");
		dpi = new Spinner(area, SWT.BORDER);
		dpi.setValues(300, 72, 1200, 0, 1, 50);
		GridDataFactory.swtDefaults().applyTo(dpi);
		WidgetFactory.label(SWT.NONE).text("dots per inch").create(area);
		label(area, "F&ile");
		file = WidgetFactory.text(SWT.BORDER).create(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(file);
		WidgetFactory.button(SWT.PUSH).text("&Browse...").onSelect(event -> browse()).create(area);
		file.setText(study.project().folder().output().resolve(name + Format.SVG.extension()).toString());
		file.setSelection(file.getText().length());
		format.addListener(SWT.Selection, event -> formatChanged());
		format.select(0);
		dpi.setEnabled(false);
		return area;
	}

	private static void label(Composite area, String text) {
		WidgetFactory.label(SWT.NONE).text(text).create(area);
	}

	private static Combo combo(Composite area) {
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.BORDER);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		return combo;
	}

	private Format format() {
		return Format.values()[format.getSelectionIndex()];
	}

	private void formatChanged() {
		dpi.setEnabled(format() == Format.PNG);
		String bare = file.getText().replaceFirst("\\.(svg|pdf|png)$", "");
		file.setText(bare + format().extension());
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFileName(file.getText());
		dialog.setFilterExtensions("*" + format().extension());
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Export", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		Path target;
		try {
			target = study.project().folder().root().resolve(file.getText().strip());
		} catch (InvalidPathException e) {
			setErrorMessage("'" + file.getText() + "' can't be the name of a file: " + e.getReason() + ".");
			return;
		}
		if (Files.exists(target) && !MessageDialog.openQuestion(getShell(), "Export Figure", target
				+ " is there already. Replace it?")) {
			return;
		}
		FigureSize size = FigureSize.of(figure, width.getSelectionIndex() == 0 ? FigureSize.ONE_COLUMN : FigureSize.TWO_COLUMNS);
		Format chosen = format();
		int resolution = dpi.getSelection();
		Shell window = getParentShell();
		new StudyJob<>("Exporting the figure", progress -> write(target, bytes(chosen, size, resolution)), written -> {
			// the file is where the user said
		}, problem -> Failures.show("The figure was not exported", problem)).of(study).schedule();
		super.okPressed();
		window.setFocus();
	}

	private byte[] bytes(Format chosen, FigureSize size, int resolution) {
		return switch (chosen) {
			case SVG -> FigureDrawing.svg(figure, size, Theme.LIGHT).getBytes(StandardCharsets.UTF_8);
			case PDF -> FigureDrawing.pdf(figure, size, Theme.LIGHT);
			case PNG -> FigureDrawing.png(figure, size, Theme.LIGHT, resolution);
		};
	}

	private static Path write(Path file, byte[] bytes) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		Path draft = file.resolveSibling("." + file.getFileName() + ".tmp");
		try {
			Files.write(draft, bytes);
			return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(draft);
		}
	}
}

package org.allianceworkbench.ui.study.editor;

import java.util.List;
import java.util.Locale;

import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Chooses instruments of the installed libraries; a search looks into codes, names and references. */
public final class LibraryDialog extends TitleAreaDialog {

	private final Study study;
	private final List<Instrument> library;
	private List<Instrument> chosen = List.of();
	private RowList<Instrument> list;
	private Text search;
	private Label about;

	/** A dialog for a study; instruments that it has already are told apart. */
	public LibraryDialog(Shell parent, Study study, List<Instrument> library) {
		super(parent);
		this.library = library;
		this.study = study;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Add Instruments");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Add instruments from the library");
		setMessage("The library knows items, scales and scoring, not the wording. Keys can be corrected after they were added.");
		Composite area = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().margins(10, 8).create())
				.layoutData(GridDataFactory.fillDefaults().grab(true, true).create())
				.create((Composite) super.createDialogArea(parent));
		search = WidgetFactory.text(SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL).message("Search by code, name or author")
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).onModify(event -> show()).create(area);
		list = new RowList<>(area, Instrument.class, SWT.BORDER);
		list.column("Code", 100, Instrument::getCode).wide("Name", 3, 220, Instrument::getName)
				.number("Items", 60, each -> (long) each.getItems().size()).number("Scales", 65, each -> (long) each.getScales()
				.size())
				.column("In study", 80, each -> Codebook.of(study).instrument(each.getCode()).isPresent() ? "yes" : "");
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 240).applyTo(list.control());
		about = WidgetFactory.label(SWT.WRAP).layoutData(GridDataFactory.fillDefaults().grab(true, false).hint(560, 78).create())
				.create(area);
		list.viewer().addSelectionChangedListener(event -> select());
		list.viewer().addDoubleClickListener(event -> okPressed());
		show();
		return area;
	}

	private void show() {
		String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
		list.show(library.stream().filter(each -> text(each).contains(wanted)).toList(),
				"No instrument of the library fits.\nMake a new one on the page Instruments.");
	}

	private static String text(Instrument instrument) {
		return (instrument.getCode() + " " + instrument.getName() + " " + instrument.getCitation()).toLowerCase(Locale.ROOT);
	}

	private void select() {
		chosen = list.selected();
		about.setText(chosen.size() != 1 ? chosen.size() + " instruments are selected" : text(chosen.get(0).getCitation())
				+ text(chosen.get(0).getRightsNote()) + (chosen.get(0).getToVerify() == null ? ""
						: "To verify: " + chosen.get(0).getToVerify()));
		boolean fresh = !chosen.isEmpty() && chosen.stream()
				.noneMatch(each -> Codebook.of(study).instrument(each.getCode()).isPresent());
		getButton(IDialogConstants.OK_ID).setEnabled(fresh);
	}

	private static String text(String line) {
		return line == null ? "" : line + "\n";
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Add", true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(720, 560);
	}

	/** The instruments that were chosen; they belong to the library. */
	public List<Instrument> chosen() {
		return chosen;
	}
}

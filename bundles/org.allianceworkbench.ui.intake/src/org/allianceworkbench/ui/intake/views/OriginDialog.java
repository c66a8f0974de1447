package org.allianceworkbench.ui.intake.views;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.store.ValueOrigin;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Shows the life of a value: the cell of the file that it came from, how it was read, and each later change. */
public final class OriginDialog extends Dialog {

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);
	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
	private static final int WIDTH = 860;

	private final CellReference cell;
	private final ShownValue values;
	private final List<ValueOrigin> life;
	private RowList<ValueOrigin> lines;

	OriginDialog(Shell shell, Study study, CellReference cell, List<ValueOrigin> life) {
		super(shell);
		this.cell = cell;
		this.values = new ShownValue(study);
		this.life = List.copyOf(life);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Where Does This Come From");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT)
				.applyTo(WidgetFactory.label(SWT.WRAP).text(summary()).create(area));
		lines = new RowList<>(area, ValueOrigin.class, SWT.BORDER).column("Value", 70, this::value)
				.wide("File or edit", 3, 140, OriginDialog::what).column("Cell", 84, step -> step.source().toString())
				.wide("Column", 2, 90, step -> step.source().column())
				.wide("How it was read, or why", 6, 250, OriginDialog::how).column("Who", 96, ValueOrigin::who)
				.column("When", 130, step -> MINUTE.format(step.when()));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 180).applyTo(lines.control());
		lines.show(life, "Nothing is stored here: no file had a value,\nor it is kept aside until somebody decides.");
		return area;
	}

	private String summary() {
		String name = cell.variable() + " of " + cell.row();
		return life.isEmpty() ? name + " has no value." : name + " is " + value(life.get(life.size() - 1))
				+ (life.size() == 1 ? ". It came in once and was not changed since." : ". It was changed " + (life.size() == 2
				? "once" : life.size() - 1 + " times") + " since it came in; the oldest step stands first.");
	}

	private String value(ValueOrigin step) {
		return values.of(cell.variable(), step.value());
	}

	private static String what(ValueOrigin step) {
		return step.importId() == 0 ? "edit by hand" : step.file() + " (import " + step.importId() + ")";
	}

	private static String how(ValueOrigin step) {
		return Stream.of(step.step(), step.formula().isEmpty() ? "" : "result of =" + step.formula(),
				step.importId() == 0 || step.step().isEmpty() ? step.reason() : "by " + step.reason())
				.filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
	}

	/** All of it as text, a line for each step. */
	public String text() {
		return Stream.concat(Stream.of(summary(), "Value\tFile or edit\tCell\tColumn\tHow it was read, or why\tWho\tWhen"),
				life.stream().map(step -> String.join("\t", value(step), what(step), step.source().toString(),
				step.source().column(), how(step), step.who(), SECOND.format(step.when()))))
				.collect(Collectors.joining(System.lineSeparator()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CLIENT_ID, "&Copy", false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.CLIENT_ID) {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { text() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		} else {
			super.buttonPressed(button);
		}
	}

	/** The steps shown, for tests. */
	public RowList<ValueOrigin> lines() {
		return lines;
	}
}

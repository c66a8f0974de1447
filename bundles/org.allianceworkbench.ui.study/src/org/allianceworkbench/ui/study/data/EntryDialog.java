package org.allianceworkbench.ui.study.data;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.project.edit.EntryPlan;
import org.allianceworkbench.ui.grid.RowGrid;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Shows what would come of several entries before anything is stored: how many values change, and what can't be stored and why.
 */
final class EntryDialog extends TitleAreaDialog {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 220;
	private static final int MOST_SHOWN = 1000;

	/** A line of the dialog: what would be changed, or what can't be. */
	private record Line(String cell, String value, String outcome, boolean refused) {
	}

	private final String label;
	private final EntryPlan plan;
	private final String note;
	private final boolean asks;
	private Text reasonField;
	private String reason = "";

	EntryDialog(Shell shell, String label, EntryPlan plan, String note, boolean asks) {
		super(shell);
		this.label = label;
		this.plan = plan;
		this.note = note;
		this.asks = asks;
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(label);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(counts());
		setMessage((plan.refused().isEmpty() ? "All entries fit the codebook."
				: "What does not fit the codebook is left as it is.")
				+ (note.isEmpty() ? "" : " " + note) + " Nothing is stored yet.");
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().numColumns(2).create())
				.create(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		RowGrid<Line> grid = new RowGrid<>(page, List.of(new RowGrid.TextColumn<>("Value", 3, 160, Line::cell),
				new RowGrid.TextColumn<>("Entered", 1, 80, Line::value), new RowGrid.TextColumn<>("What happens", 4, 220,
				Line::outcome)),
				Line::refused);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT).applyTo(grid.control());
		grid.show(lines(), "There is nothing to change.");
		WidgetFactory.label(SWT.NONE).text(asks ? "&Reason (this study asks for it):" : "&Reason:").create(page);
		reasonField = WidgetFactory.text(SWT.BORDER).onModify(e -> check()).create(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(reasonField);
		return area;
	}

	private String counts() {
		String changes = plan.changes().size() == 1 ? "1 value changes" : "%,d values change".formatted(plan.changes().size());
		String refused = plan.refused().isEmpty() ? "" : ", %,d can't be stored".formatted(plan.refused().size());
		return changes + refused + (plan.unchanged() == 0 ? "" : ", %,d %s so already".formatted(plan.unchanged(),
				plan.unchanged() == 1 ? "is" : "are"));
	}

	private List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		plan.refused().stream().limit(MOST_SHOWN)
				.forEach(each -> lines.add(new Line(each.entry().variable() + " of " + each.entry().row(),
				each.entry().text(), each.why(), true)));
		plan.changes().stream().limit(MOST_SHOWN).forEach(each -> lines.add(new Line(each.variable() + " of " + each.row(),
				each.value().toString(), each.value().isNone() ? "is made empty" : "is stored", false)));
		return lines;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, plan.changes().size() == 1 ? "&Change 1 Value"
				: "&Change %,d Values".formatted(plan.changes().size()), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private void check() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(!plan.changes().isEmpty()
					&& (!asks || !reasonField.getText().isBlank()));
		}
	}

	@Override
	protected void okPressed() {
		reason = reasonField.getText();
		super.okPressed();
	}

	/** The reason that was given, blank when none was. */
	String reason() {
		return reason;
	}
}

package org.allianceworkbench.ui.intake.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.store.StateComparison;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Shows what differs between two states of a study's data. */
public final class ComparisonDialog extends Dialog {

	/**
	 * One line.
	 *
	 * @param what what happened to the row
	 * @param row which row
	 * @param variable name of the variable, empty for whole rows
	 * @param before the value in the earlier state
	 * @param after the value in the later state
	 */
	public record Line(String what, String row, String variable, String before, String after) {
	}

	private final ShownValue values;
	private final StateComparison comparison;
	private RowList<Line> lines;

	ComparisonDialog(Shell shell, Study study, StateComparison comparison) {
		super(shell);
		this.values = new ShownValue(study);
		this.comparison = comparison;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Compare States");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridDataFactory.fillDefaults().grab(true, false).hint(680, SWT.DEFAULT)
				.applyTo(WidgetFactory.label(SWT.WRAP).text(summary()).create(area));
		lines = new RowList<>(area, Line.class, SWT.BORDER).column("What", 80, Line::what).wide("Row", 3, 180, Line::row)
				.wide("Variable", 2, 130, Line::variable).wide("Before", 2, 110, Line::before).wide("After", 2, 110, Line::after);
		GridDataFactory.fillDefaults().grab(true, true).hint(700, 360).applyTo(lines.control());
		lines.show(all(), "The two states are the same.");
		return area;
	}

	private String summary() {
		String states = (comparison.from() == 0 ? "The empty study" : "The state after entry " + comparison.from())
				+ " and the state after "
				+ "entry " + comparison.to() + " of the history";
		return comparison.isSame() ? states + " are the same." : states + ": " + comparison.levels().entrySet().stream()
				.map(level -> "%s: %,d new, %,d gone, %,d changed".formatted(plural(level.getKey()), level.getValue().added(),
						level.getValue().removed(), level.getValue().changed()))
				.collect(Collectors.joining("; ")) + ". %,d values differ.".formatted(comparison.values());
	}

	private static String plural(Level level) {
		return switch (level) {
			case SITE -> "Sites";
			case THERAPIST -> "Therapists";
			case CLIENT -> "Clients";
			case OCCASION -> "Sessions";
			case RATING -> "Ratings";
		};
	}

	private List<Line> all() {
		List<Line> all = new ArrayList<>();
		comparison.changed().forEach(each -> all.add(new Line("changed", each.row().toString(), each.variable(),
				values.of(each.variable(), each.before()), values.of(each.variable(), each.after()))));
		comparison.removed().forEach(row -> all.add(new Line("gone", row.toString(), "", "", "")));
		comparison.added().forEach(row -> all.add(new Line("new", row.toString(), "", "", "")));
		return all;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	/** The lines shown, for tests. */
	public RowList<Line> lines() {
		return lines;
	}
}

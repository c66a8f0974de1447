package org.allianceworkbench.ui.analysis.result;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.allianceworkbench.publish.record.ResultComparison;
import org.allianceworkbench.publish.record.ResultRecord;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Two results of one analysis beside each other: what each number was, what it is, and the difference, the largest first. */
final class EarlierDialog extends Dialog {

	private final ResultRecord now;
	private final List<ResultRecord> kept;
	private Combo which;
	private Label summary;
	private RowList<ResultComparison.ValueChange> rows;

	EarlierDialog(Shell shell, ResultRecord now, List<ResultRecord> kept) {
		super(shell);
		this.now = now;
		this.kept = List.copyOf(kept);
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Compare with Earlier Result");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		which = new Combo(area, SWT.READ_ONLY | SWT.BORDER);
		kept.forEach(each -> which.add(each.source().made().replace('T', ' ') + ", data version " + each.source().dataVersion()
				+ (each.source().entry() == 0 ? "" : ", history entry " + each.source().entry())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(which);
		which.addListener(SWT.Selection, event -> show());
		summary = WidgetFactory.label(SWT.WRAP).create(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(summary);
		rows = new RowList<>(area, ResultComparison.ValueChange.class, SWT.BORDER).wide("Value", 3, 200,
				ResultComparison.ValueChange::name).column("Earlier", 120, each -> text(each.earlier()))
				.column("Now", 120, each -> text(each.now())).column("Difference", 120, EarlierDialog::difference)
				.column("Change", 80, EarlierDialog::change);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.control());
		which.select(0);
		show();
		return area;
	}

	private void show() {
		ResultRecord earlier = kept.get(which.getSelectionIndex());
		ResultComparison comparison = ResultComparison.of(earlier, now);
		String others = comparison.others().stream().map(each -> each.name() + ": " + words(each.earlier()) + " before, "
				+ words(each.now()) + " now").collect(Collectors.joining("; "));
		summary.setText("%d of %d numbers differ.".formatted(comparison.values().size(), comparison.compared())
				+ (others.isEmpty() ? "" : " " + others + ".") + earlier.source().changes(now.source()).stream()
						.map(each -> " " + each).collect(Collectors.joining()));
		rows.show(comparison.values(), "All numbers are the same.");
		summary.requestLayout();
	}

	private static String words(String text) {
		return text.isEmpty() ? "nothing" : text;
	}

	private static String text(OptionalDouble value) {
		return value.isEmpty() ? "\u2013" : String.format(Locale.ROOT, "%.6g", value.getAsDouble());
	}

	private static String difference(ResultComparison.ValueChange change) {
		return change.earlier().isEmpty() || change.now().isEmpty() ? "\u2013"
				: String.format(Locale.ROOT, "%+.4g", change.now().getAsDouble() - change.earlier().getAsDouble());
	}

	private static String change(ResultComparison.ValueChange change) {
		return Double.isFinite(change.relative()) ? String.format(Locale.ROOT, "%.1f %%", 100 * change.relative())
				: change.now().isEmpty() ? "gone" : "new";
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(760, 520);
	}
}

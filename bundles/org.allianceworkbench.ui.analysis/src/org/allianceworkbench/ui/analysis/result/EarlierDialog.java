package org.allianceworkbench.ui.analysis.result;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Two results of one analysis beside each other: what each number was, what it is, and the difference, the largest first. Numbers
 * are called by their places in the tables; those that stand in none are shown when they are asked for.
 */
final class EarlierDialog extends Dialog {

	private final ResultRecord now;
	private final ValuePlaces places;
	private final List<ResultRecord> kept;
	private Combo which;
	private Label summary;
	private Button all;
	private RowList<Line> rows;

	/** A number that differs. */
	private record Line(Optional<ValuePlaces.Place> place, ResultComparison.ValueChange change) {

		String what() {
			return place.map(ValuePlaces.Place::cell).orElseGet(change::name);
		}

		String table() {
			return place.map(ValuePlaces.Place::table).orElse("\u2013");
		}
	}

	/**
	 * Makes the dialog.
	 *
	 * @param places where the numbers of now stand
	 * @param kept earlier results to choose from
	 */
	EarlierDialog(Shell shell, ResultRecord now, ValuePlaces places, List<ResultRecord> kept) {
		super(shell);
		this.now = now;
		this.places = places;
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
		rows = new RowList<>(area, Line.class, SWT.BORDER).wide("Number", 3, 180, Line::what).wide("Table", 2, 140, Line::table)
				.column("Earlier", 95, each -> text(each.change().earlier())).column("Now", 95, each -> text(each.change().now()))
				.column("Difference", 95, each -> difference(each.change())).column("Change", 80, each -> change(each.change()))
				.tips(each -> each.what() + "\n" + each.table() + "\nValue: " + each.change().name());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.control());
		all = WidgetFactory.button(SWT.CHECK).onSelect(event -> show()).create(area);
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
		List<Line> lines = comparison.values().stream().map(each -> new Line(places.find(each.name()), each)).toList();
		long hidden = lines.stream().filter(each -> each.place().isEmpty()).count();
		all.setText("&Also numbers that stand in no table (%d)".formatted(hidden));
		all.setEnabled(hidden > 0);
		rows.show(lines.stream().filter(each -> each.place().isPresent() || all.getSelection())
				.sorted(Comparator.comparing(each -> each.place().isEmpty())).toList(), lines.isEmpty()
				? "All numbers are the same." : "All numbers of the tables are the same.");
		all.requestLayout();
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
		return new Point(860, 540);
	}
}

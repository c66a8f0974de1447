package org.allianceworkbench.ui.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.allianceworkbench.project.reporting.ShownChange;
import org.allianceworkbench.project.reporting.VerifiedReport;
import org.allianceworkbench.project.reporting.VerifiedResult;
import org.allianceworkbench.publish.record.ResultComparison;
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
import org.eclipse.swt.widgets.Shell;

/** What came out when an earlier report was verified: which numbers are others now, and what has changed since it was written. */
final class VerifiedDialog extends TitleAreaDialog {

	private static final Map<ResultComparison.Change.Kind, String> KINDS = Map.of(ResultComparison.Change.Kind.COUNT,
			"number of ",
			ResultComparison.Change.Kind.VERDICT, "verdict ", ResultComparison.Change.Kind.OPTION, "option ");

	private static final Map<VerifiedResult.Outcome, String> OUTCOMES = Map.of(VerifiedResult.Outcome.GONE, "gone",
			VerifiedResult.Outcome.FAILS, "fails now", VerifiedResult.Outcome.STILL_FAILS, "still fails",
			VerifiedResult.Outcome.RUNS_NOW, "runs now", VerifiedResult.Outcome.COMPARED, "");

	private final VerifiedReport verified;

	/** One thing that is not the same. */
	private record Line(String analysis, String what, String earlier, String now, String change) {
	}

	VerifiedDialog(Shell shell, VerifiedReport verified) {
		super(shell);
		this.verified = verified;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Verify an Earlier Report");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(summary());
		setMessage(String.valueOf(verified.file().getFileName()));
		Composite area = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.swtDefaults().margins(10, 10).spacing(0, 8).create())
				.create((Composite) super.createDialogArea(parent));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(WidgetFactory.label(SWT.WRAP).text(why())
				.create(area));
		RowList<Line> rows = new RowList<>(area, Line.class, SWT.BORDER).wide("Analysis", 3, 150, Line::analysis)
				.wide("Value", 4, 240, Line::what).column("In the Report", 120, Line::earlier).column("Now", 120, Line::now)
				.column("Change", 80, Line::change).tips(each -> each.analysis() + "\n" + each.what());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.control());
		rows.show(lines(), "All numbers, counts and verdicts of the report come out the same, and stand in the document.");
		return area;
	}

	private String summary() {
		long same = verified.results().stream().filter(VerifiedResult::isSame).count();
		int all = verified.results().size();
		return same == all && !verified.overview().isEmpty() ? "The document is not the same" : same == all ? all == 1
				? "The same numbers come out of the analysis" : "The same numbers come out of all " + all
				+ " analyses" : "The same numbers come out of " + same + " of " + all + " analyses";
	}

	private String why() {
		List<String> changes = verified.changes();
		return changes.isEmpty() ? "Data, definition and program are those of the report."
				: "Since the report was written: " + String.join(" ", changes);
	}

	private List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		for (VerifiedResult result : verified.results()) {
			String title = result.earlier().title();
			if (result.comparison().isEmpty()) {
				lines.add(new Line(title, result.problem(), "", "", OUTCOMES.get(result.outcome())));
			} else {
				ResultComparison comparison = result.comparison().get();
				comparison.others().forEach(each -> lines.add(new Line(title, KINDS.get(each.kind()) + each.name(),
						words(each.earlier()), words(each.now()), "")));
				comparison.values().forEach(each -> lines.add(new Line(title, each.name(), number(each.earlier()),
						number(each.now()), change(each))));
				result.shown().forEach(each -> lines.add(shown(title, each)));
			}
		}
		verified.overview().forEach(each -> lines.add(shown("Document", each)));
		return lines;
	}

	private static Line shown(String title, ShownChange change) {
		return new Line(title, change.where(), words(change.shown()), change.expected(), "shown");
	}

	private static String words(String text) {
		return text.isEmpty() ? "\u2013" : text;
	}

	private static String number(OptionalDouble value) {
		return value.isEmpty() ? "\u2013" : String.format(Locale.ROOT, "%.6g", value.getAsDouble());
	}

	private static String change(ResultComparison.ValueChange change) {
		double share = 100 * change.relative();
		return !Double.isFinite(share) ? change.now().isEmpty() ? "gone" : "new" : share < 0.05 ? "< 0.1 %"
				: String.format(Locale.ROOT, "%.1f %%", share);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(960, 560);
	}
}

package org.allianceworkbench.ui.study.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.edit.DataEdits;
import org.allianceworkbench.project.edit.Entry;
import org.allianceworkbench.project.edit.EntryPlan;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.grid.CellEditing;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/**
 * Values entered into a grid of a study: one is stored at once, several are shown first with what can't be stored. Nothing is
 * stored in parts.
 */
final class GridEdits implements CellEditing {

	private static final int ROWS = 1024;

	private final OpenStudy study;
	private final StudyRows rows;
	private final DataEdits edits;
	private final IntFunction<RowKey> seen;
	private final Shell shell;

	/**
	 * Edits of a grid.
	 *
	 * @param seen the row that is shown at a place, with empty codes while it has not been read; called on the UI thread
	 */
	GridEdits(OpenStudy study, StudyRows rows, IntFunction<RowKey> seen, Shell shell) {
		this.study = study;
		this.rows = rows;
		this.seen = seen;
		this.edits = new DataEdits(study.project());
		this.shell = shell;
	}

	@Override
	public boolean isEditable(ColumnSpec column) {
		return !StudyRows.KEYS.contains(column.name()) && !column.attributes().containsKey("Derived");
	}

	@Override
	public Optional<String> refusal(ColumnSpec column, String text) {
		try {
			edits.read(variable(column), level(column), text);
			return Optional.empty();
		} catch (InputException e) {
			return Optional.of(e.getMessage());
		}
	}

	/** Whether a place holds no row but begins a group of rows. */
	boolean isHeading(int place) {
		return rows.isHeading(place);
	}

	private static String variable(ColumnSpec column) {
		return column.name().substring(column.name().lastIndexOf(':') + 1);
	}

	private Level level(ColumnSpec column) {
		return column.name().indexOf(':') < 0 ? rows.level() : Level.RATING;
	}

	/** One value, as it is entered into its cell. */
	@Override
	public void enter(List<Input> inputs) {
		Input first = inputs.get(0);
		if (edits.asksForReason()) {
			// The cell's editor closes first; it would enter the value once more when the dialog takes the focus.
			shell.getDisplay().asyncExec(() -> ReasonDialog.ask(shell, variable(first.column())).ifPresent(why -> enter(inputs, why)));
		} else {
			enter(inputs, "");
		}
	}

	private void enter(List<Input> inputs, String reason) {
		String label = "Change of " + variable(inputs.get(0).column());
		plan(label, inputs, plan -> {
			if (plan.refused().isEmpty()) {
				store(label, plan, reason);
			} else {
				Failures.show("Nothing was changed", new IOException(plan.refused().get(0).why()));
			}
		});
	}

	/** Several values: what would come of them is shown before it is stored. */
	void enterBlock(String label, List<Input> inputs, String note) {
		plan(label, inputs, plan -> {
			EntryDialog dialog = new EntryDialog(shell, label, plan, note, edits.asksForReason());
			if (dialog.open() == Window.OK) {
				store(label, plan, dialog.reason());
			}
		});
	}

	private interface Planned {
		void take(EntryPlan plan);
	}

	private void plan(String label, List<Input> inputs, Planned then) {
		Map<Integer, RowKey> shown = new HashMap<>();
		inputs.forEach(input -> shown.computeIfAbsent(input.row(), seen::apply));
		shown.values().removeIf(row -> row.site().isEmpty());
		new StudyJob<>(label, progress -> edits.plan(entries(inputs, shown, progress), progress), then::take,
				problem -> Failures.show("Nothing was changed", problem)).of(study).quiet().schedule();
	}

	private void store(String label, EntryPlan plan, String reason) {
		if (!plan.changes().isEmpty()) {
			EditOperation.start(study, plan.changes().size() == 1 ? label
					: "%s (%,d values)".formatted(label, plan.changes().size()), plan.changes(), reason);
		}
	}

	/**
	 * Finds the rows that places stand for. Those in sight are known; the others are read from the store, as long as they can
	 * not have changed their places since they were counted.
	 */
	private List<Entry> entries(List<Input> inputs, Map<Integer, RowKey> shown, Progress progress)
			throws IOException, InputException {
		List<Input> sorted = inputs.stream().sorted((a, b) -> Integer.compare(a.row(), b.row())).toList();
		List<Entry> entries = new ArrayList<>();
		Table page = Table.of();
		int first = -1;
		for (Input input : sorted) {
			RowKey known = shown.get(input.row());
			if (known != null) {
				entries.add(new Entry(of(known, input.column()), variable(input.column()), input.text()));
				continue;
			}
			if (first < 0 || input.row() >= first + ROWS) {
				progress.checkCancelled();
				first = input.row();
				page = rows.read(first, ROWS);
			}
			if (input.row() - first < page.rowCount() && !rows.isHeading(input.row())) {
				entries.add(new Entry(of(rows.key(page, input.row() - first), input.column()), variable(input.column()),
						input.text()));
			}
		}
		if (first >= 0 && rows.isStale()) {
			throw new InputException("The data have changed since these rows were shown, so that rows out of sight may stand "
					+ "elsewhere now. Nothing was changed; select the cells once more.");
		}
		return entries;
	}

	/** The row that holds a value: in a dyad-session the rating of the role. */
	private static RowKey of(RowKey row, ColumnSpec column) {
		int colon = column.name().lastIndexOf(':');
		return colon < 0 ? row : RowKey.rating(row.site(), row.client(), row.occasion(), column.name().substring(0, colon));
	}
}

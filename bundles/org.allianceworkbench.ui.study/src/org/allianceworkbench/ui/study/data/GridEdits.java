package org.allianceworkbench.ui.study.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
	private final Shell shell;

	GridEdits(OpenStudy study, StudyRows rows, Shell shell) {
		this.study = study;
		this.rows = rows;
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
		new StudyJob<>(label, progress -> edits.plan(entries(inputs, progress), progress), then::take,
				problem -> Failures.show("Nothing was changed", problem)).of(study).quiet().schedule();
	}

	private void store(String label, EntryPlan plan, String reason) {
		if (!plan.changes().isEmpty()) {
			EditOperation.start(study, plan.changes().size() == 1 ? label : "%s (%,d values)".formatted(label, plan.changes()
					.size()),
					plan.changes(), reason, () -> {
						// the grid follows the study
					});
		}
	}

	/** Finds the rows that places stand for; they are read from the store, since most were never in sight. */
	private List<Entry> entries(List<Input> inputs, Progress progress) throws IOException {
		List<Input> sorted = inputs.stream().sorted((a, b) -> Integer.compare(a.row(), b.row())).toList();
		List<Entry> entries = new ArrayList<>();
		Table page = Table.of();
		int first = -1;
		for (Input input : sorted) {
			if (first < 0 || input.row() >= first + ROWS) {
				progress.checkCancelled();
				first = input.row();
				page = rows.read(first, ROWS);
			}
			if (input.row() - first < page.rowCount()) {
				entries.add(new Entry(key(page, input.row() - first, input.column()), variable(input.column()), input.text()));
			}
		}
		return entries;
	}

	/** The row that holds a value: in a dyad-session the rating of the role. */
	RowKey key(Table page, int row, ColumnSpec column) {
		RowKey key = rows.key(page, row);
		int colon = column.name().lastIndexOf(':');
		return colon < 0 ? key : RowKey.rating(key.site(), key.client(), key.occasion(), column.name().substring(0, colon));
	}
}

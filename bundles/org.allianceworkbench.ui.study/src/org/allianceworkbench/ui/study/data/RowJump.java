package org.allianceworkbench.ui.study.data;

import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.grid.DataGrid;
import org.allianceworkbench.ui.jobs.StudyJob;

/** Finds values in a grid's rows and brings them into sight. */
final class RowJump {

	private final DataEditor editor;
	private final DataGrid grid;
	private final StudyRows rows;
	private final OpenStudy study;
	private Optional<Runnable> waiting = Optional.empty();
	private Optional<Integer> revealed = Optional.empty();

	RowJump(DataEditor editor, DataGrid grid, StudyRows rows, OpenStudy study) {
		this.editor = editor;
		this.grid = grid;
		this.rows = rows;
		this.study = study;
	}

	/** Rows have been counted: what waited for them happens now. */
	void shaped() {
		waiting.filter(next -> !grid.columns().isEmpty()).ifPresent(next -> {
			waiting = Optional.empty();
			next.run();
		});
	}

	/** Does something as soon as the columns are known. */
	void whenThere(Runnable next) {
		if (grid.columns().isEmpty()) {
			waiting = Optional.of(next);
		} else {
			next.run();
		}
	}

	/** Brings a value into sight and selects it; filters are cleared when they hide it. */
	void show(CellReference cell) {
		find(cell, found -> {
			if (found.place().isPresent()) {
				reveal(found, cell);
			} else {
				editor.unfilter();
				find(cell, all -> {
					if (all.place().isPresent()) {
						reveal(all, cell);
					} else {
						editor.say(cell.row() + " is not stored.");
					}
				});
			}
		});
	}

	private void find(CellReference cell, Consumer<StudyRows.Found> then) {
		new StudyJob<>("Finding " + cell.row(), progress -> rows.find(cell.row()), found -> {
			if (!grid.control().isDisposed()) {
				then.accept(found);
			}
		}, editor::failed).of(study).unseen().schedule();
	}

	private void reveal(StudyRows.Found found, CellReference cell) {
		int place = (int) found.place().orElseThrow();
		String column = editor.view() == DataView.DYADS && !cell.row().role().isEmpty()
				? cell.row().role() + ":" + cell.variable() : cell.variable();
		if (found.opened()) {
			waiting = Optional.of(() -> reveal(place, column));
			grid.reload();
		} else {
			reveal(place, column);
		}
	}

	/** Brings a cell into sight, or the first column where there is none of this name; waits until there are so many rows. */
	void reveal(int row, String column) {
		if (row >= grid.rowCount()) {
			waiting = Optional.of(() -> reveal(row, column));
			return;
		}
		int at = grid.columns().stream().map(ColumnSpec::name).toList().indexOf(column);
		grid.reveal(Math.max(0, at), row);
		grid.control().setFocus();
		revealed = Optional.of(row);
	}

	/** The row that was brought into sight last. */
	Optional<Integer> revealed() {
		return revealed;
	}
}

package org.allianceworkbench.format.text.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.allianceworkbench.table.Table;

/** The first and the last rows of a table that goes by in batches. */
final class RowSample {

	private final int most;
	private final List<Object> first = new ArrayList<>();
	private final Deque<Object> last = new ArrayDeque<>();

	RowSample(int most) {
		this.most = most;
	}

	void add(Table batch) {
		for (int row = 0; row < batch.rowCount(); row++) {
			if (first.size() < most) {
				first.add(cells(batch, row));
			} else if (batch.rowCount() - row <= most || last.size() < most) {
				last.addLast(cells(batch, row));
				if (last.size() > most) {
					last.removeFirst();
				}
			}
		}
	}

	private static List<Object> cells(Table batch, int row) {
		List<Object> cells = new ArrayList<>();
		batch.columns().forEach(column -> cells.add(TextInspection.json(column, row)));
		return cells;
	}

	List<Object> first() {
		return first;
	}

	List<Object> last() {
		return new ArrayList<>(last);
	}
}

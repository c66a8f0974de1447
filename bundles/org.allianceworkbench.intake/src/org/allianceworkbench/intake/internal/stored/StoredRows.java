package org.allianceworkbench.intake.internal.stored;

import java.io.IOException;
import java.util.Optional;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;

/** Walks through stored rows in their natural order, some thousands at a time. */
final class StoredRows {

	/** Looks at one row of a table. */
	@FunctionalInterface
	interface Visitor {
		/** Looks at a row. */
		void visit(Table table, int row) throws IOException;
	}

	private static final int WINDOW = 20_000;

	private final StudyStore store;
	private final Progress progress;

	StoredRows(StudyStore store, Progress progress) {
		this.store = store;
		this.progress = progress;
	}

	void visit(RowQuery query, Visitor visitor) throws IOException {
		for (long first = 0;; first += WINDOW) {
			Table table = store.query(query.window(first, WINDOW));
			for (int row = 0; row < table.rowCount(); row++) {
				visitor.visit(table, row);
			}
			progress.checkCancelled();
			progress.worked(first + table.rowCount());
			if (table.rowCount() < WINDOW) {
				return;
			}
		}
	}

	/** The key of a row of a table. */
	static RowKey key(Level level, Table table, int row) {
		String site = text(table, "site", row);
		return switch (level) {
			case SITE -> RowKey.site(site);
			case THERAPIST -> RowKey.therapist(site, text(table, "therapist", row));
			case CLIENT -> RowKey.client(site, text(table, "client", row));
			case OCCASION -> RowKey.occasion(site, text(table, "client", row), text(table, "occasion", row));
			case RATING -> RowKey.rating(site, text(table, "client", row), text(table, "occasion", row),
					text(table, "role", row));
		};
	}

	/** The therapist's code in a row; empty when there is none. */
	static String therapist(Table table, int row) {
		return text(table, "therapist", row);
	}

	private static String text(Table table, String column, int row) {
		return table.find(column).map(c -> c.text(row)).orElse("");
	}

	/** The number in a row, {@code NaN} when it is missing, user-missing, or there is no such column. */
	static double number(Table table, Optional<String> variable, int row) {
		Optional<Column> column = variable.flatMap(table::find);
		return column.isEmpty() ? Double.NaN : column.get().valid(row);
	}
}

package org.allianceworkbench.store.sqlite;

import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.store.CellEdit;
import org.allianceworkbench.store.FixtureStudy;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.table.Value;

/** Edits two values together for ever, and says what was stored, until it is killed. */
final class EditingProgram {

	static final RowKey ONE = RowKey.rating("A", "P1", "S1", "CLIENT");
	static final RowKey OTHER = RowKey.rating("A", "P2", "S1", "CLIENT");

	private EditingProgram() {
	}

	public static void main(String[] arguments) throws StoreException {
		try (StudyStore store = SqliteStudyStore.open(Path.of(arguments[0]), FixtureStudy.create())) {
			for (int value = 1;; value++) {
				store.edit(List.of(new CellEdit(ONE, "wai", Value.of(value)), new CellEdit(OTHER, "wai", Value.of(value))), "ben",
						"test");
				System.out.println("stored " + value);
			}
		}
	}
}

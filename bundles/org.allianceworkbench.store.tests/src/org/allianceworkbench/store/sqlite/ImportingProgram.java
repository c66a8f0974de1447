package org.allianceworkbench.store.sqlite;

import static org.allianceworkbench.store.Rows.header;
import static org.allianceworkbench.store.Rows.row;

import java.nio.file.Path;

import org.allianceworkbench.store.FixtureStudy;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;

/** Imports the same rows with other values for ever, and says what was committed, until it is killed. */
final class ImportingProgram {

	static final int CLIENTS = 3_000;

	private ImportingProgram() {
	}

	public static void main(String[] arguments) throws StoreException {
		try (StudyStore store = SqliteStudyStore.open(Path.of(arguments[0]), FixtureStudy.create())) {
			for (int wave = 1;; wave++) {
				System.out.println("began " + wave);
				importWave(store, wave);
				System.out.println("committed " + wave);
			}
		} catch (StoreException e) {
			System.out.println("refused " + e.getMessage());
		}
	}

	/** One import: wave 1 adds all rows, each later one changes each value and adds a site. */
	static void importWave(StudyStore store, int wave) throws StoreException {
		try (ImportTransaction transaction = store.begin(header("wave" + wave))) {
			transaction.put(row(RowKey.site("W" + wave), "beds", wave));
			for (int client = 0; client < CLIENTS; client++) {
				transaction.put(row(RowKey.rating("A", "P" + client, "S1", "CLIENT"), "wai", wave, "comment", "wave " + wave,
						"wai_1", wave));
			}
			transaction.commit();
		}
	}
}

package org.allianceworkbench.store.sqlite;

import static org.allianceworkbench.store.Rows.header;
import static org.allianceworkbench.store.Rows.row;

import java.io.IOException;
import java.nio.file.Path;

import org.allianceworkbench.store.FixtureStudy;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StudyStore;

/** Begins an import, and commits it when it is told to. */
final class HoldingProgram {

	private HoldingProgram() {
	}

	public static void main(String[] arguments) throws IOException {
		try (StudyStore store = SqliteStudyStore.open(Path.of(arguments[0]), FixtureStudy.create());
				ImportTransaction transaction = store.begin(header("other.sav"))) {
			transaction.put(row(RowKey.rating("A", "017", "S3", "CLIENT"), "wai", 6));
			System.out.println("holding");
			if (System.in.read() >= 0) {
				transaction.commit();
			}
			System.out.println("committed");
		}
	}
}

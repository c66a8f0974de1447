package org.allianceworkbench.store.sqlite;

import java.nio.file.Path;

import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.store.StudyStoreContract;
import org.allianceworkbench.study.Study;
import org.junit.jupiter.api.io.TempDir;

/** The contract, kept by SQLite. */
class SqliteStudyStoreTest extends StudyStoreContract {

	@TempDir
	Path folder;

	@Override
	protected StudyStore create(Study definition) throws StoreException {
		return SqliteStudyStore.create(folder.resolve(SqliteStudyStore.FILE_NAME), definition);
	}

	@Override
	protected StudyStore open(Study definition) throws StoreException {
		return SqliteStudyStore.open(folder.resolve(SqliteStudyStore.FILE_NAME), definition);
	}
}

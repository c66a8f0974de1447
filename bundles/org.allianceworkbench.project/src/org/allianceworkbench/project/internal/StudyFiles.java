package org.allianceworkbench.project.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyFolder;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.store.sqlite.SqliteStudyStore;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.file.StudyFile;

/** Makes the files of a study, and opens its data. */
public final class StudyFiles {

	private StudyFiles() {
	}

	/** Makes a study in a folder that is not there yet or empty; when that fails the folder is as before. */
	public static void create(StudyFolder folder, Study study) throws ProjectException, IOException {
		try (NewFolder made = NewFolder.begin(folder.root())) {
			for (Path part : folder.parts()) {
				Files.createDirectory(part);
			}
			StudyFile.create(folder.definition(), study, Study.class);
			SqliteStudyStore.create(folder.data(), study).close();
			made.keep();
		}
	}

	/** Opens the data, and settles what a killed import has left. */
	public static StudyStore data(StudyFolder folder, Study study) throws IOException {
		StudyStore store = SqliteStudyStore.open(folder.data(), study);
		try {
			new SourceArchive(folder.sources()).settle(sha256 -> !store.importsOf(sha256).isEmpty());
			return store;
		} catch (IOException | RuntimeException e) {
			store.close();
			throw e;
		}
	}
}

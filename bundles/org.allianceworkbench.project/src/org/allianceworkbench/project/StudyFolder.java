package org.allianceworkbench.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.store.sqlite.SqliteStudyStore;
import org.allianceworkbench.study.file.StudyFile;

/**
 * Where the parts of a study lie.
 *
 * @param root the study's folder
 */
public record StudyFolder(Path root) {

	/** The folder that a user meant: the study's folder itself, or the definition in it. */
	public static StudyFolder of(Path given) {
		Path name = given.getFileName();
		if (name != null && name.toString().equals(StudyFile.STUDY_NAME)) {
			Path parent = given.getParent();
			return new StudyFolder(parent == null ? Path.of("") : parent);
		}
		return new StudyFolder(given);
	}

	/** The study's definition. */
	public Path definition() {
		return root.resolve(StudyFile.STUDY_NAME);
	}

	/** The study's data. */
	public Path data() {
		return root.resolve(SqliteStudyStore.FILE_NAME);
	}

	/** Imported files as they came, each named by its SHA-256. */
	public Path sources() {
		return root.resolve("sources");
	}

	/** Stored analyses. */
	public Path analyses() {
		return root.resolve("analyses");
	}

	/** Stored export definitions. */
	public Path exports() {
		return root.resolve("exports");
	}

	/** Stored reports; there is no such folder before the first one is kept. */
	public Path reports() {
		return root.resolve("reports");
	}

	/** What analyses and exports wrote. */
	public Path output() {
		return root.resolve("output");
	}

	/** Taken by the program that has the study open. */
	public Path lock() {
		return root.resolve(".lock");
	}

	/** Folders inside the study's folder. */
	public List<Path> parts() {
		return List.of(sources(), analyses(), exports(), output());
	}

	/** Whether there is a study here. */
	public boolean isStudy() {
		return Files.isRegularFile(definition());
	}

	/**
	 * Makes sure that there is a study here.
	 *
	 * @throws InputException when there is not
	 */
	void require() throws InputException {
		if (!Files.exists(root)) {
			throw new InputException(shown() + ": there is no such folder; make a study with 'alliance study new "
					+ shown() + "'");
		}
		if (!Files.isDirectory(root)) {
			throw new InputException(shown() + " is not a study: it is a file; name the folder that holds "
					+ StudyFile.STUDY_NAME);
		}
		if (!isStudy()) {
			throw new InputException(shown() + " is not a study: there is no " + StudyFile.STUDY_NAME + " in this folder; name a "
					+ "study's folder, or make one with 'alliance study new'");
		}
		if (!Files.isRegularFile(data())) {
			throw new InputException(data() + " is missing: the study's definition is there but its data are not; restore the "
					+ "file from a backup");
		}
	}

	/** The folder as messages show it. */
	String shown() {
		return root.toString().isEmpty() ? "." : root.toString();
	}
}

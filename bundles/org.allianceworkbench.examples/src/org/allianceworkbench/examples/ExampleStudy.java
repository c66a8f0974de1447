package org.allianceworkbench.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.examples.internal.Definition;
import org.allianceworkbench.examples.internal.Documents;
import org.allianceworkbench.examples.internal.ExampleData;
import org.allianceworkbench.examples.internal.SecondWave;
import org.allianceworkbench.examples.internal.SiteA;
import org.allianceworkbench.examples.internal.SiteB;
import org.allianceworkbench.examples.internal.SiteC;
import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.Study;

/**
 * The example study: made in a new folder, with three sites' files beside it that are waiting to be imported.
 */
public final class ExampleStudy {

	/** Names of the shipped files, in the order in which they are imported. */
	public static final List<String> FILES = List.of("siteA.sav", "siteB.xlsx", "siteC.csv");

	private ExampleStudy() {
	}

	/** The definition, in no file yet. */
	public static Study definition() {
		return Definition.create(ExampleData.simulate());
	}

	/**
	 * Makes the study with its stored analyses and exports, and opens it; its data are still to be imported.
	 *
	 * @param folder a folder that is not there yet, or empty
	 * @throws ProjectException when it can't be made; the folder is left as it was
	 */
	public static StudyProject create(Path folder, Catalogue catalogue, String who) throws ProjectException {
		StudyProject project = StudyProject.create(folder, definition(), catalogue, who);
		for (Analysis analysis : Documents.analyses()) {
			project.add(analysis);
		}
		for (Export export : Documents.exports()) {
			project.add(export);
		}
		return project;
	}

	/**
	 * Copies the sites' files into a folder, over older copies of theirs.
	 *
	 * @return the copies
	 */
	public static List<Path> copyFiles(Path folder) throws IOException {
		Files.createDirectories(folder);
		List<Path> copies = new ArrayList<>();
		for (String name : FILES) {
			Path copy = folder.resolve(name);
			try (InputStream shipped = ExampleStudy.class.getResourceAsStream("/files/" + name)) {
				Files.write(copy, shipped.readAllBytes());
			}
			copies.add(copy);
		}
		return copies;
	}

	/**
	 * Writes the file that site C sends half a year later; it differs from what was agreed.
	 *
	 * @return the file
	 */
	public static Path writeSecondWave(Path folder) throws IOException {
		Files.createDirectories(folder);
		return Files.writeString(folder.resolve(SecondWave.FILE), new SecondWave(ExampleData.simulate().siteC()).text());
	}

	/** How the second wave differs from what was agreed, as it must be accepted: all of it, and nothing else. */
	public static List<String> seededDrift() {
		return SecondWave.drift();
	}

	/** The mistakes in the second wave: all of them must be found, and nothing else. */
	public static List<SeededError> seededErrorsOfSecondWave() {
		return new SecondWave(ExampleData.simulate().siteC()).errors();
	}

	/** The mistakes in the files: all of them must be found, and nothing else. */
	public static List<SeededError> seededErrors() {
		List<SeededError> errors = new ArrayList<>(SiteA.errors());
		errors.addAll(new SiteB(ExampleData.simulate().siteB()).errors());
		errors.addAll(SiteC.errors());
		return List.copyOf(errors);
	}
}

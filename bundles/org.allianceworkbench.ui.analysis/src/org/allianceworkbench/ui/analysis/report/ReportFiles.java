package org.allianceworkbench.ui.analysis.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.study.ReportSection;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.StudyReport;
import org.allianceworkbench.study.check.StudyChecks;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.file.StudyFile;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The files of a study's reports: made, copied, named and deleted; off the UI thread.
 *
 * @param project the study
 */
record ReportFiles(StudyProject project) {

	private static final int LONGEST_NAME = 120;
	private static final int LONGEST_MADE = 40;

	private Path path(String name) {
		return project.folder().reports().resolve(name + "." + StudyFile.REPORT_EXTENSION);
	}

	/** Why a report can't be called so, as a sentence with the remedy; empty when it can. */
	Optional<String> problem(String name) {
		if (name.isBlank()) {
			return Optional.of("Enter a name; it becomes that of the files.");
		}
		if (name.length() > LONGEST_NAME) {
			return Optional.of("The name is too long; use at most " + LONGEST_NAME + " characters.");
		}
		StudyReport trial = StudyFactory.eINSTANCE.createStudyReport();
		trial.setName(name);
		Optional<String> wrong = StudyChecks.checkOne(trial).stream().filter(each -> each.rule().equals("definition.fileName"))
				.map(each -> each.remedy() + ".").findFirst();
		return wrong.isPresent() ? wrong : Files.exists(path(name)) ? Optional.of("The study has a report " + name
				+ " already. Choose another name.") : Optional.empty();
	}

	/** A name that no report has, made from another. */
	private String free(String wanted) {
		String name = wanted;
		for (int number = 2; problem(name).isPresent() && number < 1000; number++) {
			name = wanted + "-" + number;
		}
		return name;
	}

	/** Makes a report with a section for each analysis; its file is called after its title. */
	StudyReport create(String title, List<String> analyses) throws ProjectException {
		StudyReport report = StudyFactory.eINSTANCE.createStudyReport();
		report.setTitle(title.isBlank() ? null : title.strip());
		for (String analysis : analyses) {
			ReportSection section = StudyFactory.eINSTANCE.createReportSection();
			section.setAnalysis(analysis);
			report.getSections().add(section);
		}
		return create(report, free(fileName(title)));
	}

	/** Letters and digits of a title, in lower case, with hyphens between. */
	static String fileName(String title) {
		String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
				.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		String name = plain.length() <= LONGEST_MADE ? plain : plain.substring(0, LONGEST_MADE).replaceAll("-[^-]*$", "");
		return name.isEmpty() ? "study-report" : name;
	}

	private StudyReport create(StudyReport report, String name) throws ProjectException {
		report.setName(name);
		report.setId(IdSource.random().idFor("report/" + name));
		return project.add(report).content();
	}

	private StudyReport stored(String name) throws ProjectException {
		return EcoreUtil.copy(project.reports(List.of(name)).get(0).content());
	}

	/** Stores a copy under another name. */
	StudyReport duplicate(String name) throws ProjectException {
		StudyReport copy = stored(name);
		copy.setTitle(copy.getTitle() == null || copy.getTitle().isBlank() ? null : copy.getTitle() + " (copy)");
		return create(copy, free(name + "-copy"));
	}

	/** Gives a report another name; what was written before keeps its own. */
	StudyReport rename(String name, String to) throws ProjectException {
		StudyReport renamed = create(stored(name), to);
		delete(name);
		return renamed;
	}

	/** Deletes the definition; what was written stays. */
	void delete(String name) throws ProjectException {
		try {
			if (!Files.deleteIfExists(path(name))) {
				throw new RefusedException(path(name) + " is not there any more");
			}
		} catch (IOException e) {
			throw new InputException(path(name) + ": the report can't be deleted (" + e.getMessage() + "). Check the folder's "
					+ "permissions", e);
		}
	}
}

package org.allianceworkbench.project.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.ReportSection;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.StudyReport;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.study.file.StudyFileException;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes, copies, renames, orders and deletes a study's stored analyses.
 *
 * @param project the study
 */
public record AnalysisFiles(StudyProject project) {

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_ .-]*");

	/**
	 * Makes a stored analysis at the end of the list.
	 *
	 * @param analysis id of the analysis; the new one is called so, with a number where that is taken
	 * @param title title, empty for the analysis' own
	 * @param options options that differ from their defaults, text by name
	 */
	public Analysis create(String analysis, String title, Map<String, String> options) throws ProjectException {
		Analysis made = StudyFactory.eINSTANCE.createAnalysis();
		made.setAnalysis(analysis);
		if (!title.isBlank()) {
			made.setTitle(title);
		}
		options.forEach((name, value) -> {
			OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
			option.setName(name);
			option.setValue(value);
			made.getOptions().add(option);
		});
		return add(made, analysis.replace('_', '-'));
	}

	/** Copies a stored analysis; the copy stands at the end of the list. */
	public Analysis duplicate(String name) throws ProjectException {
		Analysis copy = EcoreUtil.copy(file(name).content());
		if (copy.getTitle() != null) {
			copy.setTitle(copy.getTitle() + " (copy)");
		}
		return add(copy, name);
	}

	private Analysis add(Analysis made, String wanted) throws ProjectException {
		List<Analysis> all = project.analyses().stream().map(StudyFile::content).toList();
		Set<String> taken = all.stream().map(Analysis::getName).collect(Collectors.toSet());
		String name = taken.contains(wanted) ? IntStream.iterate(2, i -> i + 1).mapToObj(i -> wanted + "-" + i)
				.filter(each -> !taken.contains(each)).findFirst().orElseThrow() : wanted;
		made.setName(name);
		made.setId("analysis-" + UUID.randomUUID());
		made.setPosition(all.stream().mapToInt(Analysis::getPosition).max().orElse(0) + 1);
		return project.add(made).content();
	}

	/**
	 * Gives a stored analysis another name, and its file and kept results with it; reports that show it follow.
	 *
	 * @throws UsageException when it can't be a name
	 * @throws RefusedException when there is an analysis of the name
	 */
	public void rename(String from, String to) throws ProjectException {
		String name = to.strip();
		if (!NAME.matcher(name).matches()) {
			throw new UsageException("'" + name + "' can't be the name of a file; use letters, digits, blanks, '-', '_' and '.'");
		}
		StudyFile<Analysis> old = file(from);
		Path target = old.path().resolveSibling(name + "." + StudyFile.ANALYSIS_EXTENSION);
		if (Files.exists(target)) {
			throw new RefusedException("There is an analysis '" + name + "' already; choose another name");
		}
		Analysis copy = EcoreUtil.copy(old.content());
		copy.setName(name);
		project.add(copy);
		for (StudyFile<StudyReport> report : project.reports()) {
			List<ReportSection> sections = report.content().getSections().stream().filter(each -> from.equals(each.getAnalysis()))
					.toList();
			if (!sections.isEmpty()) {
				sections.forEach(each -> each.setAnalysis(name));
				save(report);
			}
		}
		delete(old);
		new KeptResults(project).rename(from, name);
	}

	/** Deletes a stored analysis; its kept results stay. */
	public void delete(String name) throws ProjectException {
		delete(file(name));
	}

	private void delete(StudyFile<Analysis> file) throws ProjectException {
		try {
			Files.delete(file.path());
		} catch (IOException e) {
			throw new InputException(file.path() + ": can't be deleted (" + e.getMessage() + ")", e);
		}
	}

	/**
	 * Puts the stored analyses into an order.
	 *
	 * @param names all names, in the order
	 */
	public void order(List<String> names) throws ProjectException {
		for (int i = 0; i < names.size(); i++) {
			StudyFile<Analysis> file = file(names.get(i));
			if (file.content().getPosition() != i + 1) {
				file.content().setPosition(i + 1);
				save(file);
			}
		}
	}

	private static void save(StudyFile<?> file) throws ProjectException {
		try {
			file.save();
		} catch (StudyFileException e) {
			throw new RefusedException(e.getMessage(), e);
		}
	}

	private StudyFile<Analysis> file(String name) throws ProjectException {
		return project.analyses(List.of(name)).get(0);
	}
}

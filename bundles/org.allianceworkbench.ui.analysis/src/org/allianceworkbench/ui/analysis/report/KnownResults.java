package org.allianceworkbench.ui.analysis.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.reporting.StudyReports;
import org.allianceworkbench.project.results.DataState;
import org.allianceworkbench.project.results.DefinitionState;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.table.Progress;

/** Results of analyses that are kept while a report is edited, so that a change of words or order runs nothing again. */
final class KnownResults {

	private record Known(Report report, String title, Map<String, String> options, DataState data, DefinitionState definition) {
	}

	private final Map<String, Known> known = new ConcurrentHashMap<>();
	private final StudyProject project;

	KnownResults(StudyProject project) {
		this.project = project;
	}

	/**
	 * Runs what is not known yet.
	 *
	 * @param definition the study's definition as it was when the run was asked for; nobody changes it meanwhile
	 * @param begins is told the name of each analysis that is run
	 */
	StudyReports.Runs runs(Study definition, Consumer<String> begins) {
		return (analysis, progress) -> {
			Known there = known.get(analysis.getName());
			if (there == null) {
				progress.checkCancelled();
				begins.accept(title(analysis).isBlank() ? analysis.getName() : title(analysis));
				there = run(analysis, definition, progress);
				known.put(analysis.getName(), there);
			}
			return there.report();
		};
	}

	private Known run(Analysis analysis, Study definition, Progress progress) throws ProjectException {
		DataState data = DataState.of(project);
		Map<String, String> options = options(analysis);
		DefinitionState state = DefinitionState.of(definition, options);
		return new Known(project.analyze(analysis, progress), title(analysis), options, data, state);
	}

	private static String title(Analysis analysis) {
		return Objects.requireNonNullElse(analysis.getTitle(), "");
	}

	private static Map<String, String> options(Analysis analysis) {
		Map<String, String> options = new LinkedHashMap<>();
		analysis.getOptions().forEach(each -> options.put(each.getName(), Objects.requireNonNullElse(each.getValue(), "")));
		return options;
	}

	/** Forgets all results. */
	void forget() {
		known.clear();
	}

	/**
	 * What has changed since results were found, in words; asks the store.
	 *
	 * @param names analyses of the report
	 * @param definition the study's definition as it is now; nobody changes it meanwhile
	 */
	List<String> changes(Collection<String> names, Study definition) throws ProjectException {
		Set<String> changes = new LinkedHashSet<>();
		Optional<DataState> first = names.stream().map(known::get).filter(Objects::nonNull).map(Known::data)
				.min((one, other) -> Long.compare(one.version(), other.version()));
		if (first.isPresent()) {
			first.get().since(project).ifPresent(changes::add);
		}
		for (String name : names) {
			Known there = known.get(name);
			if (there != null) {
				changes.addAll(there.definition().changes(DefinitionState.of(definition, there.options())));
			}
		}
		for (StudyFile<Analysis> file : project.analyses()) {
			Known there = known.get(file.content().getName());
			if (there != null && names.contains(file.content().getName()) && !(there.options().equals(options(file.content()))
					&& there.title().equals(title(file.content())))) {
				changes.add("analysis " + file.content().getName() + " changed");
			}
		}
		return new ArrayList<>(changes);
	}
}

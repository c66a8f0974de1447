package org.allianceworkbench.project.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.project.internal.StudyDocuments;
import org.allianceworkbench.project.reporting.VerifiedResult.Outcome;
import org.allianceworkbench.publish.EmbeddedResults;
import org.allianceworkbench.publish.record.ResultComparison;
import org.allianceworkbench.publish.record.ResultRecord;
import org.allianceworkbench.publish.record.ResultSource;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.table.Progress;

/**
 * What became of the numbers of an earlier report when they were computed again.
 *
 * @param file the report
 * @param now what they are based on now
 * @param changes what has changed since in the data, the definition and the program, one sentence each
 * @param results one for each analysis of the report, in its order
 * @param overview what else the report shows otherwise than it comes out now: its overview of the study when it has one, what
 *        the numbers are based on, and how the page looks
 */
public record VerifiedReport(Path file, ResultSource now, List<String> changes, List<VerifiedResult> results,
		List<ShownChange> overview) {

	public VerifiedReport {
		changes = List.copyOf(changes);
		results = List.copyOf(results);
		overview = List.copyOf(overview);
	}

	/**
	 * Runs the analyses of a report again, with the options that they have in the study now, and holds what the report shows
	 * against them: its tables, what is copied from them, its sentences, scripts and figures against what comes out where that is
	 * the same, and otherwise the cells of its tables against the numbers, and its figures against the prints, that it keeps.
	 *
	 * @param file an HTML or Word document that a study report was written to
	 * @throws InputException when it can't be read or holds no results
	 */
	public static VerifiedReport of(StudyProject project, Path file, Progress progress) throws ProjectException {
		List<ResultRecord> records = records(file);
		ResultSource now = ResultSources.of(project);
		Set<String> changes = new LinkedHashSet<>();
		records.forEach(record -> changes.addAll(record.source().changes(now)));
		Map<String, Analysis> analyses = new LinkedHashMap<>();
		for (StudyFile<Analysis> stored : project.analyses()) {
			analyses.put(stored.content().getName(), stored.content());
		}
		try {
			ShownCheck shown = new ShownCheck(Files.readAllBytes(file), records.stream().allMatch(record ->
					record.source().program().equals(now.program())));
			List<ShownChange> overview = overview(project, shown, progress);
			List<VerifiedResult> results = new ArrayList<>();
			for (ResultRecord record : records) {
				Analysis analysis = analyses.get(record.name());
				results.add(analysis == null ? gone(record) : new Again(project, record, shown, now).run(analysis, progress));
			}
			if (changes.isEmpty()) {
				overview.addAll(shown.against(SourceAppendix.report(records.get(0).source(), project.imports())));
				overview.addAll(shown.facts(new StudyDocuments(project).facts()));
			}
			overview.addAll(shown.style());
			return new VerifiedReport(file, now, List.copyOf(changes), results, overview);
		} catch (IOException e) {
			throw new InputException(file + " can't be verified: " + e.getMessage(), e);
		}
	}

	private static List<ShownChange> overview(StudyProject project, ShownCheck shown, Progress progress)
			throws ProjectException, IOException {
		StudyReports reports = new StudyReports(project);
		return shown.isWhole(reports.overview(List.of())) ? new ArrayList<>(shown.against(reports.overview(project.check(progress))))
				: new ArrayList<>();
	}

	private static VerifiedResult gone(ResultRecord record) {
		String none = "here is no analysis '" + record.name() + "' in the study";
		return VerifiedResult.without(record, Outcome.GONE, record.isFailed() ? before(record) + "; t" + none + " now."
				: "T" + none + " any more.");
	}

	private static String before(ResultRecord record) {
		return "It could not be run for the report (" + record.failure() + ")";
	}

	/** Runs an analysis of a report again. */
	private record Again(StudyProject project, ResultRecord record, ShownCheck shown, ResultSource now) {

		VerifiedResult run(Analysis analysis, Progress progress) throws ProjectException, IOException {
			try {
				Report report = new GuardedRuns(project::analyze).of(analysis, progress);
				return record.isFailed() ? VerifiedResult.without(record, Outcome.RUNS_NOW, before(record) + "; it runs now.")
						: compared(report);
			} catch (UsageException | InputException e) {
				return record.isFailed() ? VerifiedResult.without(record, Outcome.STILL_FAILS, before(record)
						+ "; it still can't be run: " + e.getMessage())
						: VerifiedResult.without(record, Outcome.FAILS, "It can't be run now: " + e.getMessage());
			}
		}

		private VerifiedResult compared(Report report) throws IOException {
			ResultComparison comparison = ResultComparison.of(record, ResultRecord.of(record.name(), report, now));
			boolean unchanged = comparison.values().isEmpty() && comparison.others().isEmpty();
			return new VerifiedResult(record, Outcome.COMPARED, Optional.of(comparison), "", unchanged ? shown.against(report)
					: shown.against(report, record.values()));
		}
	}

	private static List<ResultRecord> records(Path file) throws InputException {
		try {
			return EmbeddedResults.read(file);
		} catch (NoSuchFileException e) {
			throw new InputException(file + ": there is no such file", e);
		} catch (IOException e) {
			throw new InputException(file + " can't be verified: " + e.getMessage(), e);
		}
	}

	/** Whether the same comes out of all analyses, of which there is at least one, and is shown. */
	public boolean isSame() {
		return !results.isEmpty() && results.stream().allMatch(VerifiedResult::isSame) && overview.isEmpty();
	}
}

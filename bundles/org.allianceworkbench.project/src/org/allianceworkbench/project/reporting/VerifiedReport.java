package org.allianceworkbench.project.reporting;

import java.io.IOException;
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
import org.allianceworkbench.publish.EmbeddedResults;
import org.allianceworkbench.publish.record.ResultComparison;
import org.allianceworkbench.publish.record.ResultRecord;
import org.allianceworkbench.publish.record.ResultSource;
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
 */
public record VerifiedReport(Path file, ResultSource now, List<String> changes, List<VerifiedResult> results) {

	public VerifiedReport {
		changes = List.copyOf(changes);
		results = List.copyOf(results);
	}

	/**
	 * Runs the analyses of a report again, with the options that they have in the study now.
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
		List<VerifiedResult> results = new ArrayList<>();
		for (ResultRecord record : records) {
			Analysis analysis = analyses.get(record.name());
			results.add(analysis == null ? gone(record) : again(project, record, analysis, now, progress));
		}
		return new VerifiedReport(file, now, List.copyOf(changes), results);
	}

	private static VerifiedResult gone(ResultRecord record) {
		String none = "here is no analysis '" + record.name() + "' in the study";
		return new VerifiedResult(record, Optional.empty(), record.isFailed() ? before(record) + "; t" + none + " now."
				: "T" + none + " any more.");
	}

	private static String before(ResultRecord record) {
		return "It could not be run for the report (" + record.failure() + ")";
	}

	private static VerifiedResult again(StudyProject project, ResultRecord record, Analysis analysis, ResultSource now,
			Progress progress) throws ProjectException {
		try {
			ResultRecord again = ResultRecord.of(record.name(), project.analyze(analysis, progress), now);
			return record.isFailed() ? new VerifiedResult(record, Optional.empty(), before(record) + "; it runs now.")
					: new VerifiedResult(record, Optional.of(ResultComparison.of(record, again)), "");
		} catch (UsageException | InputException e) {
			return new VerifiedResult(record, Optional.empty(), record.isFailed()
					? before(record) + "; it still can't be run: " + e.getMessage() : "It can't be run now: " + e.getMessage());
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

	/** Whether the same comes out of all analyses, of which there is at least one. */
	public boolean isSame() {
		return !results.isEmpty() && results.stream().allMatch(VerifiedResult::isSame);
	}
}

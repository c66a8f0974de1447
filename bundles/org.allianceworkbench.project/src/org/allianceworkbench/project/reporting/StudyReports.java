package org.allianceworkbench.project.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.project.internal.Failures;
import org.allianceworkbench.project.internal.StudyDocuments;
import org.allianceworkbench.project.internal.StudyOverview;
import org.allianceworkbench.publish.ReportDocument;
import org.allianceworkbench.publish.record.ResultRecord;
import org.allianceworkbench.publish.record.ResultSource;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.ReportSection;
import org.allianceworkbench.study.StudyReport;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.table.Progress;

/**
 * Puts reports of a study together. Each holds the records of its results and names what they are based on.
 *
 * @param project the study
 */
public record StudyReports(StudyProject project) {

	/** Gives what comes out of a stored analysis: runs it, or has run it before. */
	@FunctionalInterface
	public interface Runs {
		/** What comes out. */
		Report of(Analysis analysis, Progress progress) throws ProjectException;
	}

	/**
	 * What is in the study, what the check found, then all stored analyses in their order. One that can't be run becomes a warning
	 * in its place.
	 */
	public ReportDocument whole(Progress progress) throws ProjectException {
		return whole(project::analyze, progress);
	}

	/**
	 * The same, of results that may be known already.
	 *
	 * @param runs gives the results
	 */
	public ReportDocument whole(Runs runs, Progress progress) throws ProjectException {
		Report overview = overview(project.check(progress));
		Collected collected = new Collected(ResultSources.of(project), new ArrayList<>(), new ArrayList<>());
		collected.sections().add(ReportDocument.Section.of(overview));
		for (StudyFile<Analysis> file : project.analyses()) {
			add(file.content(), "", List.of(), collected, runs, progress);
		}
		return document(project.study().getTitle(), collected);
	}

	/**
	 * What is in the study.
	 *
	 * @param findings what the check found
	 */
	Report overview(List<Finding> findings) throws ProjectException {
		return Failures.explained(project.folder().data(), () -> new StudyOverview(project.study(), project.store())
				.report(findings));
	}

	/**
	 * A report as it is defined. An analysis that is not there, or can't be run now, becomes a warning in its place.
	 *
	 * @param definition what is in it, in which order, with which words
	 */
	public ReportDocument of(StudyReport definition, Progress progress) throws ProjectException {
		return of(definition, project::analyze, progress);
	}

	/**
	 * A report as it is defined, of results that may be known already.
	 *
	 * @param runs gives the results
	 */
	public ReportDocument of(StudyReport definition, Runs runs, Progress progress) throws ProjectException {
		Map<String, Analysis> analyses = new LinkedHashMap<>();
		for (StudyFile<Analysis> file : project.analyses()) {
			analyses.put(file.content().getName(), file.content());
		}
		Collected collected = new Collected(ResultSources.of(project), new ArrayList<>(), new ArrayList<>());
		for (ReportSection section : definition.getSections()) {
			String heading = text(section.getHeading());
			List<String> words = paragraphs(text(section.getText()));
			String wanted = text(section.getAnalysis());
			if (wanted.isBlank()) {
				collected.sections().add(new ReportDocument.Section(heading, words, Optional.empty()));
			} else if (analyses.containsKey(wanted)) {
				add(analyses.get(wanted), heading, words, collected, runs, progress);
			} else {
				String reason = "there is no analysis '" + wanted + "' in the study";
				collected.records().add(ResultRecord.failed(wanted, "", wanted, reason, collected.source()));
				collected.sections().add(new ReportDocument.Section(heading.isBlank() ? wanted : heading, words,
						Optional.of(failed(wanted, reason))));
			}
		}
		String title = text(definition.getTitle());
		return document(title.isBlank() ? project.study().getTitle() : title, collected);
	}

	/** What has been collected for a document. */
	private record Collected(ResultSource source, List<ReportDocument.Section> sections, List<ResultRecord> records) {
	}

	private static void add(Analysis analysis, String heading, List<String> words, Collected collected, Runs runs,
			Progress progress) throws ProjectException {
		String title = analysis.getTitle() == null ? analysis.getName() : analysis.getTitle();
		String above = heading.isBlank() ? title : heading;
		try {
			Report report = new GuardedRuns(runs).of(analysis, progress);
			collected.records().add(ResultRecord.of(analysis.getName(), report, collected.source()));
			collected.sections().add(new ReportDocument.Section(heading.isBlank() ? report.title() : heading, words,
					Optional.of(report)));
		} catch (UsageException | InputException e) {
			collected.records().add(ResultRecord.failed(analysis.getName(), text(analysis.getAnalysis()), title, e.getMessage(),
					collected.source()));
			collected.sections().add(new ReportDocument.Section(above, words, Optional.of(failed(title, e.getMessage()))));
		}
	}

	private static Report failed(String title, String reason) {
		return new ReportBuilder("failed", title).warn("This analysis could not be run: " + reason + ".", "").build();
	}

	private ReportDocument document(String title, Collected collected) throws ProjectException {
		List<ReportDocument.Section> sections = new ArrayList<>(collected.sections());
		sections.add(ReportDocument.Section.of(SourceAppendix.report(collected.source(), project.imports())));
		return new ReportDocument(title == null ? "" : title, new StudyDocuments(project).facts(), sections, collected.records());
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	private static List<String> paragraphs(String text) {
		return Arrays.stream(text.split("\\R\\s*\\R")).map(String::strip).filter(paragraph -> !paragraph.isEmpty()).toList();
	}
}

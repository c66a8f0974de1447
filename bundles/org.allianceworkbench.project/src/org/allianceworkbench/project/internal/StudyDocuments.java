package org.allianceworkbench.project.internal;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.Program;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.publish.ReportDocument;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.table.Progress;

/**
 * Puts reports of a study together.
 *
 * @param project the study
 */
public record StudyDocuments(StudyProject project) {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	/** An overview, then all stored analyses; one that can't be run now becomes a warning in its place. */
	public ReportDocument whole(Report overview, Progress progress) throws ProjectException {
		List<Report> reports = new ArrayList<>(List.of(overview));
		for (StudyFile<Analysis> file : project.analyses()) {
			Analysis analysis = file.content();
			try {
				reports.add(project.analyze(analysis, progress));
			} catch (UsageException | InputException e) {
				String title = analysis.getTitle() == null ? analysis.getName() : analysis.getTitle();
				reports.add(new ReportBuilder(analysis.getAnalysis(), title)
						.warn("This analysis could not be run: " + e.getMessage(), "")
						.build());
			}
		}
		return titled(project.study().getTitle(), reports);
	}

	/** Reports under one title, with what they are about and where they come from. */
	public ReportDocument titled(String title, List<Report> reports) throws ProjectException {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("Study", project.study().getTitle());
		String protocol = project.study().getProtocolId();
		if (protocol != null && !protocol.isBlank()) {
			facts.put("Protocol", protocol);
		}
		List<ImportRecord> current = project.imports().stream().filter(record -> record.reverted().isEmpty()).toList();
		facts.put("Data", current.isEmpty() ? "nothing imported yet" : current.size()
				+ (current.size() == 1 ? " import" : " imports")
				+ ", the last on " + current.get(current.size() - 1).when().format(WHEN));
		facts.put("Made", LocalDateTime.now().format(WHEN) + " by " + project.who() + " with " + Program.nameAndVersion());
		return new ReportDocument(title, facts, reports);
	}
}

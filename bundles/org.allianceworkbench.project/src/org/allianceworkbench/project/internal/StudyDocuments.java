package org.allianceworkbench.project.internal;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.project.Program;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.publish.ReportDocument;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.store.ImportRecord;

/**
 * Documents about a study.
 *
 * @param project the study
 */
public record StudyDocuments(StudyProject project) {

	/** Names when and by whom a document was made. */
	public static final String MADE = "Made";

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	/** Reports under one title, with what they are about and where they come from. */
	public ReportDocument titled(String title, List<Report> reports) throws ProjectException {
		return new ReportDocument(title, facts(), reports);
	}

	/** What a document is about and where it comes from. */
	public Map<String, String> facts() throws ProjectException {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("Study", project.study().getTitle() == null ? "" : project.study().getTitle());
		String protocol = project.study().getProtocolId();
		if (protocol != null && !protocol.isBlank()) {
			facts.put("Protocol", protocol);
		}
		List<ImportRecord> current = project.imports().stream().filter(record -> record.reverted().isEmpty()).toList();
		facts.put("Data", current.isEmpty() ? "nothing imported yet" : current.size()
				+ (current.size() == 1 ? " import" : " imports")
				+ ", the last on " + current.get(current.size() - 1).when().format(WHEN));
		facts.put(MADE, LocalDateTime.now().format(WHEN) + " by " + project.who() + " with " + Program.nameAndVersion());
		return facts;
	}
}

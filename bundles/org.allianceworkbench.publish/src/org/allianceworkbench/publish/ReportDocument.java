package org.allianceworkbench.publish;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.publish.record.ResultRecord;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;

/**
 * One or more reports that are published together.
 *
 * @param title title of the document
 * @param facts what the document is about and where it comes from, in order: study, data version, program version, date
 * @param sections its parts, in order
 * @param records what the analyses in it found; the published document holds them, so that it can be verified later
 */
public record ReportDocument(String title, Map<String, String> facts, List<Section> sections, List<ResultRecord> records) {

	/**
	 * A part of a document: own words, a report, or both.
	 *
	 * @param heading what stands above it, empty for nothing
	 * @param words paragraphs that stand before the report
	 * @param report the report, if there is one
	 */
	public record Section(String heading, List<String> words, Optional<Report> report) {
		public Section {
			Objects.requireNonNull(heading);
			words = List.copyOf(words);
			Objects.requireNonNull(report);
		}

		/** A report under its own title. */
		public static Section of(Report report) {
			return new Section(report.title(), List.of(), Optional.of(report));
		}
	}

	public ReportDocument {
		Objects.requireNonNull(title);
		facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
		sections = List.copyOf(sections);
		records = List.copyOf(records);
	}

	/** A document of reports under their own titles, without records. */
	public ReportDocument(String title, Map<String, String> facts, List<Report> reports) {
		this(title, facts, reports.stream().map(Section::of).toList(), List.of());
	}

	/** A document of one report. */
	public static ReportDocument of(Report report) {
		return new ReportDocument(report.title(), Map.of(), List.of(report));
	}

	/** The reports in it, in order. */
	public List<Report> reports() {
		return sections.stream().map(Section::report).flatMap(Optional::stream).toList();
	}

	/** What stands above a paragraph of a kind, unless it follows another of the kind; empty for nothing. */
	static String heading(Block block) {
		return block instanceof Block.Paragraph paragraph ? switch (paragraph.kind()) {
			case METHOD -> "Methods";
			case REFERENCE -> "References";
			default -> "";
		} : "";
	}

	/** Whether readers want to see first what is in it. */
	boolean hasContents() {
		return sections.stream().filter(section -> !section.heading().isEmpty()).count() > 1;
	}
}

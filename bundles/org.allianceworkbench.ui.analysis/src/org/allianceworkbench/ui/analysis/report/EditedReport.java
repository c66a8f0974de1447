package org.allianceworkbench.ui.analysis.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.study.ReportSection;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.StudyReport;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.editor.StoredDocument;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A stored report of an open study while it is edited. */
public final class EditedReport extends StoredDocument<StudyReport> {

	private EditedReport(OpenStudy study, StudyFile<StudyReport> file) {
		super(study, file, StudyReport.class, "Changes of a report");
	}

	/**
	 * Reads a stored report.
	 *
	 * @throws ProjectException when the study has none of the name, or its file can't be read
	 */
	public static EditedReport open(OpenStudy study, String name) throws ProjectException {
		return new EditedReport(study, study.project().reports(List.of(name)).get(0));
	}

	/** The report as it is now; it is changed by commands only. */
	public StudyReport report() {
		return content();
	}

	/** Its sections, in their order. */
	public List<ReportSection> sections() {
		return List.copyOf(report().getSections());
	}

	/** Sets the title; without one the report has that of the study. */
	public void title(String title) {
		String text = title.strip();
		if (!text.equals(Objects.requireNonNullElse(report().getTitle(), ""))) {
			perform("Title", () -> report().setTitle(text.isEmpty() ? null : text));
		}
	}

	/** Sets a section's heading; without one an analysis has its own title. */
	public void heading(ReportSection section, String heading) {
		String text = heading.strip();
		if (!text.equals(Objects.requireNonNullElse(section.getHeading(), ""))) {
			perform("Heading", () -> section.setHeading(text.isEmpty() ? null : text));
		}
	}

	/** Sets a section's own words. */
	public void words(ReportSection section, String words) {
		if (!words.equals(Objects.requireNonNullElse(section.getText(), ""))) {
			perform("Text", () -> section.setText(words.isBlank() ? null : words));
		}
	}

	/**
	 * Adds a section for each analysis.
	 *
	 * @param after the section that they follow; at the end when there is none
	 * @param analyses names of stored analyses
	 */
	public List<ReportSection> addAnalyses(Optional<ReportSection> after, List<String> analyses) {
		return add(analyses.size() == 1 ? "Add Analysis" : "Add Analyses", after, analyses.stream().map(name -> {
			ReportSection section = StudyFactory.eINSTANCE.createReportSection();
			section.setAnalysis(name);
			return section;
		}).toList());
	}

	/** Adds a section of own words, with a heading or without. */
	public ReportSection addText(Optional<ReportSection> after, String heading, String words) {
		ReportSection section = StudyFactory.eINSTANCE.createReportSection();
		section.setHeading(heading.isEmpty() ? null : heading);
		section.setText(words.isEmpty() ? null : words);
		return add(heading.isEmpty() ? "Add Text" : "Add Heading", after, List.of(section)).get(0);
	}

	/** Copies sections; each copy follows what it was made from. */
	public List<ReportSection> duplicate(List<ReportSection> chosen) {
		List<ReportSection> ordered = inOrder(chosen);
		return ordered.isEmpty() ? List.of() : add("Duplicate", Optional.of(ordered.getLast()),
				List.copyOf(EcoreUtil.copyAll(ordered)));
	}

	private List<ReportSection> add(String label, Optional<ReportSection> after, List<ReportSection> added) {
		int at = after.map(report().getSections()::indexOf).orElse(report().getSections().size() - 1) + 1;
		if (!added.isEmpty()) {
			perform(label, () -> report().getSections().addAll(at, added));
		}
		return added;
	}

	/** Takes sections out. */
	public void remove(Collection<ReportSection> chosen) {
		if (!chosen.isEmpty()) {
			perform(chosen.size() == 1 ? "Remove Section" : "Remove Sections", () -> report().getSections().removeAll(chosen));
		}
	}

	/** Moves sections by one place, towards the end or the beginning; at the edge nothing happens. */
	public void moveBy(List<ReportSection> chosen, int by) {
		List<ReportSection> ordered = inOrder(chosen);
		if (!ordered.isEmpty()) {
			EList<ReportSection> all = report().getSections();
			int edge = by < 0 ? all.indexOf(ordered.getFirst()) : all.indexOf(ordered.getLast());
			if (edge + by >= 0 && edge + by < all.size()) {
				moveTo(ordered, by < 0 ? edge - 1 : edge + 2);
			}
		}
	}

	/**
	 * Moves sections together.
	 *
	 * @param place the place that they are put before, counted as the sections stand now
	 */
	public void moveTo(List<ReportSection> chosen, int place) {
		List<ReportSection> ordered = inOrder(chosen);
		List<ReportSection> after = new ArrayList<>(sections());
		int at = place - (int) ordered.stream().filter(each -> after.indexOf(each) < place).count();
		after.removeAll(ordered);
		after.addAll(Math.clamp(at, 0, after.size()), ordered);
		if (!after.equals(sections())) {
			perform(ordered.size() == 1 ? "Move Section" : "Move Sections", () -> {
				for (int i = 0; i < after.size(); i++) {
					report().getSections().move(i, after.get(i));
				}
			});
		}
	}

	private List<ReportSection> inOrder(List<ReportSection> chosen) {
		return chosen.stream().filter(report().getSections()::contains)
				.sorted(Comparator.comparingInt(report().getSections()::indexOf)).toList();
	}
}

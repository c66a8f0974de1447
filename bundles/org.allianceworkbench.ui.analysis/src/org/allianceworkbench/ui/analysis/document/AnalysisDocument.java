package org.allianceworkbench.ui.analysis.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.editor.StoredDocument;

/** A stored analysis of an open study while it is edited. Options that have their default are not stored. */
public final class AnalysisDocument extends StoredDocument<Analysis> {

	private AnalysisDocument(OpenStudy study, StudyFile<Analysis> file) {
		super(study, file, Analysis.class, "Changes of an analysis");
	}

	/**
	 * Reads a stored analysis.
	 *
	 * @throws ProjectException when the study has none of the name, or its file can't be read
	 */
	public static AnalysisDocument open(OpenStudy study, String name) throws ProjectException {
		return new AnalysisDocument(study, study.project().analyses(List.of(name)).get(0));
	}

	/** The analysis as it is now; it is changed by commands only. */
	public Analysis analysis() {
		return content();
	}

	/** The options that differ from their defaults, text by name. */
	public Map<String, String> options() {
		Map<String, String> options = new LinkedHashMap<>();
		analysis().getOptions().forEach(each -> options.put(each.getName(), each.getValue() == null ? "" : each.getValue()));
		return options;
	}

	/** What an option has been set to; empty when it has its default. */
	public Optional<String> option(String name) {
		return Optional.ofNullable(options().get(name));
	}

	/**
	 * Sets an option; an empty text gives it back its default.
	 *
	 * @param label what the option is called, for the menu
	 */
	public void set(String name, String label, String value) {
		String text = value.strip();
		if (text.equals(option(name).orElse(""))) {
			return;
		}
		perform(label, () -> put(name, text));
	}

	private void put(String name, String text) {
		Optional<OptionValue> there = analysis().getOptions().stream().filter(each -> each.getName().equals(name)).findFirst();
		if (text.isEmpty()) {
			there.ifPresent(analysis().getOptions()::remove);
		} else if (there.isPresent()) {
			there.get().setValue(text);
		} else {
			OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
			option.setName(name);
			option.setValue(text);
			analysis().getOptions().add(option);
		}
	}

	/** Sets the title; an empty one gives the analysis its own. */
	public void title(String title) {
		String text = title.strip();
		if (!text.equals(Objects.requireNonNullElse(analysis().getTitle(), ""))) {
			perform("Title", () -> analysis().setTitle(text.isEmpty() ? null : text));
		}
	}

	/** Sets the team's notes. */
	public void notes(String notes) {
		if (!notes.equals(Objects.requireNonNullElse(analysis().getNotes(), ""))) {
			perform("Notes", () -> analysis().setNotes(notes.isBlank() ? null : notes));
		}
	}
}

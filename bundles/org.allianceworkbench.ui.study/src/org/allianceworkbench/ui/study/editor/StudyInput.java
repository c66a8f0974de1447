package org.allianceworkbench.ui.study.editor;

import java.util.Map;

import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.OpenStudy;

/** The definition of an open study. */
public record StudyInput(OpenStudy study) implements KeptInput {

	/** Command that opens the definition of a study. */
	public static final String OPEN = "org.allianceworkbench.ui.study.edit";

	@Override
	public String reopenCommand() {
		return OPEN;
	}

	@Override
	public Map<String, String> reopenParameters() {
		return Map.of();
	}

	@Override
	public String getName() {
		return study.shortTitle();
	}

	@Override
	public String getToolTipText() {
		return "Definition of " + study.title() + " in " + study.project().folder().root();
	}
}

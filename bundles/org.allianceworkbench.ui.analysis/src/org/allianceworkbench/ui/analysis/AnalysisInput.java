package org.allianceworkbench.ui.analysis;

import java.util.Map;

import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.OpenStudy;

/**
 * A stored analysis of an open study.
 *
 * @param study the study
 * @param name name of the analysis, which is that of its file
 */
public record AnalysisInput(OpenStudy study, String name) implements KeptInput {

	/** Command that opens it. */
	public static final String OPEN = "org.allianceworkbench.ui.analysis.open";

	/** The command's parameter for the name. */
	public static final String NAME = "analysis";

	@Override
	public String reopenCommand() {
		return OPEN;
	}

	@Override
	public Map<String, String> reopenParameters() {
		return Map.of(NAME, name);
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String getToolTipText() {
		return name + " in " + study.title();
	}
}

package org.allianceworkbench.ui.analysis.report;

import java.util.Map;

import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.OpenStudy;

/**
 * A stored report of an open study.
 *
 * @param study the study
 * @param name name of the report, which is that of its file
 */
public record ReportInput(OpenStudy study, String name) implements KeptInput {

	/** Command that opens it. */
	public static final String OPEN = "org.allianceworkbench.ui.analysis.openReport";

	/** The command's parameter for the name. */
	public static final String NAME = "report";

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

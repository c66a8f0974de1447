package org.allianceworkbench.ui.analysis.compare;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.OpenStudy;

/**
 * Stored analyses of an open study whose models are compared.
 *
 * @param study the study
 * @param names names of the analyses
 * @param likelihood whether they are fitted by maximum likelihood, whatever their options say
 */
public record ComparisonInput(OpenStudy study, List<String> names, boolean likelihood) implements KeptInput {

	/** Command that opens it. */
	public static final String OPEN = "org.allianceworkbench.ui.analysis.compare";

	/** The command's parameter for the names, {@link #BETWEEN} between them. */
	public static final String NAMES = "analyses";

	/** The command's parameter that is {@code true} for maximum likelihood. */
	public static final String LIKELIHOOD = "likelihood";

	/** What stands between names in the parameter; it can't stand in one. */
	public static final String BETWEEN = "|";

	public ComparisonInput {
		names = List.copyOf(names);
	}

	@Override
	public String reopenCommand() {
		return OPEN;
	}

	@Override
	public Map<String, String> reopenParameters() {
		return Map.of(NAMES, String.join(BETWEEN, names), LIKELIHOOD, Boolean.toString(likelihood));
	}

	@Override
	public String getName() {
		return "Comparison of Models";
	}

	@Override
	public String getToolTipText() {
		return String.join(", ", names) + " in " + study.title();
	}
}

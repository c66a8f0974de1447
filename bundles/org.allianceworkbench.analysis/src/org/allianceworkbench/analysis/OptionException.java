package org.allianceworkbench.analysis;

/** An option was given that does not exist, or with a value that it can't have. */
public final class OptionException extends AnalysisException {

	private static final long serialVersionUID = 1L;

	private final String option;

	/**
	 * @param option name of the option
	 * @param problem what is wrong, one sentence
	 * @param remedy what to do, one sentence
	 */
	public OptionException(String option, String problem, String remedy) {
		super(problem, remedy);
		this.option = option;
	}

	/** The option's name as it was given. */
	public String option() {
		return option;
	}
}

package org.allianceworkbench.analysis;

/** The data can't answer the question: one sentence with what is wrong and one with what to do. */
public class AnalysisException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String problem;
	private final String remedy;

	/**
	 * @param problem what is wrong and where, one sentence
	 * @param remedy what to do, one sentence
	 */
	public AnalysisException(String problem, String remedy) {
		super(remedy.isEmpty() ? problem : problem + " " + remedy);
		this.problem = problem;
		this.remedy = remedy;
	}

	/** What is wrong. */
	public String problem() {
		return problem;
	}

	/** What to do; may be empty. */
	public String remedy() {
		return remedy;
	}
}

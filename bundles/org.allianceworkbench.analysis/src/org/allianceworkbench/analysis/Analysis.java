package org.allianceworkbench.analysis;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.CancelledException;
import org.allianceworkbench.table.Progress;

/**
 * One question that can be asked of data. Implementations have no state and a public constructor without parameters; they are
 * registered at the extension point {@code org.allianceworkbench.analysis.analyses}.
 *
 * @param <O> the options, a public record whose components carry {@link Option} or are public records of such components
 */
public interface Analysis<O extends Record> {

	/** Short name that never changes: lower-case letters, digits and {@code _}. */
	String id();

	/** Title, headline case. */
	String title();

	/** The question that it answers, one sentence with a question mark. */
	String question();

	/** The public record that holds the options. */
	Class<O> optionsType();

	/** What columns it looks for in the data by what they are; those in {@link #requiredKeys} must be there. */
	List<DesignKey> keys();

	/** Keys without which there is no answer. */
	default List<DesignKey> requiredKeys() {
		return List.of();
	}

	/** Whether results depend on the order of the occasions, so that a doubtful order needs a warning. */
	default boolean needsOrder() {
		return false;
	}

	/**
	 * Words in the options that may be names of columns without being options that name columns, as in a formula: they tell which
	 * data are needed.
	 *
	 * @param options text by name
	 */
	default List<String> mentioned(Map<String, String> options) {
		return List.of();
	}

	/**
	 * Answers the question.
	 *
	 * @param progress told of rows; asked for cancellation at least once a second
	 * @throws AnalysisException when the data can't answer it
	 * @throws CancelledException when the user stopped it
	 */
	Report run(AnalysisInput input, O options, Progress progress);
}

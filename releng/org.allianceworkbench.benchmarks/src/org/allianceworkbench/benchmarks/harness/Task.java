package org.allianceworkbench.benchmarks.harness;

import java.util.List;

/** A piece of our work to be measured; has a public constructor without parameters. */
public interface Task {

	/** Makes ready what is not to be measured. */
	default void prepare(List<String> arguments) throws Exception {
		// most need nothing
	}

	/** Does it once; what it returns shows that it was done. */
	Outcome run(List<String> arguments) throws Exception;

	/**
	 * What a task did.
	 *
	 * @param count for example the number of cases
	 * @param bytes a size that it measured, 0 where it measures none
	 */
	record Outcome(long count, long bytes) {

		/** Did something of this size. */
		public static Outcome of(long count) {
			return new Outcome(count, 0);
		}
	}
}

package org.allianceworkbench.benchmarks.harness;

/** Benchmarks that belong together and print one or more tables. */
public interface Suite {

	/** Generates what is needed, measures and prints. */
	void run(Options options) throws Exception;
}

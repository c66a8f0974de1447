package org.allianceworkbench.benchmarks.harness;

/**
 * What something cost.
 *
 * @param cpu seconds of CPU time of all threads, the kernel's work for them included
 * @param wall seconds of the clock
 */
public record Usage(double cpu, double wall) {

	/** What this cost more than another one. */
	public Usage minus(Usage other) {
		return new Usage(cpu - other.cpu, wall - other.wall);
	}
}

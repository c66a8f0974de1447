/** Benchmarks, started by {@code releng/benchmark}: each prints a table of what was measured in that run, peers included. */
package org.allianceworkbench.benchmarks;

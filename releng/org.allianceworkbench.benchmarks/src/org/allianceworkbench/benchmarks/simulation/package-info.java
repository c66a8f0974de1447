/** Simulated studies: whether estimates are unbiased, intervals cover, and how fast power is computed. */
package org.allianceworkbench.benchmarks.simulation;

/**
 * Readers of data files under coverage-guided fuzzing.
 * <p>
 * Each class holds one target. With the other tests every target runs for some seconds, from seeds and from what was ever found;
 * {@code releng/fuzz} runs them as long as one likes. A find is kept as a file in {@code resources} beside its target, where
 * every later run begins with it, and becomes a test of the reader.
 */
package org.allianceworkbench.fuzz;

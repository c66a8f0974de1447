package org.allianceworkbench.analysis.mixed.inference;

/**
 * A fixed effect.
 *
 * @param name as R names it
 * @param estimate with test and interval by the method asked for
 */
public record FixedEffect(String name, Estimate estimate) {
}

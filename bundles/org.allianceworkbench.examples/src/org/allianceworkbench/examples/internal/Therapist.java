package org.allianceworkbench.examples.internal;

/**
 * A simulated therapist.
 *
 * @param site code of the site
 * @param code code within the site
 * @param experience years of practice
 * @param level the therapist's own level in the therapist's ratings
 * @param consensus common level in the ratings of the therapist's clients
 */
public record Therapist(String site, String code, int experience, double level, double consensus) {
}

package org.allianceworkbench.store;

/**
 * Rows of a site, or of a therapist.
 *
 * @param site code of the site
 * @param therapist code of the therapist; empty for a whole site, and for clients of whom no therapist is known
 * @param rows how many
 */
public record RowGroup(String site, String therapist, long rows) {
}

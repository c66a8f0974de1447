package org.allianceworkbench.examples;

/**
 * A mistake that was put into a site's file on purpose.
 *
 * @param rule the rule that must find it
 * @param site code of the site
 * @param client code of the client
 * @param occasion code of the occasion, empty when the client as a whole is meant
 * @param what what was done
 */
public record SeededError(String rule, String site, String client, String occasion, String what) {
}

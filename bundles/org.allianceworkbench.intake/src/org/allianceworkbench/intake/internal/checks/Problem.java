package org.allianceworkbench.intake.internal.checks;

import org.allianceworkbench.intake.checks.BuiltInRule;

/**
 * What is wrong with a value.
 *
 * @param rule the rule that it breaks
 * @param what one sentence without the place
 * @param remedy what can be done, one sentence
 */
public record Problem(BuiltInRule rule, String what, String remedy) {
}

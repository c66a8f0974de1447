package org.allianceworkbench.intake.matching;

import java.util.Optional;

/**
 * What a text or value becomes.
 *
 * @param from what stands in the file
 * @param to the code that is stored; empty for system-missing
 * @param reason why, a clause for people
 */
public record RecodeProposal(String from, Optional<String> to, String reason) {
}

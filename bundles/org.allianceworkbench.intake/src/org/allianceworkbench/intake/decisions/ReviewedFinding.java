package org.allianceworkbench.intake.decisions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.Finding;

/**
 * A finding and what was decided about it.
 *
 * @param finding what was found; its message names a decision that does not hold any more
 * @param state whether somebody must still look at it
 * @param decision the decision that holds for it
 */
public record ReviewedFinding(Finding finding, State state, Optional<Decision> decision) {

	private static final int ID_BYTES = 5;

	/** What is left to do. */
	public enum State {
		/** Nobody has decided. */
		OPEN,
		/** The site was asked and has not answered. */
		ASKED,
		/** The site has answered, and somebody must decide. */
		ANSWERED,
		/** It is decided. */
		DECIDED
	}

	/** Names the finding as long as rule, row, variable and original value stay the same: ten characters. */
	public String id() {
		return id(finding);
	}

	/** As {@link #id()}. */
	public static String id(Finding finding) {
		String what = String.join("\u0000", finding.rule(), finding.row().level().getName(), finding.row().site(),
				finding.row().therapist(), finding.row().client(), finding.row().occasion(), finding.row().role(),
				finding.variable(), finding.value());
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, ID_BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}

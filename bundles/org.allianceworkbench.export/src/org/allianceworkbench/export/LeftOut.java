package org.allianceworkbench.export;

import java.util.Locale;

/**
 * Rows that a definition or a layout leaves out.
 *
 * @param count how many
 * @param all of how many
 * @param what what they are, for example {@code ratings} or {@code clients}
 * @param reason why, a clause that goes on from "stay because", for example {@code of the condition distress > 20}
 */
public record LeftOut(long count, long all, String what, String reason) {

	/** One sentence. */
	public String sentence() {
		return String.format(Locale.ROOT, "%,d of %,d %s stay in the study because %s.", count, all, what, reason);
	}
}

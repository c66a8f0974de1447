package org.allianceworkbench.export;

/**
 * What the user has said for one run of an export.
 *
 * @param replace whether what an earlier run wrote may be replaced
 * @param withIdentifiers whether direct identifiers may leave: the second confirmation, besides that in the definition
 * @param textsReviewed whether somebody has read the texts that are listed for review; else they stay in the study
 */
public record ExportRun(boolean replace, boolean withIdentifiers, boolean textsReviewed) {

	/** Nothing was said. */
	public static final ExportRun PLAIN = new ExportRun(false, false, false);

	/** The same, and what an earlier run wrote may be replaced. */
	public static final ExportRun REPLACING = new ExportRun(true, false, false);
}

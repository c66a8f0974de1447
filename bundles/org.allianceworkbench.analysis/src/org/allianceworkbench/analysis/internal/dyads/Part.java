package org.allianceworkbench.analysis.internal.dyads;

/** Which ratings differ between the groups of a level, and whether both sides' differences go together. */
public enum Part {
	/** Both sides' ratings, with their correlation. */
	BOTH,
	/** Both sides' ratings, without a correlation. */
	INDEPENDENT,
	/** Only the client's ratings. */
	CLIENT,
	/** Only the therapist's ratings. */
	THERAPIST,
	/** None. */
	NONE;

	/** Help of an option of what therapists differ in. */
	public static final String OF_THERAPISTS = "Which ratings vary between therapists: both with their correlation (generalised "
			+ "reciprocity), independent (both without it), client (consensus only), therapist (assimilation only), none.";

	/** The random term of a group, with a blank plus before it; empty for none. */
	String term(String group) {
		return switch (this) {
			case BOTH, INDEPENDENT -> " + (0 + role | " + group + ")";
			case CLIENT -> " + (0 + is_client | " + group + ")";
			case THERAPIST -> " + (0 + is_therapist | " + group + ")";
			case NONE -> "";
		};
	}

	/** Whether a side's ratings differ. */
	public boolean has(Side side) {
		return this == BOTH || this == INDEPENDENT || this == CLIENT && side == Side.CLIENT
				|| this == THERAPIST && side == Side.THERAPIST;
	}

	/** The same without a side. */
	public Part without(Side side) {
		return has(side.other()) ? side == Side.CLIENT ? THERAPIST : CLIENT : NONE;
	}
}

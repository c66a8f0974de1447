package org.allianceworkbench.analysis.internal.dyads;

/** One of the two members of a dyad; its index is that of the first and second side of the data. */
public enum Side {
	/** The first role: the client, or the first of two columns. */
	CLIENT("client"),
	/** The second role: the therapist, or the second of two columns. */
	THERAPIST("therapist");

	private final String code;

	Side(String code) {
		this.code = code;
	}

	/** Name in models and among values. */
	public String code() {
		return code;
	}

	/** The other member. */
	public Side other() {
		return this == CLIENT ? THERAPIST : CLIENT;
	}
}

package org.allianceworkbench.analysis.internal.compare;

/** What counts once. */
public enum Unit {
	/** Clients, when the data have several rows of a client; else rows. */
	AUTO,
	/** Every row. */
	ROWS,
	/** Every client, with the mean of its rows. */
	CLIENTS
}

package org.allianceworkbench.format.spss.internal.inspect;

/** Memory that counting different values may take in all columns together: a quarter of the program's. */
final class Budget {

	private long left = Runtime.getRuntime().maxMemory() / 4;

	/** Takes some bytes; false when there are not that many left. */
	boolean take(long bytes) {
		if (bytes > left) {
			return false;
		}
		left -= bytes;
		return true;
	}

	/** Gives bytes back. */
	void give(long bytes) {
		left += bytes;
	}
}

package org.allianceworkbench.export;

/**
 * A file of an export that was written before, and what has become of it.
 *
 * @param name name of the file in its folder or zip
 * @param state what has become of it
 */
public record CheckedFile(String name, State state) {

	/** What has become of a file. */
	public enum State {
		/** It is there as it was written. */
		AS_WRITTEN,
		/** It is there and is not as it was written. */
		CHANGED,
		/** It is not there. */
		GONE,
		/** It is there, and the export did not write it. */
		FOREIGN,
		/** It is there, and nothing tells how it was written. */
		UNKNOWN
	}

	/** What has become of it, one sentence. */
	public String sentence() {
		return name + switch (state) {
			case AS_WRITTEN -> " is as it was written.";
			case CHANGED -> " is not as it was written.";
			case GONE -> " is not there.";
			case FOREIGN -> " is there, and the export did not write it.";
			case UNKNOWN -> " is there, and nothing tells any more how it was written.";
		};
	}
}

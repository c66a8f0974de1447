package org.allianceworkbench.project.exports;

import java.nio.file.Path;
import java.time.OffsetDateTime;

/**
 * A run of an export that the history knows.
 *
 * @param when when
 * @param who user
 * @param what what left, one sentence
 * @param file where it was written
 * @param sha256 hash of the file, of the manifest for a folder
 * @param state what has become of the file
 */
public record PastRun(OffsetDateTime when, String who, String what, Path file, String sha256, State state) {

	/** What has become of a file. */
	public enum State {
		/** It is there as it was written. */
		THERE,
		/** Another is in its place, or it was changed. */
		CHANGED,
		/** It is gone. */
		GONE
	}
}

package org.allianceworkbench.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What a target wrote.
 *
 * @param files the files, the main one first
 * @param notes what was done to values and names while writing, one sentence each; they go into manifest and README
 */
public record WrittenFiles(List<Path> files, List<String> notes) {

	public WrittenFiles {
		files = List.copyOf(files);
		notes = List.copyOf(notes);
	}

	/** Files without anything to say about them. */
	public static WrittenFiles of(Path... files) {
		return new WrittenFiles(List.of(files), List.of());
	}
}

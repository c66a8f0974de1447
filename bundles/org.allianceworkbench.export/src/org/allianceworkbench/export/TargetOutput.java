package org.allianceworkbench.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What a target wrote.
 *
 * @param files the files, the main one first
 * @param notes what was done to values and names while writing, one sentence each; they go into manifest and README
 */
public record TargetOutput(List<Path> files, List<String> notes) {

	public TargetOutput {
		files = List.copyOf(files);
		notes = List.copyOf(notes);
	}

	/** Files without anything to say about them. */
	public static TargetOutput of(Path... files) {
		return new TargetOutput(List.of(files), List.of());
	}
}

package org.allianceworkbench.ui.study.explorer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.allianceworkbench.study.file.StudyFile;

/**
 * What was dropped on the explorer; a study's definition stands for its folder.
 *
 * @param folders folders
 * @param files everything else
 */
record Dropped(List<Path> folders, List<Path> files) {

	/** Looks at the disk, so not on the UI thread. */
	static Dropped of(List<Path> paths) {
		Map<Boolean, List<Path>> kinds = paths.stream().collect(Collectors.partitioningBy(
				path -> Files.isDirectory(path) || path.endsWith(StudyFile.STUDY_NAME)));
		return new Dropped(kinds.get(true), kinds.get(false));
	}
}

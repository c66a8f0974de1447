package org.allianceworkbench.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.Export;
import org.allianceworkbench.table.Progress;

/**
 * Where an export can go.
 * <p>
 * Targets are contributed through the extension point {@code org.allianceworkbench.export.targets}. Implementations have a public
 * constructor without parameters, hold no state and may be used by several threads. The same content gives the same bytes: a target
 * writes no time, no user, no path.
 */
public interface ExportTarget {

	/** Stable id, letters and digits, for example {@code sav}. */
	String id();

	/** Name that a user sees, for example {@code SPSS system file}. */
	String name();

	/** Who can use it for what, one sentence; empty when the name says it. */
	default String description() {
		return "";
	}

	/** Extension of the main file without the dot. */
	default String extension() {
		return id();
	}

	/** What can be said about the way it writes; the values come with the content. */
	default List<TargetOption> options() {
		return List.of();
	}

	/**
	 * Names of all files that it writes for a definition, the main one first; what they will hold does not matter.
	 *
	 * @param baseName name without extension
	 */
	default List<String> files(Export export, String baseName) {
		return List.of(baseName + "." + extension());
	}

	/**
	 * What would be lost or changed, and what is done about it, one sentence each; empty when nothing. It reads what describes the
	 * columns, and their values only where there is no other way.
	 */
	List<String> losses(ExportContent content);

	/**
	 * The script that would be written, for a look at it; empty when the target writes none.
	 *
	 * @param baseName name of the files without extension
	 */
	default Optional<String> script(ExportContent content, String baseName) {
		return Optional.empty();
	}

	/**
	 * The file with the rows and how it reads, so that what was written can be compared with the study; empty when no file holds
	 * rows, or none of them can be read.
	 *
	 * @param baseName name of the files without extension
	 */
	default Optional<RowsFile> rows(ExportContent content, String baseName) {
		return Optional.empty();
	}

	/**
	 * Writes the files. A large table goes through in batches ({@link ExportContent#batches}): the table itself is in memory, what
	 * is written of it must not be.
	 *
	 * @param folder a new folder for these files alone; when this fails its caller removes it
	 * @param baseName name of the files without extension
	 * @return the files that {@link #files} names, the main one first, and what the reader of the bundle must know
	 * @throws IOException when a file can't be written
	 * @throws org.allianceworkbench.table.CancelledException when the user stops it
	 */
	TargetOutput write(ExportContent content, Path folder, String baseName, Progress progress) throws IOException;
}

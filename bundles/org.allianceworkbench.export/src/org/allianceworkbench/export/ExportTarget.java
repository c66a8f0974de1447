package org.allianceworkbench.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;

/**
 * Where an export can go.
 * <p>
 * Targets are contributed through the extension point {@code org.allianceworkbench.export.targets}. Implementations have a public
 * constructor without parameters, hold no state and may be used by several threads.
 */
public interface ExportTarget {

	/** Stable id, also the extension of the file without the dot, for example {@code sav}. */
	String id();

	/** Name that a user sees, for example {@code SPSS system file}. */
	String name();

	/** What a table would lose in this target, one sentence each; empty when nothing. */
	List<String> losses(Path file, TableInfo info, List<ColumnSpec> columns);

	/**
	 * Writes a table; the file appears only when it is complete.
	 *
	 * @throws IOException when the file can't be written
	 * @throws org.allianceworkbench.table.CancelledException when the user stops it; there is no file then
	 */
	void write(Path file, Table table, Progress progress) throws IOException;
}

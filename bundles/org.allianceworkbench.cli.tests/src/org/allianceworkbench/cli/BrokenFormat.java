package org.allianceworkbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.format.TableFormat;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.TableWriter;
import org.allianceworkbench.table.grid.Grid;

/** A format that somebody got wrong: it recognises everything and fails at everything else. */
final class BrokenFormat implements TableFormat {

	@Override
	public String id() {
		return "broken";
	}

	@Override
	public String name() {
		return "Broken format";
	}

	@Override
	public List<String> extensions() {
		return List.of("broken");
	}

	@Override
	public List<String> writableExtensions() {
		return List.of("broken");
	}

	@Override
	public int recognises(Path file, byte[] start) {
		return 2;
	}

	private static IllegalStateException defect() {
		return new IllegalStateException("nobody expected this");
	}

	@Override
	public List<String> sheets(Path file, ReadOptions options) {
		throw defect();
	}

	@Override
	public TableReader open(Path file, ReadOptions options) {
		throw defect();
	}

	@Override
	public Grid openGrid(Path file, ReadOptions options) {
		throw defect();
	}

	@Override
	public boolean hasGrid() {
		return false;
	}

	@Override
	public Map<String, Object> inspect(Path file, ReadOptions options, int rows) {
		throw defect();
	}

	@Override
	public List<String> losses(Path file, TableInfo info, List<ColumnSpec> columns) {
		throw defect();
	}

	@Override
	public TableWriter create(Path file, TableInfo info, List<ColumnSpec> columns) {
		throw defect();
	}
}

package org.allianceworkbench.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.table.Batches;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.format.TableFormat;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.TableWriter;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;
import org.allianceworkbench.table.grid.Merge;

/** A format whose files hold nothing: the cells or cases come from memory. */
final class MemoryFormat implements TableFormat {

	/** Makes the rows of a sheet anew for each reading. */
	interface Rows extends Iterable<GridRow> {
	}

	private final String id;
	private final List<String> sheets;
	private final Map<String, Rows> rows;
	private final List<Merge> merges;
	private final Optional<Table> table;

	private MemoryFormat(String id, List<String> sheets, Map<String, Rows> rows, List<Merge> merges, Optional<Table> table) {
		this.id = id;
		this.sheets = sheets;
		this.rows = rows;
		this.merges = merges;
		this.table = table;
	}

	/** A workbook of one sheet; each row a list of cells, row 1 first. */
	static MemoryFormat sheet(String name, List<List<Cell>> cells, Merge... merges) {
		List<GridRow> numbered = new ArrayList<>();
		for (List<Cell> row : cells) {
			numbered.add(new GridRow(numbered.size() + 1L, row));
		}
		return stream(name, numbered::iterator, merges);
	}

	/** A workbook of several sheets, each a name with its rows. */
	static MemoryFormat sheets(Map<String, List<List<Cell>>> cells) {
		Map<String, Rows> rows = new LinkedHashMap<>();
		cells.forEach((name, sheet) -> {
			List<GridRow> numbered = new ArrayList<>();
			sheet.forEach(row -> numbered.add(new GridRow(numbered.size() + 1L, row)));
			rows.put(name, numbered::iterator);
		});
		return new MemoryFormat("excel", List.copyOf(rows.keySet()), rows, List.of(), Optional.empty());
	}

	/** A workbook of one sheet whose rows are made while it is read. */
	static MemoryFormat stream(String name, Rows rows, Merge... merges) {
		return new MemoryFormat("excel", List.of(name), Map.of(name, rows), List.of(merges), Optional.empty());
	}

	/** A statistics file. */
	static MemoryFormat cases(Table table) {
		return new MemoryFormat("spss", List.of(""), Map.of(), List.of(), Optional.of(table));
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String name() {
		return "file in memory";
	}

	@Override
	public List<String> extensions() {
		return List.of();
	}

	@Override
	public List<String> writableExtensions() {
		return List.of();
	}

	@Override
	public int recognises(Path file, byte[] start) {
		return 0;
	}

	@Override
	public List<String> sheets(Path file, ReadOptions options) {
		return sheets;
	}

	@Override
	public TableReader open(Path file, ReadOptions options) {
		return Batches.reader(table.orElseThrow());
	}

	@Override
	public Grid openGrid(Path file, ReadOptions options) {
		String name = options.sheet().orElse(sheets.get(0));
		Iterator<GridRow> iterator = rows.get(name).iterator();
		return new Grid() {
			@Override
			public String sheet() {
				return name;
			}

			@Override
			public List<Merge> merges() {
				return merges;
			}

			@Override
			public Optional<GridRow> next() {
				return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
			}

			@Override
			public void close() {
				// nothing is held open
			}
		};
	}

	@Override
	public boolean hasGrid() {
		return table.isEmpty();
	}

	@Override
	public Map<String, Object> inspect(Path file, ReadOptions options, int count) {
		return Map.of();
	}

	@Override
	public List<String> losses(Path file, TableInfo info, List<ColumnSpec> columns) {
		return List.of();
	}

	@Override
	public TableWriter create(Path file, TableInfo info, List<ColumnSpec> columns) throws IOException {
		throw new UnsupportedOperationException();
	}
}

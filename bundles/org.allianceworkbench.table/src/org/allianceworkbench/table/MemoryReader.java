package org.allianceworkbench.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Hands out a table in memory as one batch. */
final class MemoryReader implements TableReader {

	private final Table table;
	private boolean done;

	MemoryReader(Table table) {
		this.table = table;
	}

	@Override
	public TableInfo info() {
		return table.info();
	}

	@Override
	public List<ColumnSpec> columns() {
		return table.specs();
	}

	@Override
	public OptionalLong rowCount() {
		return OptionalLong.of(table.rowCount());
	}

	@Override
	public Optional<Table> next() {
		if (done) {
			return Optional.empty();
		}
		done = true;
		return Optional.of(table);
	}

	@Override
	public Table readAll() {
		done = true;
		return table;
	}

	@Override
	public void close() {
		// nothing is held open
	}
}

package org.allianceworkbench.format.excel.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.allianceworkbench.format.excel.internal.model.Workbook;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableReader;

/** A sheet as a table that closes its workbook with it. */
public record OwnedTable(Workbook workbook, TableReader table) implements TableReader {

	@Override
	public TableInfo info() {
		return table.info();
	}

	@Override
	public List<ColumnSpec> columns() {
		return table.columns();
	}

	@Override
	public OptionalLong rowCount() {
		return table.rowCount();
	}

	@Override
	public Optional<Table> next() throws IOException {
		return table.next();
	}

	@Override
	public List<String> warnings() {
		return table.warnings();
	}

	@Override
	public void close() throws IOException {
		try {
			table.close();
		} finally {
			workbook.close();
		}
	}
}

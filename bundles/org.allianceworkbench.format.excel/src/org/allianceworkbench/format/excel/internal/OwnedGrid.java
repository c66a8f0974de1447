package org.allianceworkbench.format.excel.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.format.excel.internal.model.Workbook;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;
import org.allianceworkbench.table.grid.Merge;

/** A sheet's cells that close their workbook with them. */
public record OwnedGrid(Workbook workbook, Grid grid) implements Grid {

	@Override
	public String sheet() {
		return grid.sheet();
	}

	@Override
	public List<Merge> merges() {
		return grid.merges();
	}

	@Override
	public Optional<GridRow> next() throws IOException {
		return grid.next();
	}

	@Override
	public List<String> warnings() {
		return grid.warnings();
	}

	@Override
	public void close() throws IOException {
		try {
			grid.close();
		} finally {
			workbook.close();
		}
	}
}

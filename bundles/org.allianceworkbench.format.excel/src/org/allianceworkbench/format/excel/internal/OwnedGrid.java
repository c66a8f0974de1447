package org.allianceworkbench.format.excel.internal;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.format.excel.internal.model.SheetGrid;
import org.allianceworkbench.format.excel.internal.model.SheetInfo;
import org.allianceworkbench.format.excel.internal.model.Workbook;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;
import org.allianceworkbench.table.grid.Merge;

/**
 * A sheet's cells that close their workbook with them.
 * <p>
 * Workbooks name merged cells after the rows. Who asks for them earlier, to understand a header, has the sheet read once more.
 */
public final class OwnedGrid implements Grid {

	private final Workbook workbook;
	private final SheetInfo sheet;
	private final SheetGrid grid;
	private boolean ended;
	private Optional<SheetGrid> ahead = Optional.empty();

	/** Opens a sheet. */
	public OwnedGrid(Workbook workbook, SheetInfo sheet) throws IOException {
		this.workbook = workbook;
		this.sheet = sheet;
		this.grid = workbook.open(sheet, false);
	}

	private SheetGrid complete() {
		if (!ended && ahead.isEmpty()) {
			ahead = Optional.of(lookAhead().orElse(grid));
		}
		return ended ? grid : ahead.orElse(grid);
	}

	/** A sheet that can't be read to its end says so when its rows are read, which is the place for it. */
	private Optional<SheetGrid> lookAhead() {
		try (SheetGrid all = workbook.open(sheet, false)) {
			Optional<GridRow> row = all.next();
			while (row.isPresent()) {
				row = all.next();
			}
			return Optional.of(all);
		} catch (IOException damagedFurtherDown) {
			return Optional.empty();
		}
	}

	@Override
	public String sheet() {
		return grid.sheet();
	}

	@Override
	public List<Merge> merges() {
		return complete().merges();
	}

	@Override
	public BitSet hiddenRows() {
		return complete().hiddenRows();
	}

	@Override
	public BitSet hiddenColumns() {
		return complete().hiddenColumns();
	}

	@Override
	public Optional<GridRow> next() throws IOException {
		Optional<GridRow> row = grid.next();
		ended = row.isEmpty();
		return row;
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

package org.allianceworkbench.table.grid;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableReader;

/**
 * A grid as a table with typed columns.
 * <p>
 * The grid is read twice: once to find the header and to look at every cell, once to hand out the rows. The second time comes
 * from memory when the rows of a spreadsheet fit into a share of it; beyond that, memory does not depend on the grid's
 * length. Nothing is coerced: a column that mixes numbers, dates, truth values or texts becomes text, each cell as it
 * is shown, and a warning names how many cells of each kind there are and where the first of them is. Words for 'missing'
 * ({@code NA}, {@code n/a}, {@code .}, ...) and spreadsheet errors among numbers or dates are missing, with a warning; among
 * texts they stay. Blank rows are left out, with a warning. A column of texts is as wide as its longest cell in UTF-8.
 */
public final class GridTable implements TableReader {

	private static final int BATCH_ROWS = 8192;
	private static final int BATCH_CELLS = 1_000_000;

	private final TableInfo info;
	private final GridSurvey survey;
	private final List<ColumnSpec> specs;
	private final Rows rows;
	private final int batchRows;
	private long handedOut;

	private GridTable(TableInfo info, GridSurvey survey, Rows rows) {
		this.info = info;
		this.survey = survey;
		this.specs = survey.typings().stream().map(ColumnTyping::spec).toList();
		this.rows = rows;
		this.batchRows = Math.clamp(BATCH_CELLS / Math.max(1, specs.size()), 1, BATCH_ROWS);
	}

	/** Looks at all cells and makes a reader of typed columns. */
	public static GridTable open(GridSource source, GridReading reading) throws IOException {
		return open(source, reading, TableInfo.NONE);
	}

	/** As above for a file that says something of the table as a whole. */
	public static GridTable open(GridSource source, GridReading reading, TableInfo info) throws IOException {
		GridSurvey survey = new GridSurvey(reading).run(source);
		return new GridTable(info, survey, Rows.of(survey, source));
	}

	/** Where the header and the data are, and what the columns were called. */
	public Layout layout() {
		return survey.layout();
	}

	/** The decimal mark of numbers that are written as texts. */
	public char decimalMark() {
		return survey.decimalMark();
	}

	@Override
	public TableInfo info() {
		return info;
	}

	@Override
	public List<ColumnSpec> columns() {
		return specs;
	}

	@Override
	public OptionalLong rowCount() {
		return OptionalLong.of(survey.rows());
	}

	@Override
	public List<String> warnings() {
		return survey.warnings();
	}

	@Override
	public Optional<Table> next() throws IOException {
		if (specs.isEmpty()) {
			return Optional.empty();
		}
		TypedRows batch = new TypedRows(survey, Math.clamp(survey.rows() - handedOut, 1, batchRows));
		while (!batch.isFull() && rows.next(batch)) {
			// each row is either taken or none of data
		}
		handedOut += batch.size();
		return batch.size() == 0 ? Optional.empty() : Optional.of(new Table(info, batch.columns()));
	}

	/** The rows once more: from memory, or from the grid opened again. */
	private interface Rows extends AutoCloseable {

		boolean next(TypedRows batch) throws IOException;

		@Override
		void close() throws IOException;

		static Rows of(GridSurvey survey, GridSource source) throws IOException {
			Optional<RowSpool> spool = survey.spool();
			if (spool.isEmpty()) {
				return new Again(source.open());
			}
			return new Kept(spool.get());
		}
	}

	private record Again(Grid grid) implements Rows {
		@Override
		public boolean next(TypedRows batch) throws IOException {
			Optional<GridRow> row = grid.next();
			row.ifPresent(batch::add);
			return row.isPresent();
		}

		@Override
		public void close() throws IOException {
			grid.close();
		}
	}

	private record Kept(RowSpool spool) implements Rows {
		@Override
		public boolean next(TypedRows batch) {
			boolean more = spool.next(batch);
			if (more) {
				batch.end();
			}
			return more;
		}

		@Override
		public void close() {
			// memory only
		}
	}

	@Override
	public void close() throws IOException {
		rows.close();
	}
}

package org.allianceworkbench.table.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.allianceworkbench.table.Column;
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
		List<GridRow> batch = new ArrayList<>();
		while (batch.size() < batchRows) {
			Optional<GridRow> row = rows.next();
			if (row.isEmpty()) {
				break;
			}
			if (survey.isData(row.get())) {
				batch.add(row.get());
			}
		}
		return batch.isEmpty() || specs.isEmpty() ? Optional.empty() : Optional.of(table(batch));
	}

	private Table table(List<GridRow> batch) {
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < specs.size(); i++) {
			int from = survey.layout().headings().get(i).column();
			columns.add(specs.get(i).type().isNumeric() ? numbers(i, from, batch) : texts(i, from, batch));
		}
		return new Table(info, columns);
	}

	private Column numbers(int index, int from, List<GridRow> batch) {
		double[] numbers = new double[batch.size()];
		Arrays.setAll(numbers, row -> survey.typings().get(index).number().applyAsDouble(batch.get(row).cell(from)));
		return Column.of(specs.get(index), numbers);
	}

	private Column texts(int index, int from, List<GridRow> batch) {
		String[] texts = new String[batch.size()];
		Arrays.setAll(texts, row -> ColumnTyping.text(batch.get(row).cell(from)));
		return Column.of(specs.get(index), texts);
	}

	/** The rows once more: from memory, or from the grid opened again. */
	private interface Rows extends AutoCloseable {

		Optional<GridRow> next() throws IOException;

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
		public Optional<GridRow> next() throws IOException {
			return grid.next();
		}

		@Override
		public void close() throws IOException {
			grid.close();
		}
	}

	private record Kept(RowSpool spool) implements Rows {
		@Override
		public Optional<GridRow> next() {
			return spool.next();
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

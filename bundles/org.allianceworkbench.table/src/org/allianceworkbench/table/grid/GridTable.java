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
 * The grid is read twice: once to find the header and to look at every cell, once to hand out the rows; memory does not depend
 * on its length. Nothing is coerced: a column that mixes numbers, dates, truth values or texts becomes text, each cell as it
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
	private final Grid grid;
	private final int batchRows;

	private GridTable(TableInfo info, GridSurvey survey, Grid grid) {
		this.info = info;
		this.survey = survey;
		this.specs = survey.typings().stream().map(ColumnTyping::spec).toList();
		this.grid = grid;
		this.batchRows = Math.clamp(BATCH_CELLS / Math.max(1, specs.size()), 1, BATCH_ROWS);
	}

	/** Looks at all cells and makes a reader of typed columns. */
	public static GridTable open(GridSource source, GridReading reading) throws IOException {
		return open(source, reading, TableInfo.NONE);
	}

	/** As above for a file that says something of the table as a whole. */
	public static GridTable open(GridSource source, GridReading reading, TableInfo info) throws IOException {
		GridSurvey survey = new GridSurvey(reading).run(source);
		return new GridTable(info, survey, source.open());
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
		List<GridRow> rows = new ArrayList<>();
		while (rows.size() < batchRows) {
			Optional<GridRow> row = grid.next();
			if (row.isEmpty()) {
				break;
			}
			if (survey.isData(row.get())) {
				rows.add(row.get());
			}
		}
		return rows.isEmpty() || specs.isEmpty() ? Optional.empty() : Optional.of(table(rows));
	}

	private Table table(List<GridRow> rows) {
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < specs.size(); i++) {
			int from = survey.layout().headings().get(i).column();
			columns.add(specs.get(i).type().isNumeric() ? numbers(i, from, rows) : texts(i, from, rows));
		}
		return new Table(info, columns);
	}

	private Column numbers(int index, int from, List<GridRow> rows) {
		double[] numbers = new double[rows.size()];
		Arrays.setAll(numbers, row -> survey.typings().get(index).number().applyAsDouble(rows.get(row).cell(from)));
		return Column.of(specs.get(index), numbers);
	}

	private Column texts(int index, int from, List<GridRow> rows) {
		String[] texts = new String[rows.size()];
		Arrays.setAll(texts, row -> ColumnTyping.text(rows.get(row).cell(from)));
		return Column.of(specs.get(index), texts);
	}

	@Override
	public void close() throws IOException {
		grid.close();
	}
}

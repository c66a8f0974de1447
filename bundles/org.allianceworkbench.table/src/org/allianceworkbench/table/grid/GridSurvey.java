package org.allianceworkbench.table.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The first pass over a grid: finds the header, and types each column by all of its cells. */
final class GridSurvey {

	private static final int MOST_HEAD_CELLS = 2_000_000;

	private final GridReading reading;
	private final List<ColumnTally> tallies = new ArrayList<>();
	private final BitSet used = new BitSet();
	private final List<String> warnings = new ArrayList<>();
	private boolean declared;
	private long rows;
	private long lastRow;
	private Layout layout;
	private List<ColumnTyping> typings;
	private RowSpool spool;

	GridSurvey(GridReading reading) {
		this.reading = reading;
		this.spool = reading.textOnly() ? null : RowSpool.ofSpareMemory();
	}

	/** Looks at everything. */
	GridSurvey run(GridSource source) throws IOException {
		try (Grid grid = source.open()) {
			List<GridRow> head = head(grid);
			declared = isDeclared(head);
			head.forEach(this::keep);
			for (Optional<GridRow> row = grid.next(); row.isPresent(); row = grid.next()) {
				keep(row.get());
				add(row.get());
			}
			layout = declared ? declaredLayout(head) : LayoutGuess.of(head, grid.merges(), reading, used);
			head.stream().filter(row -> row.number() >= layout.dataRow()).forEach(this::add);
			warnings.addAll(reading.notes());
			warnings.addAll(grid.warnings());
		}
		type();
		return this;
	}

	private void keep(GridRow row) {
		if (spool != null && !spool.add(row)) {
			spool = null;
		}
	}

	/** All rows once more, when there was room for them; they can be taken once. */
	Optional<RowSpool> spool() {
		return Optional.ofNullable(spool);
	}

	private static List<GridRow> head(Grid grid) throws IOException {
		List<GridRow> head = new ArrayList<>();
		long cells = 0;
		Optional<GridRow> row = Optional.empty();
		while (head.size() < LayoutGuess.ROWS && cells < MOST_HEAD_CELLS && (row = grid.next()).isPresent()) {
			head.add(row.get());
			cells += row.get().cells().size();
		}
		return head;
	}

	private boolean isDeclared(List<GridRow> head) {
		if (reading.declared().isEmpty() || head.isEmpty() || reading.headerRows().isPresent() || reading.firstRow().isPresent()) {
			return false;
		}
		List<Cell> cells = head.get(0).cells();
		boolean same = cells.size() == reading.declared().size();
		for (int c = 0; same && c < cells.size(); c++) {
			same = cells.get(c).shown().equals(reading.declared().get(c).name());
		}
		return same;
	}

	private Layout declaredLayout(List<GridRow> head) {
		List<Layout.Heading> headings = new ArrayList<>();
		for (int c = 0; c < reading.declared().size(); c++) {
			String name = reading.declared().get(c).name();
			headings.add(new Layout.Heading(c, List.of(name), name, reading.declared().get(c).label()));
		}
		long header = head.get(0).number();
		return new Layout(header, 1, header + 1, headings, List.of(),
				"row " + header + " is the header: it names the codebook's columns");
	}

	private void add(GridRow row) {
		boolean blank = true;
		List<Cell> cells = row.cells();
		int count = cells.size();
		for (int c = 0; c < count; c++) {
			Cell cell = cells.get(c).value();
			if (!(cell instanceof Cell.Blank)) {
				tally(c).add(row.number(), cell);
				if (!(cell instanceof Cell.Text) || !cell.isBlank()) {
					blank = false;
					use(c);
				}
			}
		}
		if (!blank || declared) {
			rows++;
			lastRow = Math.max(lastRow, row.number());
		}
	}

	private void use(int column) {
		if (!used.get(column)) {
			used.set(column);
		}
	}

	private ColumnTally tally(int column) {
		while (tallies.size() <= column) {
			int c = tallies.size();
			tallies.add(declared && c < reading.declared().size() ? new DeclaredTally(reading.declared().get(c))
					: reading.textOnly() ? new TextTally() : new SheetTally());
		}
		return tallies.get(column);
	}

	private void type() {
		ColumnTally.Decimal decimal = decimal();
		typings = new ArrayList<>();
		for (Layout.Heading heading : layout.headings()) {
			ColumnTyping typing = tally(heading.column()).typing(heading, decimal);
			typings.add(typing);
			warnings.addAll(typing.warnings());
		}
		long blankRows = rows == 0 ? 0 : lastRow - layout.dataRow() + 1 - rows;
		if (blankRows > 0) {
			warnings.add(blankRows == 1 ? "one blank row among the data was left out"
					: blankRows + " blank rows among the data were left out");
		}
	}

	private ColumnTally.Decimal decimal() {
		if (reading.decimal().isPresent()) {
			return new ColumnTally.Decimal(reading.decimal().get(), true);
		}
		long point = tallies.stream().filter(t -> t instanceof TextTally tally && tally.needsPoint() > 0).count();
		long comma = tallies.stream().filter(t -> t instanceof TextTally tally && tally.needsComma() > 0).count();
		if (point == comma) {
			return new ColumnTally.Decimal(reading.usualDecimal(), point > 0);
		}
		return new ColumnTally.Decimal(point > comma ? '.' : ',', true);
	}

	char decimalMark() {
		return decimal().mark();
	}

	/** Whether a row in which everything is missing is a row: in a table with a codebook it is. */
	boolean keepsBlankRows() {
		return declared;
	}

	Layout layout() {
		return layout;
	}

	List<ColumnTyping> typings() {
		return typings;
	}

	long rows() {
		return rows;
	}

	List<String> warnings() {
		return warnings;
	}
}

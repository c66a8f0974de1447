package org.allianceworkbench.table.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class RowSpoolTest {

	/** Takes one row, blank cells before others made again; null where there is no more. */
	private static GridRow next(RowSpool spool) {
		long[] number = new long[1];
		List<Cell> cells = new ArrayList<>();
		boolean more = spool.next(new RowSpool.Target() {
			@Override
			public void row(long row) {
				number[0] = row;
			}

			@Override
			public void number(int column, byte kind, double value) {
				other(column, RowSpool.cell(kind, value));
			}

			@Override
			public void other(int column, Cell cell) {
				while (cells.size() < column) {
					cells.add(Cell.BLANK);
				}
				cells.add(cell);
			}
		});
		return more ? new GridRow(number[0], cells) : null;
	}

	private static GridRow withoutBlanksAtTheEnd(GridRow row) {
		int size = row.cells().size();
		while (size > 0 && row.cells().get(size - 1) instanceof Cell.Blank) {
			size--;
		}
		return new GridRow(row.number(), row.cells().subList(0, size));
	}

	private static Cell cell(Random random) {
		return switch (random.nextInt(13)) {
			case 0 -> Cell.BLANK;
			case 10 -> new Cell.Num(random.nextInt(120), "");
			case 11 -> new Cell.Num((random.nextInt() >> random.nextInt(32)) / 1e4, "");
			case 12 -> new Cell.Moment(86_400.0 * (random.nextInt(300_000) - 1000), false);
			case 1 -> new Cell.Num(random.nextInt(200_000) - 100_000, "");
			case 2 -> new Cell.Num(random.nextGaussian(), "");
			case 3 -> new Cell.Text("text " + random.nextInt(50));
			case 4 -> new Cell.Text("");
			case 5 -> new Cell.Bool(random.nextBoolean());
			case 6 -> new Cell.Moment(random.nextInt(), random.nextBoolean());
			case 7 -> new Cell.Time(random.nextDouble(), random.nextBoolean());
			case 8 -> new Cell.Error("#N/A");
			default -> new Cell.Num(-0.0, "");
		};
	}

	@Test
	void rowsComeBackAsTheyWereKept() {
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("row spool: seed " + seed + " (-Dseed=" + seed + " repeats it)");
		Random random = new Random(seed);
		List<GridRow> rows = new ArrayList<>();
		RowSpool spool = new RowSpool(Long.MAX_VALUE);
		for (int r = 0; r < 3000; r++) {
			List<Cell> cells = new ArrayList<>();
			for (int c = random.nextInt(40); c > 0; c--) {
				cells.add(cell(random));
			}
			rows.add(new GridRow(r * 3L + 1, cells));
			assertThat(spool.add(rows.get(r))).isTrue();
		}
		for (GridRow row : rows) {
			assertThat(next(spool)).isEqualTo(withoutBlanksAtTheEnd(row));
		}
		assertThat(next(spool)).isNull();
	}

	@Test
	void aFormulaIsKeptAsItsValueAndANumberWithoutItsFormat() {
		RowSpool spool = new RowSpool(Long.MAX_VALUE);
		spool.add(new GridRow(1, List.of(new Cell.Formula("1+1", new Cell.Num(2, "0%")))));
		assertThat(next(spool)).isEqualTo(new GridRow(1, List.of(new Cell.Num(2, ""))));
	}

	@Test
	void anEmptySpoolHasNoRows() {
		assertThat(next(new RowSpool(1000))).isNull();
	}

	@Test
	void itGivesUpWhenThereIsNoMoreRoom() {
		RowSpool spool = new RowSpool(1 << 20);
		int rows = 0;
		while (rows < 100_000 && spool.add(new GridRow(rows + 1, List.of(new Cell.Text("unique text " + rows))))) {
			rows++;
		}
		assertThat(rows).isBetween(5_000, 20_000);
	}
}

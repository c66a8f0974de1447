package org.allianceworkbench.table.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

class RowSpoolTest {

	private static Cell cell(Random random) {
		return switch (random.nextInt(10)) {
			case 0 -> Cell.BLANK;
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
			assertThat(spool.next()).contains(row);
		}
		assertThat(spool.next()).isEmpty();
	}

	@Test
	void aFormulaIsKeptAsItsValueAndANumberWithoutItsFormat() {
		RowSpool spool = new RowSpool(Long.MAX_VALUE);
		spool.add(new GridRow(1, List.of(new Cell.Formula("1+1", new Cell.Num(2, "0%")))));
		assertThat(spool.next()).contains(new GridRow(1, List.of(new Cell.Num(2, ""))));
	}

	@Test
	void anEmptySpoolHasNoRows() {
		assertThat(new RowSpool(1000).next()).isEqualTo(Optional.empty());
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

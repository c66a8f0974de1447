package org.allianceworkbench.intake;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.allianceworkbench.intake.reading.SourceRow;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;

/** What must hold whatever stands in a file; jqwik prints the seed of a failure. */
class ImportPropertyTest {

	private static final List<Cell> WIDE = row("id", "therapist", "exp", "arm", "age", "enrolled", "date_1", "wai_c_1", "wai_t_1",
			"prog_c_1",
			"prog_t_1", "date_2", "wai_c_2", "wai_t_2", "prog_c_2", "prog_t_2", "notes");
	private static final List<Cell> LONG = row("id", "therapist", "exp", "age", "enrolled", "visit", "date", "held", "rater",
			"wai", "prog");
	private static final LocalDate START = LocalDate.of(2021, 1, 4);

	/** A folder that goes with all that is in it. */
	private record Folder(Path path) implements AutoCloseable {
		static Folder temporary() throws IOException {
			return new Folder(Files.createTempDirectory("properties"));
		}

		@Override
		public void close() throws IOException {
			List<Path> all;
			try (Stream<Path> tree = Files.walk(path)) {
				all = tree.sorted(Comparator.reverseOrder()).toList();
			}
			for (Path each : all) {
				Files.delete(each);
			}
		}
	}

	private static Cell anything(Random random) {
		return switch (random.nextInt(14)) {
			case 0 -> Cell.BLANK;
			case 1 -> new Cell.Text("  ");
			case 2 -> new Cell.Text(List.of("n/a", ">5", "cci", "5,5", "1,234", "85%", "yes", "31/02/2021")
					.get(random.nextInt(8)));
			case 3 -> new Cell.Error("#N/A");
			case 4 -> new Cell.Formula("A1", new Cell.Num(random.nextInt(9), "General"));
			case 5 -> new Cell.Formula("A1", Cell.BLANK);
			case 6 -> new Cell.Bool(random.nextBoolean());
			case 7 -> new Cell.Moment(CalendarSeconds.of(START.plusDays(random.nextInt(900) - 50)),
					false);
			case 8 -> new Cell.Time(3600, false);
			case 9 -> new Cell.Num(40_000 + random.nextInt(5000), "General");
			case 10 -> new Cell.Num(97 + random.nextInt(4), "");
			default -> new Cell.Num(1 + random.nextInt(12) / 2.0, "General");
		};
	}

	@Property(tries = 40)
	void everyCellIsStoredOrMissingOrIgnoredOrInAFinding(@ForAll long seed) throws IOException {
		Random random = new Random(seed);
		List<List<Cell>> rows = new ArrayList<>(List.of(WIDE));
		for (int r = 0; r < 30; r++) {
			List<Cell> cells = new ArrayList<>();
			cells.add(random.nextInt(12) == 0 ? anything(random) : new Cell.Text("A-" + random.nextInt(60)));
			cells.add(new Cell.Text(List.of("A-T1", "A-T2", "A-T7", "").get(random.nextInt(4))));
			for (int c = 2; c < WIDE.size() + (random.nextInt(8) == 0 ? 1 : 0); c++) {
				cells.add(anything(random));
			}
			rows.add(cells);
		}
		try (Folder folder = Folder.temporary(); Workbench bench = new Workbench(folder.path())) {
			var recipe = bench.wide();
			recipe.setDateOrder(DateOrder.DMY);
			recipe.getColumns().addAll(bench.recipe(r -> r.ignore("notes", "free text").missingText("n/a", "none")).getColumns());
			ImportResult result = bench.commit(recipe, rows);
			for (int c = 0; c < WIDE.size() + 1; c++) {
				int column = c;
				long filled = rows.stream().skip(1).filter(cells -> column < cells.size()
						&& !SourceRow.isNothing(cells.get(column))).count();
				assertThat(result.columns().stream().skip(column).findFirst().map(ColumnAccount::cells).orElse(0L))
						.as("column %d", column)
						.isEqualTo(filled);
			}
			heldCellsAreInFindings(result, rows);
		}
	}

	/** Each cell that was not taken stands in a finding: by itself, with its row or client, or with its column. */
	private static void heldCellsAreInFindings(ImportResult result, List<List<Cell>> rows) {
		Set<Long> rowsHeld = new HashSet<>();
		Set<String> cellsHeld = new HashSet<>();
		Set<String> columnsHeld = new HashSet<>();
		int more = 0;
		for (Finding finding : result.findings()) {
			if (finding.rule().equals("duplicate") || finding.value().contains("=") && finding.value().contains("; ")) {
				rowsHeld.add(finding.source().row());
			} else if (finding.source().row() == 0) {
				columnsHeld.add(finding.source().column());
			} else if (finding.held()) {
				cellsHeld.add(finding.source().address());
				more += finding.message().contains("of this therapist was kept aside") ? 1 : 0;
			}
		}
		for (int c = 0; c < result.columns().size(); c++) {
			ColumnAccount account = result.columns().get(c);
			int column = c;
			long inRows = rowsHeld.stream().map(r -> rows.get((int) (r - 1))).filter(cells -> column < cells.size()
					&& !SourceRow.isNothing(cells.get(column))).count();
			long inCells = cellsHeld.stream().filter(address ->
					address.matches(Grid.address(column, 1)
					.replace("1", "") + "[0-9]+")).count();
			boolean asColumn = columnsHeld.contains(account.header()) || account.header().equals("exp");
			if (account.use() != ColumnAccount.Use.IGNORED && !asColumn) {
				assertThat(account.held()).as(account.header()).isEqualTo(inRows + inCells);
			}
		}
		assertThat(more).isLessThanOrEqualTo(rows.size());
	}

	private static List<List<Cell>> ratings(Random random) {
		List<List<Cell>> rows = new ArrayList<>();
		for (int client = 1; client <= 6; client++) {
			int swapped = random.nextInt(8);
			for (int session = 1; session <= 3; session++) {
				LocalDate day = START.plusDays(session == swapped ? 2 : 7L * session);
				for (String rater : List.of("patient", "clinician")) {
					if (random.nextInt(6) > 0) {
						rows.add(row("A-" + client, "A-T" + (1 + client % 2), client % 2 * 10, random.nextInt(3) > 0 ? 30 + client
								: null, START,
								"Session " + session, day, 1, rater, random.nextInt(9) == 0 ? 77 : 1 + random.nextInt(7),
								random.nextInt(9) == 0 ? "n/a" : 3));
					}
				}
			}
		}
		return rows;
	}

	private static List<String> imported(List<List<List<Cell>>> files) throws IOException {
		try (Folder folder = Folder.temporary(); Workbench bench = new Workbench(folder.path())) {
			var recipe = bench.longLayout();
			List<String> outcome = new ArrayList<>();
			for (List<List<Cell>> rows : files) {
				List<List<Cell>> all = new ArrayList<>(rows);
				all.add(0, LONG);
				bench.commit(recipe, all).findings().forEach(finding -> outcome.add(finding.rule() + " " + finding.row() + " "
						+ finding.value()));
			}
			outcome.sort(null);
			outcome.addAll(bench.dump());
			return outcome;
		}
	}

	@Property(tries = 15)
	void theOrderOfTheRowsDoesNotMatter(@ForAll long seed) throws IOException {
		Random random = new Random(seed);
		List<List<Cell>> rows = ratings(random);
		List<String> first = imported(List.of(rows));
		List<List<Cell>> shuffled = new ArrayList<>(rows);
		Collections.shuffle(shuffled, random);
		assertThat(imported(List.of(shuffled))).isEqualTo(first);
	}

	@Property(tries = 10)
	void clientsMayComeInSeveralFiles(@ForAll long seed) throws IOException {
		Random random = new Random(seed);
		List<List<Cell>> rows = ratings(random);
		List<List<Cell>> one = rows.stream().filter(cells -> cells.get(0).shown().compareTo("A-4") < 0).toList();
		List<List<Cell>> other = rows.stream().filter(cells -> cells.get(0).shown().compareTo("A-4") >= 0).toList();
		assertThat(imported(List.of(other, one))).isEqualTo(imported(List.of(rows)));
	}
}

package org.allianceworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.store.sqlite.SqliteStudyStore;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Scoring;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.InstrumentBuilder;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.study.scoring.ScoringRule;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores of the reference data equal those that R gave, row by row: three rules, four scales. */
class ScoringReferenceTest {

	/** R writes 15 digits. */
	private static final double TOLERANCE = 1e-9;
	private static final Map<String, int[]> SCALES = Map.of("goal", new int[] { 4, 6, 8, 11 }, "task", new int[] { 1, 2, 10, 12 },
			"bond", new int[] { 3, 5, 7, 9 }, "total", new int[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 });
	private static final int ITEMS = 12;

	@TempDir
	Path folder;

	private static Study study() {
		StudyBuilder builder = StudyBuilder.titled("Scoring", IdSource.named("scoring")).instrument("WAI", "Alliance", i -> {
			i.items(ITEMS, 1, 5);
			SCALES.forEach((name, items) -> {
				rule(i, name + "_mean80", Scoring.MEAN, ScoringRule.fewest(items.length, 20), items);
				rule(i, name + "_sum_complete", Scoring.SUM, items.length, items);
				rule(i, name + "_prorated50", Scoring.SUM, ScoringRule.fewest(items.length, 50), items);
			});
		});
		for (int number = 1; number <= ITEMS; number++) {
			String code = Integer.toString(number);
			builder.variable("wai%02d".formatted(number), "Item", Level.CLIENT, v -> v.item("WAI", code).missing("-9", "missing"));
		}
		SCALES.keySet().forEach(name -> List.of("_mean80", "_sum_complete", "_prorated50").forEach(rule -> builder.derived(name
				+ rule, name, Level.CLIENT, Derivation.SCALE_SCORE, v -> v.scale("WAI", name + rule))));
		return builder.build();
	}

	private static void rule(InstrumentBuilder instrument, String code, Scoring scoring,
			int fewest, int[] items) {
		instrument.scale(code, code, scoring, fewest, items, scale -> scale.setDirection(scale.getDirection()));
	}

	@Test
	void scoresAreThoseOfTheReference() throws IOException, StoreException {
		Optional<Path> reference = reference();
		if (reference.isEmpty()) {
			System.out.println("Skipped: the reference results (shared/reference/stats/scoring-waisr) are not there");
		}
		Assumptions.assumeTrue(reference.isPresent());
		Map<String, Map<String, String>> expected = read(reference.get().resolve("scores.csv"));
		try (StudyStore store = SqliteStudyStore.create(folder.resolve("data.sqlite"), study())) {
			load(store, read(reference.get().resolve("data.csv")));
			String[] names = expected.values().iterator().next().keySet().stream().filter(name -> !name.equals("id"))
					.toArray(String[]::new);
			compare(store.query(RowQuery.of(Level.CLIENT, names)), names, expected);
			ScoreCounts counts = store.scores("goal_prorated50", RowQuery.Filter.ALL);
			assertThat(counts.complete()).as("complete goal scores: N_valid of goal_sum_complete").isEqualTo(103);
			assertThat(counts.prorated()).as("149 valid of goal_prorated50, 103 complete").isEqualTo(149 - 103);
		}
	}

	private static void compare(Table table, String[] names, Map<String, Map<String, String>> expected) {
		int compared = 0;
		double worst = 0;
		for (String name : names) {
			Column column = table.column(name);
			for (int row = 0; row < table.rowCount(); row++) {
				String value = expected.get(table.column("client").text(row)).get(name);
				double number = column.number(row);
				if (value.isEmpty()) {
					assertThat(number).as(name + " of client " + row).isNaN();
				} else {
					worst = Math.max(worst, Math.abs(number - Double.parseDouble(value)));
					assertThat(Math.abs(number - Double.parseDouble(value))).as(name + " of row " + row).isLessThan(TOLERANCE);
				}
				compared++;
			}
		}
		System.out.println("scoring-waisr: " + compared + " scores compared, worst difference " + worst);
		assertThat(compared).isEqualTo(expected.size() * names.length);
	}

	private static void load(StudyStore store, Map<String, Map<String, String>> data) throws StoreException {
		List<RowChange> rows = new ArrayList<>();
		data.forEach((id, cells) -> {
			Map<String, Value> values = new HashMap<>();
			cells.forEach((name, text) -> {
				if (name.startsWith("wai") && !text.isEmpty()) {
					values.put(name, Value.of(Double.parseDouble(text)));
				}
			});
			rows.add(new RowChange(RowKey.client("A", id), Optional.empty(), values, new Source("Data", 2, "id", "A2")));
		});
		Rows.load(store, "data.csv", rows);
	}

	/** Rows by id, each with its cells by the header. */
	private static Map<String, Map<String, String>> read(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file);
		String[] header = lines.get(0).split(",", -1);
		Map<String, Map<String, String>> rows = new HashMap<>();
		for (String line : lines.subList(1, lines.size())) {
			String[] cells = line.split(",", -1);
			Map<String, String> row = new HashMap<>();
			for (int i = 0; i < cells.length; i++) {
				row.put(header[i], cells[i]);
			}
			rows.put(cells[0], row);
		}
		return rows;
	}

	private static Optional<Path> reference() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.exists(at.resolve("mvnw")) && Files.isDirectory(at.resolve("bundles"))) {
				Path found = at.resolveSibling("shared").resolve("reference/stats/scoring-waisr");
				return Files.isDirectory(found) ? Optional.of(found) : Optional.empty();
			}
		}
		return Optional.empty();
	}
}

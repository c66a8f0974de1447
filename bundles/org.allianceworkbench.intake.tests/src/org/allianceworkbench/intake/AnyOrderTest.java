package org.allianceworkbench.intake;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.allianceworkbench.store.Conflict;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.table.grid.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same files in another order give the same study: a thousand random tables, each shuffled and split into files that come
 * in several waves, some rows in more than one file, some of those with other values.
 */
class AnyOrderTest {

	private static final int TABLES = 1000;
	private static final int TABLES_PER_STUDY = 100;
	private static final int TABLES_PER_FILE = 5;
	private static final int WAYS = 3;
	private static final int MOST_FILES = 7;
	private static final List<Cell> HEADER = row("id", "therapist", "age", "visit", "held", "rater", "wai", "prog");

	@TempDir
	private Path folder;

	/** Some tables, each of them split over the same files. */
	private static List<List<List<Cell>>> files(int wave, Random random) {
		List<List<List<Cell>>> files = new ArrayList<>();
		for (int f = 0; f < 2 + random.nextInt(2); f++) {
			files.add(new ArrayList<>(List.of(HEADER)));
		}
		for (int t = 0; t < TABLES_PER_FILE; t++) {
			table(wave * TABLES_PER_FILE + t, random).forEach(cells -> files.get(random.nextInt(files.size())).add(cells));
		}
		return files;
	}

	private static List<List<Cell>> table(int table, Random random) {
		List<List<Cell>> rows = new ArrayList<>();
		for (int client = 0; client < 2; client++) {
			Integer age = random.nextInt(4) == 0 ? null : 30 + random.nextInt(2);
			for (int session = 1; session <= 2; session++) {
				for (String rater : List.of("patient", "clinician")) {
					if (random.nextInt(5) > 0) {
						rows.add(row("T" + table + "-" + client, "A-T" + (1 + client), age, "Session " + session, 1, rater,
								random.nextInt(8) == 0 ? "n/a" : 1 + random.nextInt(7), random.nextInt(8) == 0 ? 77 : 3));
					}
				}
			}
		}
		int repeated = rows.size();
		for (int i = 0; i < repeated; i++) {
			if (random.nextInt(4) == 0) {
				List<Cell> again = new ArrayList<>(rows.get(i));
				int other = random.nextInt(3);
				if (other > 0) {
					again.set(other == 1 ? 6 : 1, other == 1 ? new Cell.Num(1 + random.nextInt(7), "General")
							: new Cell.Text("A-T"
							+ (1 + random.nextInt(2))));
				}
				rows.add(again);
			}
		}
		Collections.shuffle(rows, random);
		return rows;
	}

	/** Everything that the study holds, and what it knows to be in conflict. */
	private static List<String> contents(Workbench bench) throws IOException {
		List<String> contents = bench.dump();
		for (Conflict conflict : bench.store().conflicts()) {
			contents.add("conflict " + conflict.row() + " " + conflict.variable() + " " + conflict.candidates().stream()
					.map(candidate -> candidate.value().toString()).sorted().toList());
		}
		contents.sort(null);
		return contents;
	}

	@Test
	void theOrderOfTheFilesDoesNotMatter() throws IOException {
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("any order: seed " + seed + " (repeat with -Dseed=" + seed + ")");
		Random random = new Random(seed);
		int conflicts = 0;
		for (int study = 0; study < TABLES / TABLES_PER_STUDY; study++) {
			Path here = Files.createDirectory(folder.resolve("study" + study));
			try (Workbench one = new Workbench(here); Workbench other = new Workbench(here)) {
				Recipe first = one.longLayout();
				Recipe second = other.longLayout();
				for (int wave = 0; wave < TABLES_PER_STUDY / TABLES_PER_FILE; wave++) {
					List<List<List<Cell>>> files = files(wave, random);
					bring(one, first, wave, files, List.of(0, 1, 2));
					List<Integer> order = new ArrayList<>(List.of(2, 1, 0));
					Collections.rotate(order, random.nextInt(3));
					bring(other, second, wave, files, order);
				}
				assertThat(contents(other)).as("study %d of seed %d", study, seed).isEqualTo(contents(one));
				conflicts += one.store().conflicts().size();
				assertThat(one.count(Level.CLIENT)).isGreaterThan(TABLES_PER_STUDY);
			}
		}
		assertThat(conflicts).isGreaterThan(TABLES / 10);
	}

	private static void bring(Workbench bench, Recipe recipe, int wave, List<List<List<Cell>>> files, List<Integer> order)
			throws IOException {
		for (int f : order) {
			if (f < files.size()) {
				bench.commit(recipe, bench.sheet("wave" + wave + " file" + f + ".xlsx", files.get(f)));
			}
		}
	}

	/** Splits rows over files so that what a row says again comes in another file. */
	private static List<List<List<Cell>>> split(List<List<Cell>> rows, int most, Random random) {
		List<List<Cell>> shuffled = new ArrayList<>(rows);
		Collections.shuffle(shuffled, random);
		Map<List<Cell>, Set<Integer>> taken = new HashMap<>();
		List<List<List<Cell>>> files = new ArrayList<>();
		for (int f = 0; f < most; f++) {
			files.add(new ArrayList<>(List.of(HEADER)));
		}
		for (List<Cell> row : shuffled) {
			Set<Integer> before = taken.computeIfAbsent(List.of(row.get(0), row.get(3), row.get(5)), key -> new HashSet<>());
			int file = random.nextInt(most);
			while (!before.add(file)) {
				file = (file + 1) % most;
			}
			files.get(file).add(row);
		}
		return files;
	}

	/** Rows as above, of which none contradicts another about the therapist: that is a question within one file, too. */
	private static List<List<Cell>> rows(Random random) {
		List<List<Cell>> rows = new ArrayList<>();
		for (int t = 0; t < TABLES_PER_STUDY; t++) {
			for (List<Cell> row : table(t, random)) {
				List<Cell> mended = new ArrayList<>(row);
				mended.set(1, new Cell.Text("A-T" + (1 + t % 2)));
				rows.add(mended);
			}
		}
		return rows;
	}

	@Test
	void anotherSplitIntoFilesAndWavesDoesNotMatter() throws IOException {
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("any split: seed " + seed + " (repeat with -Dseed=" + seed + ")");
		Random random = new Random(seed);
		int conflicts = 0;
		for (int study = 0; study < TABLES / TABLES_PER_STUDY; study++) {
			Path here = Files.createDirectory(folder.resolve("split" + study));
			List<List<Cell>> rows = rows(random);
			List<String> first = List.of();
			for (int way = 0; way < WAYS; way++) {
				try (Workbench bench = new Workbench(here)) {
					Recipe recipe = bench.longLayout();
					List<List<List<Cell>>> files = split(rows, 2 + random.nextInt(MOST_FILES), random);
					for (int f = 0; f < files.size(); f++) {
						bench.commit(recipe, bench.sheet("way" + way + " file" + f + ".xlsx", files.get(f)));
					}
					if (way == 0) {
						first = contents(bench);
						conflicts += bench.store().conflicts().size();
					} else {
						assertThat(contents(bench)).as("study %d, way %d of seed %d", study, way, seed).isEqualTo(first);
					}
				}
			}
		}
		assertThat(conflicts).isGreaterThan(TABLES / 10);
	}
}

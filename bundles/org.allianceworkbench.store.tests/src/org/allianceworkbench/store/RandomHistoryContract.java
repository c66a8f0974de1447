package org.allianceworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.Test;

/** Whatever was imported, edited and taken back: the data are what the imports that stand make in their order. */
interface RandomHistoryContract extends StoreUnderTest {

	int STEPS = 400;

	@Test
	default void theDataAreWhatTheImportsThatStandMake() throws StoreException {
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("random history: seed " + seed + " (repeat with -Dseed=" + seed + ")");
		new History(store(), new Random(seed)).run();
	}

	/** One random history. */
	final class History {
		private final StudyStore store;
		private final Random random;
		/** What stands: imports by their number, and edits with negative numbers. */
		private final Map<Long, List<RowChange>> standing = new LinkedHashMap<>();
		private long edits;
		private int reverted;
		private int refused;

		History(StudyStore store, Random random) {
			this.store = store;
			this.random = random;
		}

		void run() throws StoreException {
			for (int step = 0; step < STEPS; step++) {
				int dice = random.nextInt(100);
				if (dice < 55) {
					importSome();
				} else if (dice < 60) {
					edit();
				} else {
					revertOne();
				}
				assertThat(StudyModel.read(store)).as("after step %d", step).isEqualTo(model().rows());
			}
			System.out.println("  " + standing.size() + " stand, " + reverted + " taken back, " + refused + " refused");
			assertThat(reverted).isPositive();
			assertThat(refused).isPositive();
		}

		private StudyModel model() {
			return StudyModel.of(List.copyOf(standing.values()));
		}

		private void importSome() throws StoreException {
			List<RowChange> changes = new ArrayList<>();
			for (int rows = 1 + random.nextInt(4); rows > 0; rows--) {
				changes.add(change());
			}
			StudyModel model = model();
			Map<String, Map<String, Value>> before = model().rows();
			long number;
			try (ImportTransaction transaction = store.begin(Rows.header("f.sav"))) {
				Set<RowKey> seen = new HashSet<>();
				for (RowChange change : changes) {
					ImportTransaction.Outcome outcome = transaction.put(change);
					ImportTransaction.Outcome expected = model.put(change);
					if (seen.add(change.key()) && expected != ImportTransaction.Outcome.ADDED
							&& before.containsKey(change.key().level() + " "
							+ change.key())) {
						assertThat(outcome).isEqualTo(expected);
					}
				}
				if (random.nextInt(10) == 0) {
					return;
				}
				ImportCounts counts = transaction.counts();
				number = transaction.commit();
				model.counts().forEach((level, count) -> assertThat((long) counts.of(level).added())
						.isEqualTo(count - StudyModel.of(List.copyOf(standing.values())).counts().getOrDefault(level, 0L)));
				assertThat(number == 0).isEqualTo(counts.isNothing());
			}
			if (number != 0) {
				standing.put(number, changes);
			}
		}

		private RowChange change() {
			String site = pick("A", "B");
			String client = pick("1", "2", "3");
			String occasion = pick("S1", "S2", "S3");
			return switch (random.nextInt(8)) {
				case 0 -> new RowChange(RowKey.site(site), Optional.empty(), some("setting", "beds"), Source.NONE);
				case 1 -> new RowChange(RowKey.therapist(site, pick("T1", "T2", "T3")), Optional.empty(), some("experience"),
						source());
				case 2 -> new RowChange(RowKey.client(site, client), Optional.empty(), some("age", "notes"), source());
				case 3 -> new RowChange(RowKey.client(site, client), Optional.of(pick("T1", "T2", "T3")), some("age"), source());
				case 4 -> new RowChange(RowKey.occasion(site, client, occasion), Optional.empty(), some("session_date"),
						source());
				default -> new RowChange(RowKey.rating(site, client, occasion, pick("CLIENT", "THERAPIST")), Optional.empty(),
						some("wai", "comment", "wai_1", "wai_2"), source());
			};
		}

		private Source source() {
			return new Source("S", random.nextInt(5), pick("a", "b"), "C1");
		}

		private Map<String, Value> some(String... names) {
			Map<String, Value> values = new LinkedHashMap<>();
			for (String name : names) {
				if (random.nextInt(3) > 0) {
					boolean text = name.equals("setting") || name.equals("notes") || name.equals("comment");
					values.put(name, random.nextInt(6) == 0 ? Value.NONE : text ? Value.of(pick("", "x", "y"))
							: Value.of(random.nextInt(3)));
				}
			}
			return values;
		}

		private String pick(String... choices) {
			return choices[random.nextInt(choices.length)];
		}

		private void edit() throws StoreException {
			RowChange change = change();
			if (change.values().isEmpty() || store.find(change.key()).isEmpty()) {
				return;
			}
			String name = change.values().keySet().iterator().next();
			Value value = change.values().get(name);
			Value before = model().rows().get(change.key().level() + " " + change.key()).getOrDefault(name, Value.NONE);
			assertThat(store.edit(change.key(), name, value, "ben", "")).isEqualTo(before);
			if (!before.equals(value)) {
				standing.put(--edits, List.of(new RowChange(change.key(), Optional.empty(), Map.of(name, value), Source.NONE)));
			}
		}

		private void revertOne() throws StoreException {
			List<Long> imports = standing.keySet().stream().filter(number -> number > 0).toList();
			if (imports.isEmpty()) {
				return;
			}
			int back = Math.min(random.nextInt(imports.size()), random.nextInt(imports.size()));
			long number = imports.get(imports.size() - 1 - back);
			try {
				store.revert(number, "ben");
				standing.remove(number);
				reverted++;
			} catch (RevertRefusedException e) {
				refused++;
				assertThat(e.dependents()).isNotEmpty();
				assertThat(laterUses(number)).as("something later names a row of import %d", number).isTrue();
			}
		}

		private boolean laterUses(long number) {
			Set<String> named = StudyModel.named(standing.get(number));
			List<Long> order = List.copyOf(standing.keySet());
			return order.subList(order.indexOf(number) + 1, order.size()).stream()
					.anyMatch(later -> StudyModel.named(standing.get(later)).stream().anyMatch(named::contains));
		}
	}
}

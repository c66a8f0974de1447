package org.allianceworkbench.store;

import static org.allianceworkbench.store.Rows.client;
import static org.allianceworkbench.store.Rows.header;
import static org.allianceworkbench.store.Rows.load;
import static org.allianceworkbench.store.Rows.row;
import static org.allianceworkbench.store.Rows.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.store.ImportCounts.Rows;
import org.allianceworkbench.store.ImportTransaction.Outcome;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.Test;

/** What an import does. */
interface ImportContract extends StoreUnderTest {

	@Test
	default void aRatingMakesTheRowsAboveItAndAllAreCounted() throws StoreException {
		try (ImportTransaction transaction = store().begin(header("a.sav"))) {
			assertThat(transaction.put(row(RATING, "wai", 5.25))).isEqualTo(Outcome.ADDED);
			assertThat(transaction.put(row(RowKey.rating("A", "017", "S3", "THERAPIST"), "wai", 4))).isEqualTo(Outcome.ADDED);
			assertThat(transaction.counts().levels())
					.isEqualTo(Map.of(Level.SITE, new Rows(1, 0, 0), Level.CLIENT, new Rows(1, 0, 0),
					Level.OCCASION, new Rows(1, 0, 0), Level.RATING, new Rows(2, 0, 0)));
			assertThat(transaction.commit()).isEqualTo(1);
		}
		assertThat(store().find(RATING).orElseThrow().values()).isEqualTo(Map.of("wai", Value.of(5.25)));
		assertThat(store().find(RowKey.occasion("A", "017", "S3"))).isPresent();
		assertThat(store().find(CLIENT)).isPresent();
		assertThat(store().find(RowKey.site("A"))).isPresent();
		assertThat(store().find(RowKey.client("B", "017"))).isEmpty();
	}

	@Test
	default void anImportThatChangesNothingLeavesNoTrace() throws StoreException {
		load(store(), "a.sav", client("A", "017", "T1", "age", 44), row(RATING, "wai", 5.25, "comment", ""));
		long version = store().version();
		List<HistoryEntry> history = store().history();
		try (ImportTransaction again = store().begin(header("a.sav"))) {
			assertThat(again.put(client("A", "017", "T1", "age", 44))).isEqualTo(Outcome.UNCHANGED);
			assertThat(again.put(row(RATING, "wai", 5.25, "comment", ""))).isEqualTo(Outcome.UNCHANGED);
			again.note(finding(false));
			assertThat(again.counts().isNothing()).isTrue();
			assertThat(again.commit()).isZero();
		}
		assertThat(store().version()).isEqualTo(version);
		assertThat(store().history()).isEqualTo(history);
		assertThat(store().imports()).hasSize(1);
		assertThat(store().findings()).isEmpty();
	}

	@Test
	default void onlyTheGivenVariablesAreTouched() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5.25, "wai_1", 3, "comment", "good"));
		try (ImportTransaction transaction = store().begin(header("b.sav"))) {
			assertThat(transaction.put(row(RATING, "progress", 6, "wai", Value.NONE))).isEqualTo(Outcome.CHANGED);
			assertThat(transaction.put(row(RATING, "wai_1", 3, "wai_2", 7))).isEqualTo(Outcome.CHANGED);
			assertThat(transaction.counts().of(Level.RATING)).isEqualTo(new Rows(0, 1, 0));
			assertThat(transaction.counts().of(Level.OCCASION)).isEqualTo(new Rows(0, 0, 0));
			transaction.commit();
		}
		assertThat(store().find(RATING).orElseThrow().values())
				.isEqualTo(Map.of("progress", Value.of(6), "wai_1", Value.of(3), "wai_2",
				Value.of(7), "comment", Value.of("good")));
	}

	@Test
	default void aRowGivenTwiceIsCountedOnce() throws StoreException {
		try (ImportTransaction transaction = store().begin(header("a.sav"))) {
			transaction.put(row(RATING, "wai", 5));
			assertThat(transaction.put(row(RATING, "progress", 3))).isEqualTo(Outcome.ADDED);
			assertThat(transaction.counts().of(Level.RATING)).isEqualTo(new Rows(1, 0, 0));
			transaction.commit();
		}
		try (ImportTransaction transaction = store().begin(header("b.sav"))) {
			assertThat(transaction.put(row(RATING, "wai", 5))).isEqualTo(Outcome.UNCHANGED);
			assertThat(transaction.counts().of(Level.RATING)).isEqualTo(new Rows(0, 0, 1));
			assertThat(transaction.put(row(RATING, "progress", 4))).isEqualTo(Outcome.CHANGED);
			assertThat(transaction.counts().of(Level.RATING)).isEqualTo(new Rows(0, 1, 0));
		}
	}

	@Test
	default void aLargeImportFindsItsOwnFirstRowsAgain() throws StoreException {
		int clients = 21_000;
		try (ImportTransaction transaction = store().begin(header("a.sav"))) {
			for (int client = 0; client < clients; client++) {
				transaction.put(row(RowKey.rating("A", "P" + client, "S1", "CLIENT"), "wai", 1));
			}
			assertThat(transaction.put(row(RowKey.rating("A", "P0", "S1", "CLIENT"), "wai", 2))).isEqualTo(Outcome.ADDED);
			assertThat(transaction.put(row(RowKey.rating("A", "P1", "S1", "THERAPIST"), "wai", 3))).isEqualTo(Outcome.ADDED);
			assertThat(transaction.put(row(RowKey.client("A", "P2"), "age", 30))).isEqualTo(Outcome.ADDED);
			assertThat(transaction.counts().levels()).isEqualTo(Map.of(Level.SITE, new Rows(1, 0, 0), Level.CLIENT,
					new Rows(clients, 0, 0), Level.OCCASION, new Rows(clients, 0, 0), Level.RATING, new Rows(clients + 1, 0, 0)));
			transaction.commit();
		}
		assertThat(value(store(), RowKey.rating("A", "P0", "S1", "CLIENT"), "wai")).isEqualTo(Value.of(2));
		assertThat(store().origin(RowKey.rating("A", "P0", "S1", "CLIENT"), "wai")).extracting(ValueOrigin::value)
				.containsExactly(Value.of(1), Value.of(2));
	}

	@Test
	default void whatIsNotCommittedIsTakenBack() throws StoreException {
		try (ImportTransaction transaction = store().begin(header("a.sav"))) {
			transaction.put(row(RATING, "wai", 5));
			assertThat(transaction.find(RATING)).isPresent();
			assertThat(store().find(RATING)).isEmpty();
		}
		assertThat(store().find(RATING)).isEmpty();
		assertThat(store().find(RowKey.site("A"))).isEmpty();
		assertThat(store().imports()).isEmpty();
		assertThat(load(store(), "a.sav", row(RATING, "wai", 5))).isEqualTo(1);
	}

	@Test
	default void anImportThatHasEndedCantGoOn() throws StoreException {
		ImportTransaction transaction = store().begin(header("a.sav"));
		transaction.put(row(RATING, "wai", 5));
		transaction.commit();
		assertThatThrownBy(() -> transaction.put(row(RATING, "wai", 6))).isInstanceOf(StoreException.class)
				.hasMessageContaining("committed");
		transaction.close();
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(5));
	}

	@Test
	default void whatCantBeStoredIsRefusedAndTheImportGoesOn() throws StoreException {
		try (ImportTransaction transaction = store().begin(header("a.sav"))) {
			refuses(transaction, row(RATING, "wia", 5), "no variable 'wia'", "wai");
			refuses(transaction, row(RATING, "age", 44), "age belongs to clients, not to ratings");
			refuses(transaction, row(RATING, "wai", "five"), "wai holds numbers", "'five'");
			refuses(transaction, row(RATING, "comment", 5), "comment holds text", "5");
			refuses(transaction, row(CLIENT, "wai_change", 1), "derived");
			refuses(transaction, row(RATING, "wai", 5, "WAI", 6), "given twice");
			refuses(transaction, row(RATING, "wai", 5, "comment", "half \uD83D character"), "comment", "character 6");
			refuses(transaction, row(RowKey.rating("A", "017", " ", "CLIENT"), "wai", 5), "code of the occasion is missing");
			refuses(transaction, client("A", "017", "", "age", 4), "code of the therapist is missing");
			refuses(transaction, new RowChange(RATING, Optional.of("T1"), Map.of(), Source.NONE), "only a client's row");
			assertThat(transaction.counts().isNothing()).isTrue();
			transaction.put(row(RATING, "wai", 5));
			transaction.commit();
		}
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(5));
	}

	private static void refuses(ImportTransaction transaction, RowChange change, String... parts) {
		assertThatThrownBy(() -> transaction.put(change)).isInstanceOf(StoreException.class).hasMessageContainingAll(parts);
	}

	@Test
	default void therapistsBelongToTheirSite() throws StoreException {
		load(store(), "a.sav", client("A", "1", "T1"), client("B", "1", "T1"), client("A", "2", "T2"));
		try (ImportTransaction transaction = store().begin(header("b.sav"))) {
			assertThat(transaction.put(client("A", "1", "T2"))).isEqualTo(Outcome.CHANGED);
			assertThat(transaction.put(row(RowKey.therapist("B", "T1"), "experience", 12))).isEqualTo(Outcome.CHANGED);
			transaction.commit();
		}
		assertThat(store().find(RowKey.client("A", "1")).orElseThrow().therapist()).contains("T2");
		assertThat(store().find(RowKey.client("B", "1")).orElseThrow().therapist()).contains("T1");
		assertThat(store().find(RowKey.therapist("A", "T1")).orElseThrow().values()).isEmpty();
		assertThat(value(store(), RowKey.therapist("B", "T1"), "experience")).isEqualTo(Value.of(12));
	}

	@Test
	default void numbersComeBackBitForBit() throws StoreException {
		double[] numbers = { -0.0, 0.0, 1, -1, 0.1 + 0.2, Math.PI, Double.MIN_VALUE, Double.MAX_VALUE, Double.NEGATIVE_INFINITY,
				Double.POSITIVE_INFINITY, 9007199254740993.0, 1e15 + 0.5, 13_900_000_000.0, 97 };
		try (ImportTransaction transaction = store().begin(header("a.sav"))) {
			for (int i = 0; i < numbers.length; i++) {
				transaction.put(row(RowKey.client("A", "P" + i), "age", numbers[i], "enrolled", numbers[i]));
			}
			transaction.commit();
		}
		StudyStore again = reopened();
		for (int i = 0; i < numbers.length; i++) {
			Map<String, Value> values = again.find(RowKey.client("A", "P" + i)).orElseThrow().values();
			assertThat(bits(values.get("age"))).isEqualTo(Double.doubleToRawLongBits(numbers[i]));
			assertThat(bits(values.get("enrolled"))).isEqualTo(Double.doubleToRawLongBits(numbers[i]));
		}
		assertThat(load(again, "b.sav", row(RowKey.client("A", "P0"), "age", 0.0))).as("-0.0 is not 0.0").isNotZero();
	}

	private static long bits(Value value) {
		return Double.doubleToRawLongBits(((Value.Num) value).number());
	}

	@Test
	default void notANumberIsNoValue() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", Double.NaN, "progress", 2));
		assertThat(store().find(RATING).orElseThrow().values()).containsOnlyKeys("progress");
		assertThat(load(store(), "b.sav", row(RATING, "wai", Double.NaN))).isZero();
	}

	@Test
	default void textsComeBackAsTheyWere() throws StoreException {
		String[] texts = { "", " ", "trailing  ", "'quoted' \"twice\"", "a\u0000b", "line\nbreak\r\n", "\uD83D\uDE00 é ß 漢字",
				"12", "1e5", "x".repeat(100_000) };
		try (ImportTransaction transaction = store().begin(header("a.sav"))) {
			for (int i = 0; i < texts.length; i++) {
				transaction.put(row(RowKey.client("A", "P" + i), "notes", texts[i]));
			}
			transaction.commit();
		}
		StudyStore again = reopened();
		for (int i = 0; i < texts.length; i++) {
			assertThat(value(again, RowKey.client("A", "P" + i), "notes")).isEqualTo(new Value.Text(texts[i]));
		}
	}

	@Test
	default void codesAreTakenAsTheyAre() throws StoreException {
		String odd = "O'Neil; \"DROP\" 007 é";
		load(store(), "a.sav", row(RowKey.rating(odd, odd, odd, odd), "wai", 1), client(odd, odd, odd));
		assertThat(value(reopened(), RowKey.rating(odd, odd, odd, odd), "wai")).isEqualTo(Value.of(1));
		assertThat(store().find(RowKey.client(odd, odd)).orElseThrow().therapist()).contains(odd);
		assertThat(store().find(RowKey.client(odd, odd.strip().toLowerCase(Locale.ROOT)))).isEmpty();
	}

	@Test
	default void eachRowKnowsItsImportAndPlace() throws StoreException {
		Source source = new Source("Sessions", 12, "WAI_C_S3", "F12");
		load(store(), "a.sav", row(CLIENT, "age", 30));
		load(store(), "b.xlsx", row(RATING, source, "wai", 5));
		StoredRow rating = store().find(RATING).orElseThrow();
		assertThat(rating.importId()).isEqualTo(2);
		assertThat(rating.source()).isEqualTo(source);
		assertThat(store().find(CLIENT).orElseThrow().importId()).isEqualTo(1);
		assertThat(store().find(RowKey.occasion("A", "017", "S3")).orElseThrow().source()).isEqualTo(source);
	}

	@Test
	default void importsAreRemembered() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5));
		try (ImportTransaction transaction = store().begin(header("b.sav"))) {
			transaction.put(row(RATING, "wai", 6));
			transaction.note(finding(true));
			transaction.commit();
		}
		StudyStore again = reopened();
		List<ImportRecord> imports = again.imports();
		assertThat(imports).extracting(ImportRecord::id).containsExactly(1L, 2L);
		assertThat(imports.get(1).header()).isEqualTo(header("b.sav"));
		assertThat(imports.get(1).counts()).isEqualTo(new ImportCounts(Map.of(Level.RATING, new Rows(0, 1, 0)), 1));
		assertThat(imports.get(1).reverted()).isEmpty();
		assertThat(again.importsOf("sha-of-a.sav")).extracting(ImportRecord::id).containsExactly(1L);
		assertThat(again.importsOf("sha-of-c.sav")).isEmpty();
		assertThat(again.history()).filteredOn(entry -> entry.kind() == HistoryEntry.Kind.IMPORT).extracting(HistoryEntry::what)
				.containsExactly("a.sav was imported: 1 site, 1 client, 1 occasion, 1 rating added",
						"b.sav was imported: 1 rating changed");
	}

	@Test
	default void findingsAreKeptAsTheyWere() throws StoreException {
		try (ImportTransaction transaction = store().begin(header("a.sav"))) {
			transaction.put(row(RATING, "wai", 5));
			transaction.note(finding(true));
			transaction.note(finding(false));
			assertThat(transaction.counts().held()).isEqualTo(1);
			transaction.commit();
		}
		assertThat(reopened().findings()).containsExactly(finding(true).of(1), finding(false).of(1));
	}

	private static Finding finding(boolean held) {
		return new Finding(Severity.ERROR, "range", RATING, "T1", "wai", "77", "a.sav", new Source("Data", 4, "WAI_C_S3", "F4"),
				"77 is above 7", "Ask the site", held);
	}
}

package org.allianceworkbench.store;

import static org.allianceworkbench.store.Rows.client;
import static org.allianceworkbench.store.Rows.load;
import static org.allianceworkbench.store.Rows.row;
import static org.allianceworkbench.store.Rows.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.Test;

/** Taking an import back. */
interface RevertContract extends StoreUnderTest {

	RowKey OTHER = RowKey.rating("A", "017", "S4", "CLIENT");

	@Test
	default void addedRowsGoAndChangedValuesReturn() throws StoreException {
		load(store(), "a.sav", client("A", "017", "T1", "age", 44), row(RATING, "wai", 5, "wai_1", 2));
		load(store(), "b.sav", client("A", "017", "T2", "age", Value.NONE), row(RATING, "wai", 6, "wai_1", 3, "comment", "new"),
				row(OTHER, "wai", 7, "wai_1", 1), row(RATING, "wai", 6.5));
		long version = store().version();
		store().revert(2, "ben");
		assertThat(store().version()).isGreaterThan(version);
		StudyStore again = reopened();
		assertThat(again.find(OTHER)).isEmpty();
		assertThat(again.find(RowKey.occasion("A", "017", "S4"))).isEmpty();
		assertThat(again.find(RowKey.therapist("A", "T2"))).isEmpty();
		assertThat(again.find(CLIENT).orElseThrow().therapist()).contains("T1");
		assertThat(value(again, CLIENT, "age")).isEqualTo(Value.of(44));
		assertThat(again.find(RATING).orElseThrow().values()).isEqualTo(Rows.values("wai", 5, "wai_1", 2));
		assertThat(again.imports().get(1).reverted()).isPresent();
		assertThat(again.importsOf("sha-of-b.sav")).isEmpty();
		HistoryEntry last = again.history().getLast();
		assertThat(last.kind()).isEqualTo(HistoryEntry.Kind.REVERT);
		assertThat(last.who()).isEqualTo("ben");
		assertThat(last.importId()).isEqualTo(2);
	}

	@Test
	default void theStepBackIsPartOfTheLifeOfAValue() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5));
		load(store(), "b.sav", row(RATING, "wai", 6));
		store().revert(2, "ben");
		List<ValueOrigin> life = store().origin(RATING, "wai");
		assertThat(life).extracting(ValueOrigin::value).containsExactly(Value.of(5), Value.of(6), Value.of(5));
		assertThat(life.getLast().who()).isEqualTo("ben");
		assertThat(life.getLast().reason()).isEqualTo("import 2 (b.sav) was taken back");
	}

	@Test
	default void theFileCanBeImportedAgainAfterwards() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5));
		store().revert(1, "ben");
		assertThat(store().count(RowQuery.of(Level.SITE))).isZero();
		assertThat(load(store(), "a.sav", row(RATING, "wai", 5))).isEqualTo(2);
		assertThat(store().origin(RATING, "wai")).extracting(ValueOrigin::importId).containsExactly(2L);
	}

	@Test
	default void findingsGoWithTheirImport() throws StoreException {
		try (ImportTransaction transaction = store().begin(Rows.header("a.sav"))) {
			transaction.put(row(RATING, "wai", 5));
			transaction.note(new Finding(Severity.WARNING, "range", RATING, "", "wai", "9", "a.sav", Source.NONE, "9 is above 7",
					"Ask", true));
			transaction.commit();
		}
		assertThat(store().findings()).hasSize(1);
		store().revert(1, "ben");
		assertThat(store().findings()).isEmpty();
	}

	@Test
	default void aLaterChangeOfItsValuesIsAnObstacle() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5, "progress", 1));
		load(store(), "b.sav", row(RATING, "wai", 6));
		load(store(), "c.sav", row(RATING, "wai", 7));
		assertThat(refusal(2)).containsExactly("import 3 (c.sav) by anna on " + today() + ": changed 1 value");
		assertThat(refusal(1)).hasSize(2).first().asString().startsWith("import 2 (b.sav)");
		store().revert(3, "ben");
		store().revert(2, "ben");
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(5));
		store().revert(1, "ben");
		assertThat(store().find(RATING)).isEmpty();
	}

	@Test
	default void anEditIsAnObstacleUntilItIsTakenBack() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5));
		load(store(), "b.sav", row(RATING, "wai", 6), row(OTHER, "wai", 3));
		store().edit(RATING, "wai", Value.of(6.5), "ben", "typing error");
		store().edit(OTHER, "wai", Value.of(4), "ben", "typing error");
		assertThat(refusal(2)).hasSize(2).first().asString().startsWith("edit by ben");
		store().edit(RATING, "wai", Value.of(6), "ben", "it was right");
		assertThat(refusal(2)).hasSize(1);
		store().edit(OTHER, "wai", Value.of(3), "ben", "it was right");
		store().revert(2, "ben");
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(5));
		assertThat(store().find(OTHER)).isEmpty();
		assertThat(store().origin(RATING, "wai")).extracting(ValueOrigin::value).containsExactly(Value.of(5), Value.of(6),
				Value.of(6.5), Value.of(6), Value.of(5));
		store().revert(1, "ben");
		assertThat(store().find(RATING)).isEmpty();
	}

	@Test
	default void rowsThatHangOnItsRowsAreAnObstacle() throws StoreException {
		load(store(), "a.sav", client("A", "017", "T1"));
		load(store(), "b.sav", row(RATING, "wai", 5), row(OTHER, "wai", 5));
		assertThat(refusal(1)).singleElement().asString().contains("import 2 (b.sav)", "added 2 rows below its rows");
		store().revert(2, "ben");
		store().revert(1, "ben");
		assertThat(store().find(RowKey.site("A"))).isEmpty();
	}

	@Test
	default void aClientOfItsTherapistIsAnObstacle() throws StoreException {
		load(store(), "a.sav", row(RowKey.site("A"), "beds", 10));
		load(store(), "b.sav", row(RowKey.therapist("A", "T1"), "experience", 3));
		load(store(), "c.sav", client("A", "017", "T1"));
		assertThat(refusal(2)).singleElement().asString().contains("import 3 (c.sav)", "added 1 row below its rows");
	}

	@Test
	default void aLaterImportThatBringsTheSameIsAnObstacle() throws StoreException {
		load(store(), "wave1.sav", row(RATING, "wai", 5));
		load(store(), "wave2.sav", row(RATING, "wai", 5), row(RowKey.rating("B", "1", "S1", "CLIENT"), "wai", 4));
		assertThat(refusal(1)).singleElement().asString().contains("import 2 (wave2.sav)", "of the same rows or values");
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(5));
		store().revert(2, "ben");
		store().revert(1, "ben");
		assertThat(store().count(RowQuery.of(Level.RATING))).isZero();
	}

	@Test
	default void aLaterImportThatConfirmsItsChangeIsAnObstacle() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5, "progress", 2));
		load(store(), "b.sav", row(RATING, "wai", Value.NONE));
		load(store(), "c.sav", row(RATING, "wai", Value.NONE, "progress", 3));
		assertThat(refusal(2)).singleElement().asString().contains("import 3 (c.sav)", "brought 1 of the same rows or values");
	}

	@Test
	default void anImportOfOtherValuesIsNoObstacle() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5, "progress", 2));
		load(store(), "b.sav", row(RATING, "wai", 6));
		load(store(), "c.sav", row(RATING, "progress", 3), row(OTHER, "wai", 1));
		store().revert(2, "ben");
		assertThat(store().find(RATING).orElseThrow().values()).isEqualTo(Rows.values("wai", 5, "progress", 3));
		assertThat(value(store(), OTHER, "wai")).isEqualTo(Value.of(1));
	}

	@Test
	default void anEditIsAnObstacle() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5));
		store().edit(RATING, "wai", Value.of(6), "ben", "typing error");
		store().edit(RowKey.rating("A", "017", "S3", "OBSERVER"), "wai", Value.of(2), "ben", "");
		assertThat(refusal(1)).containsExactly(
				"edit by ben on " + today() + ": wai of A 017 S3 CLIENT was changed from 5 to 6 (typing error)",
				"edit by ben on " + today() + ": wai of A 017 S3 OBSERVER was changed from nothing to 2");
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(6));
	}

	@Test
	default void whatWasTakenBackOrNeverWasIsRefused() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5));
		store().revert(1, "ben");
		assertThatThrownBy(() -> store().revert(1, "ben")).isInstanceOf(StoreException.class)
				.hasMessageContaining("was taken back already");
		assertThatThrownBy(() -> store().revert(7, "ben")).isInstanceOf(StoreException.class).hasMessageContaining("no import 7");
	}

	private List<String> refusal(long importId) throws StoreException {
		long version = store().version();
		int events = store().history().size();
		RevertRefusedException refused = catchThrowableOfType(RevertRefusedException.class, () -> store()
				.revert(importId, "ben"));
		assertThat(refused).hasMessageContainingAll("import " + importId + " (", "can't be taken back");
		assertThat(store().version()).isEqualTo(version);
		assertThat(store().history()).hasSize(events);
		return refused.dependents();
	}

	private static String today() {
		return LocalDate.now().toString();
	}
}

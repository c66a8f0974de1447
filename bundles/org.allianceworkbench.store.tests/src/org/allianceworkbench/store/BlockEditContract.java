package org.allianceworkbench.store;

import static org.allianceworkbench.store.Rows.load;
import static org.allianceworkbench.store.Rows.row;
import static org.allianceworkbench.store.Rows.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.Test;

/** Changes of several values by hand in one step. */
interface BlockEditContract extends StoreUnderTest {

	RowKey LATER = RowKey.rating("A", "017", "S4", "CLIENT");
	RowKey THERAPISTS = RowKey.rating("A", "017", "S3", "THERAPIST");

	private void loadTwo() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5, "comment", "late"), row(LATER, "wai", 99));
	}

	private static CellEdit edit(RowKey row, String variable, Object value) {
		return new CellEdit(row, variable, Rows.values(variable, value).get(variable));
	}

	@Test
	default void aBlockIsOneStepInTheHistoryAndEachValueHasItsLineInTheAuditTrail() throws StoreException {
		loadTwo();
		int events = store().history().size();
		EditRecord record = store().edit(List.of(edit(RATING, "WAI", 6), edit(LATER, "wai", 4), edit(RATING, "comment", "late")),
				"ben", "paper forms");
		assertThat(record.changes()).containsExactly(new EditRecord.Change(RATING, "wai", Value.of(5), Value.of(6)),
				new EditRecord.Change(LATER, "wai", Value.of(99), Value.of(4)));
		StudyStore again = reopened();
		assertThat(again.history()).hasSize(events + 1);
		assertThat(again.history().getLast().what()).isEqualTo("2 values of wai were changed (paper forms)");
		assertThat(value(again, LATER, "wai")).isEqualTo(Value.of(4));
		assertThat(again.grid().audit(10)).extracting(AuditEntry::who, AuditEntry::row, AuditEntry::variable, AuditEntry::before,
				AuditEntry::after, AuditEntry::reason).containsExactly(
						org.assertj.core.groups.Tuple.tuple("ben", LATER, "wai", Value.of(99), Value.of(4), "paper forms"),
						org.assertj.core.groups.Tuple.tuple("ben", RATING, "wai", Value.of(5), Value.of(6), "paper forms"));
	}

	@Test
	default void aBlockOfWhichOneValueCanNotBeStoredChangesNothing() throws StoreException {
		loadTwo();
		long version = store().version();
		assertThatThrownBy(() -> store().edit(List.of(edit(RATING, "wai", 6), edit(LATER, "wai", "four")), "ben", ""))
				.isInstanceOf(StoreException.class).hasMessageContaining("wai holds numbers");
		assertThatThrownBy(() -> store().edit(List.of(edit(RATING, "wai", 6),
				edit(RowKey.rating("A", "018", "S4", "CLIENT"), "wai", 3)), "ben", "")).hasMessageContaining("no client A 018");
		assertThat(store().version()).isEqualTo(version);
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(5));
		assertThat(store().grid().audit(10)).isEmpty();
	}

	@Test
	default void whatIsThereAlreadyIsNoStep() throws StoreException {
		loadTwo();
		long version = store().version();
		assertThat(store().edit(List.of(edit(RATING, "wai", 5)), "ben", "").isNothing()).isTrue();
		assertThat(store().version()).isEqualTo(version);
	}

	@Test
	default void aStepThatIsTakenBackLeavesValuesAndRowsAsTheyWereAndCanBeDoneAgain() throws StoreException {
		loadTwo();
		EditRecord record = store().edit(List.of(edit(RATING, "wai", 6), edit(THERAPISTS, "wai", 3), edit(LATER, "comment", "x")),
				"ben", "");
		assertThat(store().count(RowQuery.of(Level.RATING))).isEqualTo(3);
		EditRecord undone = store().undoEdit(record, "ben");
		assertThat(store().count(RowQuery.of(Level.RATING))).isEqualTo(2);
		assertThat(store().find(THERAPISTS)).isEmpty();
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(5));
		assertThat(store().history().getLast().what()).isEqualTo("3 values of 2 variables were changed (taken back)");
		store().undoEdit(undone, "ben");
		assertThat(value(reopened(), THERAPISTS, "wai")).isEqualTo(Value.of(3));
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(6));
	}

	@Test
	default void aRowThatHoldsMoreByNowStays() throws StoreException {
		loadTwo();
		EditRecord record = store().edit(List.of(edit(THERAPISTS, "wai", 3)), "ben", "");
		store().edit(THERAPISTS, "progress", Value.of(2), "anna", "");
		store().undoEdit(record, "ben");
		assertThat(store().find(THERAPISTS).orElseThrow().values()).containsOnlyKeys("progress");
	}

	@Test
	default void aStepIsNotTakenBackOverALaterChange() throws StoreException {
		loadTwo();
		EditRecord record = store().edit(List.of(edit(RATING, "wai", 6), edit(LATER, "wai", 4)), "ben", "");
		store().edit(RATING, "wai", Value.of(7), "anna", "");
		assertThatThrownBy(() -> store().undoEdit(record, "ben")).hasMessage("wai of A 017 S3 CLIENT was changed since, to 7; "
				+ "change it by hand");
		assertThat(value(store(), LATER, "wai")).isEqualTo(Value.of(4));
	}

	@Test
	default void valuesThatAHandHasChangedAreKnown() throws StoreException {
		loadTwo();
		RowQuery all = RowQuery.of(Level.RATING).window(0, 10);
		assertThat(store().grid().edited(all)).allMatch(java.util.Set::isEmpty);
		EditRecord record = store().edit(List.of(edit(RATING, "wai", 6), edit(THERAPISTS, "wai", 3)), "ben", "");
		assertThat(store().grid().edited(all)).containsExactly(java.util.Set.of("wai"), java.util.Set.of("wai"),
				java.util.Set.of());
		RowQuery dyads = RowQuery.of(Level.OCCASION, "CLIENT:wai", "THERAPIST:wai", "CLIENT-THERAPIST:wai").window(0, 10);
		assertThat(store().grid().edited(dyads)).containsExactly(java.util.Set.of("CLIENT:wai", "THERAPIST:wai"),
				java.util.Set.of());
		store().undoEdit(record, "ben");
		assertThat(store().grid().edited(all)).allMatch(java.util.Set::isEmpty);
	}
}

package org.allianceworkbench.store;

import static org.allianceworkbench.store.Rows.load;
import static org.allianceworkbench.store.Rows.row;
import static org.allianceworkbench.store.Rows.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.Test;

/** What an edit does, and what can be told of a value's life. */
interface EditContract extends StoreUnderTest {

	@Test
	default void anEditGivesTheValueBeforeAndIsInTheHistory() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5));
		long version = store().version();
		assertThat(store().edit(RATING, "WAI", Value.of(6.5), "ben", "paper form says 6.5")).isEqualTo(Value.of(5));
		assertThat(value(reopened(), RATING, "wai")).isEqualTo(Value.of(6.5));
		assertThat(store().version()).isGreaterThan(version);
		HistoryEntry last = store().history().getLast();
		assertThat(last.kind()).isEqualTo(HistoryEntry.Kind.EDIT);
		assertThat(last.who()).isEqualTo("ben");
		assertThat(last.what()).isEqualTo("wai of A 017 S3 CLIENT was changed from 5 to 6.5 (paper form says 6.5)");
		assertThat(last.importId()).isZero();
	}

	@Test
	default void anEditToTheSameValueLeavesNoTrace() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5));
		long version = store().version();
		int events = store().history().size();
		assertThat(store().edit(RATING, "wai", Value.of(5), "ben", "")).isEqualTo(Value.of(5));
		assertThat(store().edit(RATING, "comment", Value.NONE, "ben", "")).isEqualTo(Value.NONE);
		assertThat(store().edit(RowKey.rating("A", "017", "S4", "CLIENT"), "wai", Value.NONE, "ben", "")).isEqualTo(Value.NONE);
		assertThat(store().version()).isEqualTo(version);
		assertThat(store().history()).hasSize(events);
	}

	@Test
	default void theLifeOfAValueIsTold() throws StoreException {
		Source first = new Source("Data", 2, "WAI_C_S3", "F2");
		Source second = new Source("Data", 9, "WAI_C_S3", "F9");
		load(store(), "a.sav", row(RATING, first, "wai", 5, "wai_1", 3));
		load(store(), "b.sav", row(RATING, second, "wai", 6, "wai_2", 4));
		store().edit(RATING, "wai", Value.NONE, "ben", "withdrawn");
		List<ValueOrigin> life = store().origin(RATING, "wai");
		assertThat(life).extracting(ValueOrigin::value).containsExactly(Value.of(5), Value.of(6), Value.NONE);
		assertThat(life).extracting(ValueOrigin::source).containsExactly(first, second, Source.NONE);
		assertThat(life).extracting(ValueOrigin::file).containsExactly("a.sav", "b.sav", "");
		assertThat(life).extracting(ValueOrigin::importId).containsExactly(1L, 2L, 0L);
		assertThat(life).extracting(ValueOrigin::who).containsExactly("anna", "anna", "ben");
		assertThat(life).extracting(ValueOrigin::reason)
				.containsExactly("Site A wide, version 2", "Site A wide, version 2", "withdrawn");
		assertThat(store().origin(RATING, "wai_1")).extracting(ValueOrigin::importId).containsExactly(1L);
		assertThat(store().origin(RATING, "wai_2")).extracting(ValueOrigin::importId).containsExactly(2L);
		assertThat(store().origin(RATING, "comment")).isEmpty();
		assertThat(store().origin(RowKey.rating("A", "018", "S3", "CLIENT"), "wai")).isEmpty();
	}

	@Test
	default void anEditMayAddARatingOfAClientWhoIsThere() throws StoreException {
		load(store(), "a.sav", row(CLIENT, "age", 40));
		assertThat(store().edit(RATING, "wai_1", Value.of(4), "ben", "late form")).isEqualTo(Value.NONE);
		StoredRow rating = store().find(RATING).orElseThrow();
		assertThat(rating.importId()).isZero();
		assertThat(rating.source()).isEqualTo(Source.NONE);
		assertThat(rating.values()).containsOnlyKeys("wai_1");
		assertThat(store().origin(RATING, "wai_1")).extracting(ValueOrigin::reason).containsExactly("late form");
	}

	@Test
	default void anEditAddsNobodyAndNothingUnplanned() throws StoreException {
		load(store(), "a.sav", row(CLIENT, "age", 40));
		refuses(RowKey.client("A", "018"), "age", Value.of(3), "no client A 018");
		refuses(RowKey.rating("A", "018", "S3", "CLIENT"), "wai", Value.of(3), "no client A 018");
		refuses(RowKey.rating("A", "017", "S33", "CLIENT"), "wai", Value.of(3), "no occasion 'S33'");
		refuses(RowKey.rating("A", "017", "S3", "NURSE"), "wai", Value.of(3), "no rater role 'NURSE'");
		refuses(CLIENT, "age", Value.of("forty"), "age holds numbers");
		refuses(CLIENT, "wai", Value.of(4), "wai belongs to ratings");
		refuses(CLIENT, "wai_change", Value.of(4), "derived");
		assertThat(store().history()).noneMatch(entry -> entry.kind() == HistoryEntry.Kind.EDIT);
	}

	private void refuses(RowKey key, String variable, Value value, String part) {
		assertThatThrownBy(() -> store().edit(key, variable, value, "ben", "")).isInstanceOf(StoreException.class)
				.hasMessageContaining(part);
	}

	@Test
	default void otherEventsAreNotedWithoutChangingTheVersion() throws StoreException {
		long version = store().version();
		store().record(HistoryEntry.Kind.EXPORT, "ben", "All ratings were exported", "ratings.sav", "abc");
		HistoryEntry last = reopened().history().getLast();
		assertThat(last.what()).isEqualTo("All ratings were exported");
		assertThat(last.file()).isEqualTo("ratings.sav");
		assertThat(last.sha256()).isEqualTo("abc");
		assertThat(store().history()).extracting(HistoryEntry::number).isSorted().doesNotHaveDuplicates();
		assertThat(store().history().getFirst().kind()).isEqualTo(HistoryEntry.Kind.CREATED);
		assertThat(store().version()).isEqualTo(version);
	}
}

package org.allianceworkbench.store;

import static org.allianceworkbench.store.Rows.client;
import static org.allianceworkbench.store.Rows.column;
import static org.allianceworkbench.store.Rows.load;
import static org.allianceworkbench.store.Rows.row;
import static org.allianceworkbench.store.Rows.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.store.RowQuery.Condition;
import org.allianceworkbench.store.RowQuery.Filter;
import org.allianceworkbench.store.RowQuery.Relation;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.Test;

/** What a grid asks for: both sides of a session in one row, conditions of columns, places, summaries, groups, answers. */
interface GridContract extends StoreUnderTest {

	private void loadSome() throws StoreException {
		load(store(), "a.sav", client("A", "1", "T1", "age", 30, "notes", "Moved away"), client("A", "2", "T2", "age", 40),
				client("B", "1", "T1", "age", 97), row(RowKey.rating("A", "1", "S1", "CLIENT"), "wai", 5, "wai_1", 4, "wai_2", 4),
				row(RowKey.rating("A", "1", "S1", "THERAPIST"), "wai", 3.5),
				row(RowKey.rating("A", "1", "S2", "CLIENT"), "wai", 99),
				row(RowKey.rating("A", "1", "S2", "THERAPIST"), "wai", 4), row(RowKey.rating("A", "2", "S1", "CLIENT"), "wai", 2),
				row(RowKey.rating("B", "1", "S1", "THERAPIST"), "wai", 6, "comment", "short"));
	}

	private List<String> ratings(Condition... conditions) throws StoreException {
		Table table = store().query(RowQuery.of(Level.RATING, "wai").where(where(conditions)));
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < table.rowCount(); i++) {
			rows.add(texts(table, "site").get(i) + texts(table, "client").get(i) + texts(table, "occasion").get(i)
					+ texts(table, "role").get(i).charAt(0));
		}
		return rows;
	}

	private static Filter where(Condition... conditions) {
		return new Filter(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of(conditions));
	}

	@Test
	default void aSessionHasBothSidesAndTheirDifferenceInOneRow() throws StoreException {
		loadSome();
		Table dyads = store().query(RowQuery.of(Level.OCCASION, "CLIENT:wai", "THERAPIST:wai", "CLIENT-THERAPIST:wai"));
		assertThat(texts(dyads, "client")).containsExactly("1", "1", "2", "1");
		assertThat(column(dyads, "CLIENT:wai")).containsExactly(Value.of(5), Value.of(99), Value.of(2), Value.NONE);
		assertThat(column(dyads, "THERAPIST:wai")).containsExactly(Value.of(3.5), Value.of(4), Value.NONE, Value.of(6));
		assertThat(column(dyads, "CLIENT-THERAPIST:wai")).as("user-missing values have no difference")
				.containsExactly(Value.of(1.5),
				Value.NONE, Value.NONE, Value.NONE);
		assertThat(dyads.column("CLIENT:wai").isMissing(1)).isTrue();
		assertThat(dyads.column("CLIENT:wai").spec().label()).isEqualTo("Working alliance");
	}

	@Test
	default void sessionsAreSortedAndKeptByWhatASideSays() throws StoreException {
		loadSome();
		RowQuery sorted = RowQuery.of(Level.OCCASION, "THERAPIST:wai").sortedBy("-THERAPIST:wai");
		assertThat(texts(store().query(sorted), "THERAPIST:wai")).containsExactly("6", "4", "3.5", "");
		RowQuery kept = RowQuery.of(Level.OCCASION, "CLIENT:wai")
				.where(where(new Condition("CLIENT:wai", Relation.LESS, Value.of(4))));
		assertThat(texts(store().query(kept), "CLIENT:wai")).containsExactly("2");
	}

	@Test
	default void aSideThatIsNoneIsExplained() throws StoreException {
		assertThatThrownBy(() -> store().query(RowQuery.of(Level.OCCASION, "NURSE:wai")))
				.hasMessageContaining("no rater role 'NURSE'");
		assertThatThrownBy(() -> store().query(RowQuery.of(Level.OCCASION, "CLIENT:age")))
				.hasMessageContaining("no variable of ratings");
		assertThatThrownBy(() -> store().query(RowQuery.of(Level.OCCASION, "CLIENT-THERAPIST:comment")))
				.hasMessageContaining("no differences");
	}

	@Test
	default void conditionsOfColumnsKeepRows() throws StoreException {
		loadSome();
		assertThat(ratings(new Condition("wai", Relation.AT_LEAST, Value.of(4)))).as("99 is not a number to compare")
				.containsExactly("A1S1C", "A1S2T", "B1S1T");
		assertThat(ratings(new Condition("wai", Relation.EQUAL, Value.of(99)))).containsExactly("A1S2C");
		assertThat(ratings(new Condition("wai", Relation.MISSING, Value.NONE))).containsExactly("A1S2C");
		assertThat(ratings(new Condition("comment", Relation.CONTAINS, Value.of("HOR")))).containsExactly("B1S1T");
		assertThat(ratings(new Condition("role", Relation.EQUAL, Value.of("client")),
				new Condition("client", Relation.EQUAL, Value.of("1"))))
				.containsExactly("A1S1C", "A1S2C");
		assertThat(ratings(new Condition("age", Relation.LESS, Value.of(50)), new Condition("wai", Relation.VALID, Value.NONE)))
				.containsExactly("A1S1C", "A1S1T", "A1S2T", "A2S1C");
		assertThatThrownBy(() -> ratings(new Condition("wai", Relation.EQUAL, Value.of("x"))))
				.hasMessageContaining("can be compared");
	}

	@Test
	default void theLivePlaceOfARowIsFound() throws StoreException {
		loadSome();
		RowQuery all = RowQuery.of(Level.RATING);
		assertThat(store().grid().place(all, RowKey.rating("A", "1", "S2", "THERAPIST"))).hasValue(3);
		assertThat(store().grid().place(all, RowKey.client("A", "2"))).hasValue(4);
		assertThat(store().grid().place(all.sortedBy("-wai"), RowKey.client("A", "2"))).hasValue(5);
		assertThat(store().grid().place(all, RowKey.therapist("B", "T1"))).hasValue(5);
		assertThat(store().grid().place(all, RowKey.client("A", "9"))).isEmpty();
		assertThat(store().grid().place(all.where(Filter.site("B")), RowKey.client("A", "2"))).isEmpty();
	}

	@Test
	default void aColumnIsSummarisedOverItsValidValues() throws StoreException {
		loadSome();
		ColumnSummary wai = store().grid().summary(RowQuery.of(Level.RATING), "wai");
		assertThat(wai.rows()).isEqualTo(6);
		assertThat(wai.valid()).isEqualTo(5);
		assertThat(wai.userMissing()).isEqualTo(1);
		assertThat(wai.absent()).isZero();
		// 5, 3.5, 4, 2, 6 by hand: mean 20.5 / 5, squares 0.81 + 0.36 + 0.01 + 4.41 + 3.61 = 9.2, 9.2 / 4 = 2.3
		assertThat(wai.mean()).hasValueCloseTo(4.1, within(1e-12));
		assertThat(wai.deviation()).hasValueCloseTo(Math.sqrt(2.3), within(1e-12));
		assertThat(wai.least()).hasValue(2);
		assertThat(wai.greatest()).hasValue(6);
		assertThat(store().grid().summary(RowQuery.of(Level.RATING), "role").frequent()).containsExactly(
				new ColumnSummary.Frequency(Value.of("CLIENT"), 3), new ColumnSummary.Frequency(Value.of("THERAPIST"), 3));
		assertThat(store().grid().summary(RowQuery.of(Level.OCCASION), "CLIENT:wai").valid()).isEqualTo(2);
	}

	@Test
	default void rowsAreCountedBySiteAndTherapist() throws StoreException {
		loadSome();
		assertThat(store().grid().groups(RowQuery.of(Level.RATING), Level.SITE)).containsExactly(new RowGroup("A", "", 5),
				new RowGroup("B", "", 1));
		assertThat(store().grid().groups(RowQuery.of(Level.RATING).where(Filter.site("A")), Level.THERAPIST)).containsExactly(
				new RowGroup("A", "T1", 4), new RowGroup("A", "T2", 1));
	}

	@Test
	default void answersOfEachRatingAreCounted() throws StoreException {
		loadSome();
		List<String> seen = new ArrayList<>();
		store().grid().answers(Filter.ALL, List.of(List.of("wai"), List.of("wai_1", "wai_2", "wai_3"), List.of()),
				(site, client, occasion, role, answers) -> seen.add(site + client + occasion + role.charAt(0)
				+ java.util.Arrays.toString(answers)));
		assertThat(seen).containsExactly("A1S1C[1, 2, 0]", "A1S1T[1, 0, 0]", "A1S2C[1, 0, 0]", "A1S2T[1, 0, 0]", "A2S1C[1, 0, 0]",
				"B1S1T[1, 0, 0]");
	}
}

package org.allianceworkbench.store;

import static org.allianceworkbench.store.Rows.client;
import static org.allianceworkbench.store.Rows.column;
import static org.allianceworkbench.store.Rows.load;
import static org.allianceworkbench.store.Rows.row;
import static org.allianceworkbench.store.Rows.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.store.RowQuery.Filter;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.Test;

/** Reading data as tables. */
interface QueryContract extends StoreUnderTest {

	/** Three clients at two sites, two to three ratings each. */
	private void loadSome() throws StoreException {
		load(store(), "a.sav", row(RowKey.site("A"), "setting", "clinic"), row(RowKey.therapist("A", "T1"), "experience", 12),
				client("A", "2", "T1", "age", 30, "notes", "50% better_"), client("A", "10", "T2", "age", 40, "distress", 97),
				row(RowKey.client("B", "1"), "age", 50, "distress", 950),
				row(RowKey.rating("A", "2", "S10", "CLIENT"), "wai", 3, "wai_2", 1),
				row(RowKey.rating("A", "2", "S2", "THERAPIST"), "wai", 99, "comment", "late"),
				row(RowKey.rating("A", "2", "S2", "CLIENT"), "wai", 5),
				row(RowKey.rating("B", "1", "S2", "OBSERVER"), "wai", -1, "comment", ""),
				row(RowKey.rating("A", "10", "BASE", "CLIENT"), "progress", 6));
	}

	@Test
	default void aLevelComesWithItsKeysAndItsOwnVariables() throws StoreException {
		loadSome();
		assertThat(names(Level.SITE)).containsExactly("site", "setting", "beds");
		assertThat(names(Level.THERAPIST)).containsExactly("site", "therapist", "experience", "orientation");
		assertThat(names(Level.CLIENT)).containsExactly("site", "therapist", "client", "age", "sex", "enrolled", "notes",
				"distress");
		assertThat(names(Level.OCCASION)).containsExactly("site", "therapist", "client", "occasion", "occasion_position",
				"session_date", "start", "seen");
		assertThat(names(Level.RATING)).startsWith("site", "therapist", "client", "occasion", "role", "occasion_position", "wai",
				"progress", "comment", "wai_1").endsWith("wai_12");
		assertThat(store().query(RowQuery.of(Level.CLIENT)).info().label()).isEqualTo("Alliance at three sites");
	}

	private List<String> names(Level level) throws StoreException {
		return store().query(RowQuery.of(level)).specs().stream().map(ColumnSpec::name).toList();
	}

	@Test
	default void rowsComeInTheOrderOfSiteClientOccasionAndRole() throws StoreException {
		loadSome();
		Table ratings = store().query(RowQuery.of(Level.RATING));
		assertThat(texts(ratings, "site")).containsExactly("A", "A", "A", "A", "B");
		assertThat(texts(ratings, "client")).containsExactly("10", "2", "2", "2", "1");
		assertThat(texts(ratings, "occasion")).containsExactly("BASE", "S2", "S2", "S10", "S2");
		assertThat(texts(ratings, "role")).containsExactly("CLIENT", "CLIENT", "THERAPIST", "CLIENT", "OBSERVER");
		assertThat(column(ratings, "occasion_position"))
				.containsExactly(Value.of(0), Value.of(2), Value.of(2), Value.of(10), Value.of(2));
		assertThat(column(ratings, "therapist")).containsExactly(Value.of("T2"), Value.of("T1"), Value.of("T1"), Value.of("T1"),
				Value.NONE);
		assertThat(column(ratings, "wai")).as("user-missing codes stay").containsExactly(Value.NONE, Value.of(5), Value.of(99),
				Value.of(3), Value.of(-1));
		assertThat(column(ratings, "comment")).as("an empty text is a text")
				.containsExactly(Value.NONE, Value.NONE, Value.of("late"),
				Value.NONE, Value.of(""));
		assertThat(column(ratings, "wai_2")).containsExactly(Value.NONE, Value.NONE, Value.NONE, Value.of(1), Value.NONE);
	}

	@Test
	default void whatTheStudyDoesNotPlanComesLast() throws StoreException {
		load(store(), "a.sav", row(RowKey.rating("A", "1", "EXTRA", "CLIENT"), "wai", 1),
				row(RowKey.rating("A", "1", "POST", "NURSE"), "wai", 2),
				row(RowKey.rating("A", "1", "POST", "OBSERVER"), "wai", 3));
		Table ratings = store().query(RowQuery.of(Level.RATING, "wai"));
		assertThat(texts(ratings, "wai")).containsExactly("3", "2", "1");
		assertThat(column(ratings, "occasion_position")).containsExactly(Value.of(13), Value.of(13), Value.NONE);
	}

	@Test
	default void variablesOfHigherLevelsAreJoinedDown() throws StoreException {
		loadSome();
		Table ratings = store().query(RowQuery.of(Level.RATING, "wai", "AGE", "setting", "experience", "wai", "site"));
		assertThat(ratings.specs()).extracting(ColumnSpec::name)
				.containsExactly("site", "therapist", "client", "occasion", "role",
				"occasion_position", "wai", "age", "setting", "experience");
		assertThat(texts(ratings, "age")).containsExactly("40", "30", "30", "30", "50");
		assertThat(texts(ratings, "setting")).containsExactly("clinic", "clinic", "clinic", "clinic", "");
		assertThat(texts(ratings, "experience")).containsExactly("", "12", "12", "12", "");
	}

	@Test
	default void columnsAreDescribedByTheCodebook() throws StoreException {
		Table clients = store().query(RowQuery.of(Level.CLIENT));
		ColumnSpec sex = clients.column("sex").spec();
		assertThat(sex.valueLabels()).isEqualTo(ValueLabels.of(1, "female", 2, "male", 3, "other"));
		assertThat(sex.measure()).isEqualTo(Measure.NOMINAL);
		assertThat(sex.format()).hasToString("F8");
		ColumnSpec distress = clients.column("distress").spec();
		assertThat(distress.missing()).isEqualTo(MissingValues.range(900, Double.POSITIVE_INFINITY, 97));
		assertThat(distress.valueLabels()).isEqualTo(ValueLabels.of(97, "refused"));
		assertThat(distress.format()).hasToString("F8.2");
		assertThat(clients.column("enrolled").spec().type()).isEqualTo(ColumnType.DATE);
		assertThat(clients.column("enrolled").spec().format()).hasToString("EDATE10");
		assertThat(clients.column("notes").spec().type()).isEqualTo(ColumnType.TEXT);
		assertThat(clients.column("age").spec().label()).isEqualTo("Label of age");
		assertThat(clients.column("site").spec().valueLabels().label("B")).contains("Clinic B");
		Table occasions = store().query(RowQuery.of(Level.OCCASION));
		assertThat(occasions.column("start").spec().type()).isEqualTo(ColumnType.TIME);
		assertThat(occasions.column("seen").spec().format()).hasToString("DATETIME20");
		assertThat(occasions.column("occasion").spec().valueLabels().label("S2")).contains("Occasion S2");
	}

	@Test
	default void filtersKeepTheRowsThatFitAllOfThem() throws StoreException {
		loadSome();
		assertThat(found(Filter.ALL)).hasSize(5);
		assertThat(found(Filter.site("A"))).hasSize(4);
		assertThat(found(filter(List.of("T1"), List.of(), List.of(), List.of()))).hasSize(3);
		assertThat(found(filter(List.of("T1", "T2"), List.of("2", "10"), List.of(), List.of("CLIENT")))).hasSize(3);
		assertThat(found(filter(List.of(), List.of(), List.of("S2"), List.of("CLIENT", "OBSERVER"))))
				.containsExactly("2 S2 CLIENT", "1 S2 OBSERVER");
		assertThat(found(filter(List.of(), List.of("3"), List.of(), List.of()))).isEmpty();
	}

	private static Filter filter(List<String> therapists, List<String> clients, List<String> occasions, List<String> roles) {
		return new Filter(List.of(), therapists, clients, occasions, roles, Optional.empty());
	}

	private List<String> found(Filter filter) throws StoreException {
		RowQuery query = RowQuery.of(Level.RATING, "wai").where(filter);
		Table table = store().query(query);
		assertThat(store().count(query)).isEqualTo(table.rowCount());
		List<String> found = new ArrayList<>();
		for (int row = 0; row < table.rowCount(); row++) {
			found.add(String.join(" ", table.column("client").text(row), table.column("occasion").text(row), table.column("role")
					.text(row)));
		}
		return found;
	}

	@Test
	default void searchLooksIntoKeysAndTexts() throws StoreException {
		loadSome();
		assertThat(searched(Level.RATING, "LATE")).isEqualTo(1);
		assertThat(searched(Level.RATING, "s10")).isEqualTo(1);
		assertThat(searched(Level.CLIENT, "0% better_")).isEqualTo(1);
		assertThat(searched(Level.CLIENT, "0_ better")).as("no wildcard").isZero();
		assertThat(searched(Level.CLIENT, "t2")).isEqualTo(1);
		assertThat(searched(Level.CLIENT, "")).isEqualTo(3);
	}

	private long searched(Level level, String text) throws StoreException {
		return store().count(RowQuery.of(level).where(new Filter(List.of(), List.of(), List.of(), List.of(), List.of(),
				Optional.of(text))));
	}

	@Test
	default void rowsAreSortedByColumnsThenNaturally() throws StoreException {
		loadSome();
		assertThat(texts(sorted("wai"), "wai")).containsExactly("", "-1", "3", "5", "99");
		assertThat(texts(sorted("-wai"), "wai")).containsExactly("99", "5", "3", "-1", "");
		assertThat(texts(sorted("-occasion", "role"), "occasion")).containsExactly("S10", "S2", "S2", "S2", "BASE");
		assertThat(texts(sorted("-occasion", "role"), "role"))
				.containsExactly("CLIENT", "CLIENT", "THERAPIST", "OBSERVER", "CLIENT");
		assertThat(texts(sorted("age", "-occasion_position"), "occasion")).containsExactly("S10", "S2", "S2", "BASE", "S2");
		assertThat(texts(sorted("-site"), "client")).containsExactly("1", "10", "2", "2", "2");
		assertThat(texts(store().query(RowQuery.of(Level.CLIENT).sortedBy("-client")), "client")).containsExactly("2", "10", "1");
	}

	private Table sorted(String... columns) throws StoreException {
		return store().query(RowQuery.of(Level.RATING, "wai", "age").sortedBy(columns));
	}

	@Test
	default void everyWindowIsAPartOfTheWhole() throws StoreException {
		List<RowChange> rows = new ArrayList<>();
		for (int client = 0; client < 230; client++) {
			for (String occasion : new String[] { "BASE", "S1", "S2", "S10", "S11", "POST", "EXTRA", "S3", "S4", "S5" }) {
				for (String role : new String[] { "CLIENT", "THERAPIST", "OBSERVER" }) {
					rows.add(row(RowKey.rating("ABC".substring(client % 3, client % 3 + 1), "P" + client, occasion, role), "wai",
							(client * 31 + occasion.hashCode() + role.length()) % 7));
				}
			}
		}
		load(store(), "a.sav", rows);
		Filter clients = new Filter(List.of(), List.of(), List.of(), List.of(), List.of("CLIENT"), Optional.of("P1"));
		for (RowQuery query : List.of(RowQuery.of(Level.RATING, "wai"), RowQuery.of(Level.RATING, "wai").sortedBy("-wai", "role"),
				RowQuery.of(Level.RATING, "wai").where(clients), RowQuery.of(Level.RATING, "wai").where(clients)
				.sortedBy("wai"))) {
			Table all = store().query(query);
			assertThat(store().count(query)).isEqualTo(all.rowCount());
			for (long first : new long[] { 0, 1, 99, 4_990, 5_000, 6_850, all.rowCount() - 10L, all.rowCount(), 1_000_000 }) {
				checkWindow(all, query, first, 50);
			}
			checkWindow(all, query, 100, -1);
			checkWindow(all, query, 0, 100_000);
			checkWindow(all, query, 10, 0);
		}
	}

	private void checkWindow(Table all, RowQuery query, long first, long count) throws StoreException {
		Table window = store().query(query.window(first, count));
		int from = (int) Math.min(first, all.rowCount());
		int to = count < 0 ? all.rowCount() : (int) Math.min(first + count, all.rowCount());
		assertThat(window.rowCount()).as("%s from %d", query, first).isEqualTo(to - from);
		for (String name : new String[] { "site", "client", "occasion", "role", "occasion_position", "wai" }) {
			assertThat(column(window, name)).as("%s of %s from %d", name, query, first)
					.isEqualTo(column(all, name).subList(from, to));
		}
	}

	@Test
	default void windowsFollowTheData() throws StoreException {
		loadSome();
		RowQuery byWai = RowQuery.of(Level.RATING, "wai").sortedBy("-wai").window(0, 2);
		assertThat(texts(store().query(byWai), "wai")).containsExactly("99", "5");
		store().edit(RowKey.rating("A", "2", "S10", "CLIENT"), "wai", Value.of(50), "ben", "");
		assertThat(texts(store().query(byWai), "wai")).containsExactly("99", "50");
		RowQuery last = RowQuery.of(Level.RATING, "wai").window(4, -1);
		assertThat(store().query(last).rowCount()).isEqualTo(1);
		store().edit(RowKey.rating("B", "1", "S3", "CLIENT"), "wai", Value.of(4), "ben", "");
		assertThat(texts(store().query(last), "wai")).containsExactly("-1", "4");
		load(store(), "b.sav", row(RowKey.rating("C", "1", "S3", "CLIENT"), "wai", 8));
		assertThat(texts(store().query(last), "wai")).containsExactly("-1", "4", "8");
		store().revert(2, "ben");
		assertThat(texts(store().query(last), "wai")).containsExactly("-1", "4");
	}

	@Test
	default void whatCantBeAskedIsRefused() throws StoreException {
		refuses(RowQuery.of(Level.RATING, "progres"), "no variable 'progres'", "progress");
		refuses(RowQuery.of(Level.CLIENT, "wai"), "wai belongs to ratings");
		refuses(RowQuery.of(Level.CLIENT, "wai_change"), "the derived variable wai_change has no formula; Enter one");
		refuses(RowQuery.of(Level.CLIENT, "role"), "no variable 'role'");
		refuses(RowQuery.of(Level.CLIENT).sortedBy("-nothing"), "no variable 'nothing'");
	}

	private void refuses(RowQuery query, String... parts) {
		assertThatThrownBy(() -> store().query(query)).isInstanceOf(StoreException.class).hasMessageContainingAll(parts);
		assertThatThrownBy(() -> store().count(query)).isInstanceOf(StoreException.class).hasMessageContainingAll(parts);
	}

	@Test
	default void anEmptyStoreGivesEmptyTables() throws StoreException {
		for (Level level : Level.values()) {
			assertThat(store().query(RowQuery.of(level)).rowCount()).isZero();
			assertThat(store().query(RowQuery.of(level).window(100, 50)).rowCount()).isZero();
			assertThat(store().count(RowQuery.of(level))).isZero();
		}
	}
}

package org.allianceworkbench.store;

import static org.allianceworkbench.store.Rows.header;
import static org.allianceworkbench.store.Rows.load;
import static org.allianceworkbench.store.Rows.row;
import static org.allianceworkbench.store.Rows.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several threads at one store. */
@Timeout(60)
interface ConcurrencyContract extends StoreUnderTest {

	@Test
	default void readersSeeTheStateBeforeAnImport() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5));
		long version = store().version();
		try (ImportTransaction transaction = store().begin(header("b.sav"))) {
			for (int client = 0; client < 20_000; client++) {
				transaction.put(row(RowKey.client("A", "P" + client), "age", 30));
			}
			transaction.put(row(RATING, "wai", 6));
			assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(5));
			assertThat(store().count(RowQuery.of(Level.CLIENT))).isEqualTo(1);
			assertThat(store().query(RowQuery.of(Level.CLIENT)).rowCount()).isEqualTo(1);
			assertThat(store().version()).isEqualTo(version);
			transaction.commit();
		}
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(6));
		assertThat(store().count(RowQuery.of(Level.CLIENT))).isEqualTo(20_001);
	}

	@Test
	default void aSecondChangeWaitsForTheFirst() throws Exception {
		load(store(), "a.sav", row(RATING, "wai", 5));
		try (ExecutorService other = Executors.newSingleThreadExecutor()) {
			Future<Value> edit;
			try (ImportTransaction transaction = store().begin(header("b.sav"))) {
				transaction.put(row(RATING, "wai", 6));
				edit = other.submit(() -> store().edit(RATING, "wai", Value.of(7), "ben", ""));
				assertThatThrownBy(() -> edit.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
				transaction.commit();
			}
			assertThat(edit.get()).as("the value that the import left").isEqualTo(Value.of(6));
		}
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(7));
	}

	@Test
	default void aChangeDuringTheSameThreadsImportIsRefused() throws StoreException {
		try (ImportTransaction transaction = store().begin(header("a.sav"))) {
			transaction.put(row(RATING, "wai", 5));
			assertThatThrownBy(() -> store().edit(RATING, "wai", Value.of(7), "ben", "")).isInstanceOf(StoreException.class)
					.hasMessageContaining("an import is open already");
			transaction.commit();
		}
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(5));
	}

	@Test
	default void manyThreadsReadAndEditTogether() throws Exception {
		load(store(), "a.sav", row(RATING, "wai", 0, "progress", 0));
		List<Callable<Void>> tasks = new ArrayList<>();
		for (int thread = 0; thread < 8; thread++) {
			String variable = thread % 2 == 0 ? "wai" : "progress";
			boolean writes = thread < 2;
			tasks.add(() -> {
				double last = 0;
				for (int i = 1; i <= 50; i++) {
					if (writes) {
						store().edit(RATING, variable, Value.of(i), "ben", "");
					}
					double now = store().query(RowQuery.of(Level.RATING, variable)).column(variable).number(0);
					assertThat(now).isGreaterThanOrEqualTo(last);
					last = now;
				}
				return null;
			});
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
			for (Future<Void> done : threads.invokeAll(tasks)) {
				done.get();
			}
		}
		assertThat(store().find(RATING).orElseThrow().values()).isEqualTo(Rows.values("wai", 50, "progress", 50));
		assertThat(store().origin(RATING, "wai")).hasSize(51);
	}

	@Test
	default void aClosedStoreSaysSo() throws StoreException {
		ImportTransaction left = store().begin(header("a.sav"));
		left.put(row(RATING, "wai", 5));
		store().close();
		store().close();
		assertThatThrownBy(() -> store().query(RowQuery.of(Level.CLIENT))).isInstanceOf(StoreException.class)
				.hasMessageContaining("is closed");
		assertThatThrownBy(() -> store().begin(header("a.sav"))).isInstanceOf(StoreException.class)
				.hasMessageContaining("is closed");
		assertThatThrownBy(left::commit).isInstanceOf(StoreException.class);
		assertThat(reopened().count(RowQuery.of(Level.RATING))).as("what was not committed").isZero();
	}
}

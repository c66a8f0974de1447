package org.allianceworkbench.store.sqlite;

import static org.allianceworkbench.store.Rows.header;
import static org.allianceworkbench.store.Rows.load;
import static org.allianceworkbench.store.Rows.row;
import static org.allianceworkbench.store.Rows.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;

import org.allianceworkbench.store.FixtureStudy;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The window and the command line at the same study. */
@Timeout(120)
class TwoProgramsTest {

	private static final RowKey RATING = RowKey.rating("A", "017", "S3", "CLIENT");

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void createStudy() throws StoreException {
		file = folder.resolve("data.sqlite");
		try (SqliteStudyStore store = SqliteStudyStore.create(file, FixtureStudy.create())) {
			load(store, "a.sav", row(RATING, "wai", 5));
		}
	}

	@Test
	void anotherProgramsImportLocksChangesButNotReading() throws Exception {
		try (Child child = Child.start(folder, HoldingProgram.class, file.toString());
				SqliteStudyStore store = SqliteStudyStore.open(file, FixtureStudy.create(), Duration.ofMillis(200))) {
			child.await("holding");
			long version = store.version();
			assertThat(value(store, RATING, "wai")).isEqualTo(Value.of(5));
			assertThatThrownBy(() -> store.begin(header("b.sav"))).isInstanceOf(StoreException.class)
					.hasMessageContainingAll("is being changed by another program", "try again");
			assertThatThrownBy(() -> store.edit(RATING, "wai", Value.of(7), "ben", "")).isInstanceOf(StoreException.class);
			child.tell("go on");
			child.await("committed");
			assertThat(value(store, RATING, "wai")).isEqualTo(Value.of(6));
			assertThat(store.version()).isGreaterThan(version);
			assertThat(load(store, "b.sav", row(RATING, "wai", 7))).isEqualTo(3);
		}
	}

	@Test
	void anotherProgramThatDiesReleasesItsLock() throws Exception {
		try (Child child = Child.start(folder, HoldingProgram.class, file.toString());
				SqliteStudyStore store = SqliteStudyStore.open(file, FixtureStudy.create(), Duration.ofMillis(200))) {
			child.await("holding");
			child.kill();
			assertThat(load(store, "b.sav", row(RATING, "wai", 7))).isEqualTo(2);
		}
	}

	@Test
	void twoOpenStoresSeeEachOthersChangesAndColumns() throws StoreException {
		Study study = FixtureStudy.create();
		try (SqliteStudyStore one = SqliteStudyStore.open(file, study); SqliteStudyStore two = SqliteStudyStore.open(file,
				study)) {
			RowQuery last = RowQuery.of(Level.RATING).sortedBy("-wai").window(0, 1);
			assertThat(two.query(last).column("wai").number(0)).isEqualTo(5);
			FixtureStudy.variable(study, "srs", Level.RATING, VariableType.NUMBER);
			one.synchronise(study);
			load(one, "b.sav", row(RATING, "wai", 7, "srs", 1));
			assertThat(two.query(last).column("wai").number(0)).isEqualTo(7);
			two.synchronise(study);
			assertThat(two.edit(RATING, "srs", Value.of(2), "ben", "")).isEqualTo(Value.of(1));
			assertThat(value(one, RATING, "srs")).isEqualTo(Value.of(2));
		}
	}
}

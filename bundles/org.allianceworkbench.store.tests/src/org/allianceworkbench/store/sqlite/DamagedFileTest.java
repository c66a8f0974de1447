package org.allianceworkbench.store.sqlite;

import static org.allianceworkbench.store.Rows.load;
import static org.allianceworkbench.store.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.store.FixtureStudy;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that can't be opened are refused in one sentence and left as they are. */
class DamagedFileTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void createStudy() throws StoreException {
		file = folder.resolve("data.sqlite");
		List<RowChange> rows = new ArrayList<>();
		for (int client = 0; client < 2_000; client++) {
			rows.add(row(RowKey.client("A", "P" + client), "notes", "note on client " + client));
		}
		try (SqliteStudyStore store = SqliteStudyStore.create(file, FixtureStudy.create())) {
			load(store, "a.sav", rows);
		}
	}

	private void refuses(String... parts) throws IOException {
		byte[] before = Files.readAllBytes(file);
		assertThatThrownBy(() -> SqliteStudyStore.open(file, FixtureStudy.create())).isInstanceOf(StoreException.class)
				.hasMessageContaining("data.sqlite").hasMessageContainingAll(parts);
		assertThat(Files.readAllBytes(file)).isEqualTo(before);
		assertThat(file.resolveSibling("data.sqlite-wal")).doesNotExist();
	}

	private void overwrite(long at, byte[] bytes) throws IOException {
		try (RandomAccessFile data = new RandomAccessFile(file.toFile(), "rw")) {
			data.seek(at);
			data.write(bytes);
		}
	}

	@Test
	void aClosedStudyIsOneFile() throws IOException {
		try (var files = Files.list(folder)) {
			assertThat(files).containsExactly(file);
		}
	}

	@Test
	void aMissingFileIsNotMade() {
		Path missing = folder.resolve("nothing").resolve("data.sqlite");
		assertThatThrownBy(() -> SqliteStudyStore.open(missing, FixtureStudy.create())).isInstanceOf(StoreException.class)
				.hasMessageContaining("there are no study data at");
		assertThatThrownBy(() -> SqliteStudyStore.create(missing, FixtureStudy.create())).isInstanceOf(StoreException.class)
				.hasMessageContaining("there is no folder");
		assertThat(missing.getParent()).doesNotExist();
	}

	@Test
	void anExistingFileIsNotReplaced() throws IOException {
		byte[] before = Files.readAllBytes(file);
		assertThatThrownBy(() -> SqliteStudyStore.create(file, FixtureStudy.create())).isInstanceOf(StoreException.class)
				.hasMessageContaining("is there already");
		assertThat(Files.readAllBytes(file)).isEqualTo(before);
	}

	@Test
	void aTextFileIsNoDatabase() throws IOException {
		Files.writeString(file, "site;client\n".repeat(100), StandardCharsets.UTF_8);
		refuses("damaged or no database");
		Files.write(file, new byte[0]);
		refuses("damaged or no database");
	}

	@Test
	void anotherProgramsDatabaseIsRefused() throws IOException {
		overwrite(68, new byte[] { 0, 0, 0, 7 });
		refuses("not a study's");
	}

	@Test
	void aNewerVersionIsRefused() throws IOException {
		overwrite(60, new byte[] { 0, 0, 0, 99 });
		refuses("newer version of Alliance Workbench", "data version 99");
	}

	@Test
	void aTruncatedFileIsRefused() throws IOException {
		try (RandomAccessFile data = new RandomAccessFile(file.toFile(), "rw")) {
			data.setLength(data.length() / 2);
		}
		refuses("is damaged", "backup");
	}

	@Test
	void damagedPagesAreFound() throws IOException {
		overwrite(Files.size(file) / 2 / 8192 * 8192, new byte[8192]);
		refuses("is damaged", "backup");
	}

	@Test
	void anotherStudysDataAreRefused() {
		Study other = FixtureStudy.create();
		other.setId("another");
		assertThatThrownBy(() -> SqliteStudyStore.open(file, other)).isInstanceOf(StoreException.class)
				.hasMessageContaining("data of another study");
	}

	@Test
	void aFileThatCantBeWrittenIsRefused() throws IOException {
		assumeThat(file.toFile().setReadOnly() && !Files.isWritable(file)).as("permissions count for this user").isTrue();
		try {
			refuses("can't be written");
		} finally {
			assertThat(file.toFile().setWritable(true)).isTrue();
		}
	}

	@Test
	void aFolderWhereNothingCanBeMadeIsNamed() {
		assumeThat(Path.of("/proc")).isDirectory();
		assertThatThrownBy(() -> SqliteStudyStore.create(Path.of("/proc/data.sqlite"), FixtureStudy.create()))
				.isInstanceOf(StoreException.class).hasMessageContaining("/proc/data.sqlite can't be made");
	}

	@Test
	void aFolderMayHaveAnyName() throws IOException {
		Path odd = Files.createDirectories(folder.resolve("study? 100% #1 é;x=1"));
		try (SqliteStudyStore store = SqliteStudyStore.create(odd.resolve("data.sqlite"), FixtureStudy.create())) {
			load(store, "a.sav", row(RowKey.client("A", "1"), "age", 3));
		}
		try (var files = Files.list(odd)) {
			assertThat(files).containsExactly(odd.resolve("data.sqlite"));
		}
	}
}

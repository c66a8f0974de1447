package org.allianceworkbench.project.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;

import org.allianceworkbench.export.CheckedFile;
import org.allianceworkbench.export.ExportRun;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an export wrote is held against the hashes of its run, file by file, without running it again. */
class ExportCheckTest {

	@TempDir
	Path folder;

	private StudyProject project;
	private StudyExports exports;

	@BeforeEach
	void bringIn() throws Exception {
		project = OneSite.create(folder);
		exports = new StudyExports(project);
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	private Path written(Export export) throws Exception {
		return exports.run(export, ExportRun.PLAIN, Progress.NONE).file();
	}

	private ExportCheck check(Export export) throws Exception {
		return exports.check(export).orElseThrow();
	}

	@Test
	void withoutARunThereIsNothingToCheck() throws Exception {
		assertThat(exports.check(OneSite.export("csv", ExportPacking.FOLDER))).isEmpty();
	}

	@Test
	void allFilesOfAFolderAreAsWritten() throws Exception {
		Export export = OneSite.export("csv", ExportPacking.FOLDER);
		written(export);
		ExportCheck check = check(export);
		assertThat(check.holds()).isTrue();
		assertThat(check.differences()).isEmpty();
		assertThat(check.files()).extracting(CheckedFile::name).containsExactly("manifest.json", "out.csv", "out.datapackage.json",
				"out.ddi.xml", "README.txt");
		assertThat(check.sentence()).startsWith("As written by the run of ").endsWith("README.txt.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "out.csv", "out.datapackage.json", "out.ddi.xml", "README.txt", "manifest.json" })
	void aChangeOfAnyFileInAFolderIsFound(String name) throws Exception {
		Export export = OneSite.export("csv", ExportPacking.FOLDER);
		Path file = written(export).resolve(name);
		Files.writeString(file, " ", StandardOpenOption.APPEND);
		assertThat(check(export).differences()).containsExactly(name + " is not as it was written.");
		assertThat(exports.runs(export)).singleElement().extracting(PastRun::state).isEqualTo(PastRun.State.CHANGED);
		Files.delete(file);
		assertThat(check(export).differences()).contains(name + " is not there.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "out.csv", "out.ddi.xml", "README.txt", "manifest.json" })
	void aChangeOfAnyFileInAZipIsFound(String name) throws Exception {
		Export export = OneSite.export("csv", ExportPacking.ZIP);
		Path zip = written(export);
		assertThat(check(export).files()).containsExactly(new CheckedFile("out.zip", CheckedFile.State.AS_WRITTEN));
		try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of())) {
			Path file = inside.getPath("out", name);
			String text = Files.readString(file);
			Files.writeString(file, name.equals("manifest.json") ? text.replace("\"rows\": 6", "\"rows\": 7") : text + " ");
		}
		assertThat(check(export).differences()).containsExactly("out.zip is not as it was written.",
				name + " is not as it was written.");
		Files.writeString(zip, "no zip any more");
		assertThat(check(export).differences()).containsExactly("out.zip is not as it was written.");
		Files.delete(zip);
		assertThat(check(export).differences()).containsExactly("out.zip is not there.");
	}

	@Test
	void aManifestThatWasChangedWithItsFileIsFound() throws Exception {
		Export export = OneSite.export("csv", ExportPacking.FOLDER);
		Path place = written(export);
		Path manifest = place.resolve("manifest.json");
		String before = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files
				.readAllBytes(place.resolve("out.csv"))));
		Files.writeString(place.resolve("out.csv"), "site\n");
		String after = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest("site\n"
				.getBytes(StandardCharsets.UTF_8)));
		assertThat(Files.readString(manifest)).contains(before);
		Files.writeString(manifest, Files.readString(manifest).replace(before, after));
		assertThat(check(export).differences()).containsExactly("manifest.json is not as it was written.");
	}

	@Test
	void whatTheExportDidNotWriteIsNamed() throws Exception {
		Export export = OneSite.export("csv", ExportPacking.FOLDER);
		Path place = written(export);
		Files.writeString(place.resolve("note.txt"), "mine");
		assertThat(check(export).differences()).containsExactly("note.txt is there, and the export did not write it.");
		assertThat(check(export).sentence()).endsWith("; 1 difference.");
	}

	@Test
	void aSingleFileIsComparedWithTheHistory() throws Exception {
		Export export = OneSite.export("sav", ExportPacking.FILE);
		Path file = written(export);
		assertThat(check(export).holds()).isTrue();
		Files.write(file, new byte[] { 0 }, StandardOpenOption.APPEND);
		assertThat(check(export).differences()).containsExactly("out.sav is not as it was written.");
	}

	@Test
	void aFileThatWasChangedSinceIsToldWhenItWouldBeOverwritten() throws Exception {
		Export export = OneSite.export("sav", ExportPacking.FILE);
		Path file = written(export);
		assertThatThrownBy(() -> written(export)).isInstanceOf(RefusedException.class).hasMessageContaining(
				"is there already and is not overwritten").hasMessageContaining("--replace");
		Files.write(file, new byte[] { 0 }, StandardOpenOption.APPEND);
		assertThatThrownBy(() -> written(export)).isInstanceOf(RefusedException.class).hasMessageContaining(
				"is not as the export wrote it last").hasMessageContaining("--replace");
		exports.run(export, ExportRun.REPLACING, Progress.NONE);
		assertThat(check(export).holds()).isTrue();
	}

	@Test
	void readingBackLooksAtReadmeAndManifestToo() throws Exception {
		Export export = OneSite.export("csv", ExportPacking.FOLDER);
		var result = exports.run(export, ExportRun.PLAIN, Progress.NONE);
		Files.writeString(result.file().resolve("README.txt"), "another text");
		Files.writeString(result.file().resolve("manifest.json"), " ", StandardOpenOption.APPEND);
		assertThat(exports.verify(export, result, ExportRun.PLAIN, Progress.NONE).differences()).containsExactlyInAnyOrder(
				"README.txt is not as it was written.", "manifest.json is not as it was written.");
	}
}

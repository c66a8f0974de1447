package org.allianceworkbench.study.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.file.StudyFileException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFileSavingTest {

	@TempDir
	Path folder;
	private Path path;
	private StudyFile<Study> file;
	private byte[] original;

	@BeforeEach
	void createFile() throws IOException {
		path = folder.resolve(StudyFile.STUDY_NAME);
		file = StudyFile.create(path, SampleStudy.create(), Study.class);
		original = Files.readAllBytes(path);
	}

	@Test
	void aNewFileNeverReplacesAnother() {
		assertThatThrownBy(() -> StudyFile.create(path, SampleStudy.create(), Study.class))
			.isInstanceOfSatisfying(StudyFileException.class, e -> assertThat(e.kind()).isEqualTo(Kind.EXISTS));
		assertThat(path).hasBinaryContent(original);
	}

	@Test
	void savingLeavesNothingElseInTheFolder() throws IOException {
		file.content().setTitle("Another title");
		file.save();
		assertThat(filesInFolder()).containsExactly(StudyFile.STUDY_NAME);
		assertThat(StudyFile.openStudy(path).content().getTitle()).isEqualTo("Another title");
	}

	@Test
	void savingWithoutAChangeDoesNotTouchTheFile() throws IOException {
		FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
		Files.setLastModifiedTime(path, longAgo);
		file.save();
		assertThat(Files.getLastModifiedTime(path)).isEqualTo(longAgo);
	}

	@Test
	void whatSomebodyElseChangedIsNotOverwritten() throws IOException {
		StudyFile<Study> theirs = StudyFile.openStudy(path);
		theirs.content().setTitle("Theirs");
		theirs.save();
		byte[] their = Files.readAllBytes(path);
		file.content().setTitle("Ours");

		assertThat(file.isChangedOnDisk()).isTrue();
		assertThatThrownBy(file::save).isInstanceOfSatisfying(StudyFileException.class, e -> {
			assertThat(e.kind()).isEqualTo(Kind.CHANGED_ON_DISK);
			assertThat(e).hasMessageContaining("nothing was saved");
		});
		assertThat(path).hasBinaryContent(their);
		file.overwrite();
		assertThat(StudyFile.openStudy(path).content().getTitle()).isEqualTo("Ours");
		assertThat(file.isChangedOnDisk()).isFalse();
	}

	@Test
	void aReferenceToADeletedPartIsNotSavedAndTheFileStays() {
		Variable alliance = SampleStudy.variable(file.content(), "alliance");
		file.content().getVariables().remove(alliance);

		assertThatThrownBy(file::save).isInstanceOfSatisfying(StudyFileException.class, e -> {
			assertThat(e.kind()).isEqualTo(Kind.NOT_WRITABLE);
			assertThat(e).hasMessageContaining("Derived variable alliance_change refers to variable alliance as its sources, "
				+ "which is not in the study");
		});
		assertThat(path).hasBinaryContent(original);
		assertThat(filesInFolder()).containsExactly(StudyFile.STUDY_NAME);
	}

	@Test
	void aCharacterThatXmlCannotHoldIsNotSavedAndTheFileStays() {
		file.content().setTitle("bell \u0007");
		assertThatThrownBy(file::save).isInstanceOfSatisfying(StudyFileException.class, e -> {
			assertThat(e.kind()).isEqualTo(Kind.NOT_WRITABLE);
			assertThat(e).hasMessageContaining("control character in its title");
		});
		assertThat(path).hasBinaryContent(original);
	}

	@Test
	void aFolderThatIsGoneIsReported() throws IOException {
		Path gone = folder.resolve("gone").resolve(StudyFile.STUDY_NAME);
		assertThatThrownBy(() -> StudyFile.create(gone, SampleStudy.create(), Study.class))
			.isInstanceOfSatisfying(StudyFileException.class, e -> assertThat(e.kind()).isEqualTo(Kind.WRITE_FAILED));
		assertThat(gone.getParent()).doesNotExist();
	}

	@Test
	void permissionsAndLinksAreKept() throws IOException {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions here");
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw----"));
		Path link = Files.createSymbolicLink(folder.resolve("link.alliance"), path);
		StudyFile<Study> linked = StudyFile.openStudy(link);
		linked.content().setTitle("Through the link");
		linked.save();

		assertThat(link).isSymbolicLink();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rw-rw----");
		assertThat(StudyFile.openStudy(path).content().getTitle()).isEqualTo("Through the link");
	}

	@Test
	void whoReadsWhileOthersSaveSeesWholeFilesOnly() throws Exception {
		AtomicBoolean done = new AtomicBoolean();
		Thread writer = new Thread(() -> {
			try {
				for (int i = 0; i < 60; i++) {
					file.content().setDescription("x".repeat(i * 997));
					file.save();
				}
			} catch (StudyFileException e) {
				throw new AssertionError(e);
			} finally {
				done.set(true);
			}
		});
		writer.start();
		int reads = 0;
		while (!done.get()) {
			assertThat(StudyFile.openStudy(path).content().getVariables()).hasSameSizeAs(file.content().getVariables());
			reads++;
		}
		writer.join();
		assertThat(reads).isPositive();
		assertThat(StudyFile.openStudy(path).content().getDescription()).hasSize(59 * 997);
	}

	private List<String> filesInFolder() {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(each -> each.getFileName().toString()).toList();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}

package org.allianceworkbench.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyLockTest {

	/** Another program that holds the study as ours does, until it is killed. */
	private static final String OTHER = """
			import java.nio.ByteBuffer;
			import java.nio.channels.FileChannel;
			import java.nio.file.*;
			public class Other {
				public static void main(String[] args) throws Exception {
					FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
					channel.lock(Long.MAX_VALUE - 1, 1, false);
					channel.truncate(0);
					String note = "user=anna\\nprocess=4711\\nhost=lab\\nsince=2024-01-08 10\\\\:00\\\\:00\\n";
					channel.write(ByteBuffer.wrap(note.getBytes()));
					Files.writeString(Path.of(args[1]), "locked");
					Thread.sleep(120_000);
				}
			}
			""";

	@TempDir
	Path folder;

	private Path study;

	@BeforeEach
	void aStudy() throws Exception {
		study = folder.resolve("study");
		SmallStudy.create(study).close();
	}

	@Test
	void aStudyIsOpenOnlyOnce() throws Exception {
		try (StudyProject first = SmallStudy.open(study)) {
			assertThatThrownBy(() -> SmallStudy.open(study)).isInstanceOf(RefusedException.class)
					.hasMessageContaining("is open in this program already").hasMessageContaining("user tester")
					.hasMessageContaining("process " + ProcessHandle.current().pid());
			assertThat(first.study().getTitle()).isEqualTo("Small study");
		}
		SmallStudy.open(study).close();
	}

	@Test
	void anotherProgramKeepsItUntilItIsKilled() throws Exception {
		Path source = Files.writeString(folder.resolve("Other.java"), OTHER);
		Path ready = folder.resolve("ready");
		Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), source.toString(),
				study.resolve(".lock").toString(), ready.toString()).redirectErrorStream(true)
						.redirectOutput(folder.resolve("other.txt").toFile()).start();
		try {
			for (int i = 0; i < 600 && !Files.exists(ready); i++) {
				Thread.sleep(100);
			}
			assertThat(ready).as("the other program: %s", Files.readString(folder.resolve("other.txt"))).exists();
			assertThatThrownBy(() -> SmallStudy.open(study)).isInstanceOf(RefusedException.class)
					.hasMessageContaining("is open in another program")
					.hasMessageContaining("(user anna, process 4711 on lab, since 2024-01-08 10:00:00)");
		} finally {
			other.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
		}
		try (StudyProject project = SmallStudy.open(study)) {
			assertThat(project.study().getTitle()).isEqualTo("Small study");
			assertThat(project.folder().lock()).content().contains("tester").doesNotContain("anna");
		}
	}
}

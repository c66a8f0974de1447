package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.project.exports.PastRun;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.ui.OpenStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A large export is stopped while its rows are being written: no part of it stays, and what was there before stays whole. */
final class ExportStopTest {

	private static final int RATINGS = 60_000;
	private static final int MOST_ATTEMPTS = 5;
	private static final int LOOK_EVERY_MS = 30;

	private OpenStudy study;
	private boolean stopping;
	private int late;

	@BeforeEach
	void openStudy() throws Exception {
		TestWindow.reset();
		ExportRobot.watch();
		study = TestWindow.open(BigStudy.make("export-stop", RATINGS));
	}

	@AfterEach
	void closeAll() {
		TestWindow.leave();
	}

	private Path output() {
		return study.project().folder().output();
	}

	/** All files and folders below the folder of outputs, also hidden ones. */
	private List<String> files() {
		if (!Files.exists(output())) {
			return List.of();
		}
		try (Stream<Path> all = Files.walk(output())) {
			return all.filter(path -> !path.equals(output())).map(path -> output().relativize(path).toString()).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Presses Stop when some rows have been written and some have not. */
	private void stopAmongRows(ExportRobot robot) {
		robot.editor().runner().addListener(() -> {
			String progress = robot.editor().runner().progress();
			if (stopping && progress.matches("Writing .*: [1-9][0-9,]* of .* rows")) {
				stopping = false;
				robot.editor().stop();
			}
		});
	}

	/**
	 * Runs until a stop came among the rows. On a busy computer it may come when the last row is written already; the export is
	 * there then, which is told, and is made once more.
	 *
	 * @param run begins a run
	 */
	private void untilStopped(ExportRobot robot, Runnable run) {
		for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
			stopping = true;
			boolean[] over = { false };
			TestWindow.display().timerExec(LOOK_EVERY_MS, new Runnable() {
				@Override
				public void run() {
					Dialogs.find("Export Written").ifPresent(dialog -> Dialogs.press(dialog, "Close"));
					if (!over[0]) {
						TestWindow.display().timerExec(LOOK_EVERY_MS, this);
					}
				}
			});
			run.run();
			await("the end of the run", () -> !robot.editor().runner().isRunning() && !robot.editor().status().isEmpty());
			TestWindow.settleWhole();
			over[0] = true;
			if (robot.editor().status().contains("Stopped")) {
				assertThat(robot.editor().status()).contains("nothing was written");
				return;
			}
			late++;
		}
		throw new AssertionError("no stop came among the rows: " + robot.editor().status());
	}

	@Test
	void aStoppedRunLeavesNothingAndAnotherRunWorks() throws Exception {
		ExportRobot robot = ExportRobot.create("Excel for a Co-Author", "big", "Many ratings");
		robot.fresh();
		stopAmongRows(robot);
		untilStopped(robot, () -> {
			try {
				Files.deleteIfExists(output().resolve("big.xlsx"));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			robot.editor().run();
		});
		TestWindow.screenshot("98-export-stopped");
		assertThat(files()).isEmpty();

		String said = Dialogs.answer("Export Written", "Close", () -> robot.editor().run());
		assertThat(said).contains("big.xlsx");
		byte[] whole = Files.readAllBytes(output().resolve("big.xlsx"));
		assertThat(files()).containsExactly("big.xlsx");

		untilStopped(robot, () -> Dialogs.answer("Replace Export?", "Replace", () -> robot.editor().run()));
		assertThat(files()).containsExactly("big.xlsx");
		assertThat(Files.readAllBytes(output().resolve("big.xlsx"))).isEqualTo(whole);
		List<PastRun> runs = new StudyExports(study.project()).runs(robot.editor().document().copy());
		assertThat(runs).as("those that were stopped too late, and one").hasSize(late + 1);
		assertThat(runs).extracting(PastRun::state).contains(PastRun.State.THERE);
	}

	@Test
	void aStoppedBundleLeavesTheEarlierBundleWhole() throws Exception {
		ExportRobot robot = ExportRobot.create("For REDCap", "bundle", "A bundle");
		robot.fresh();
		assertThat(robot.editor().document().export().getPacking()).isEqualTo(ExportPacking.FOLDER);
		Dialogs.answer("Export Written", "Close", () -> robot.editor().run());
		List<String> before = files();
		byte[] manifest = Files.readAllBytes(output().resolve("bundle").resolve("manifest.json"));

		stopAmongRows(robot);
		untilStopped(robot, () -> Dialogs.answer("Replace Export?", "Replace", () -> robot.editor().run()));
		assertThat(files()).isEqualTo(before).anyMatch(file -> file.endsWith(".csv"));
		assertThat(Files.readAllBytes(output().resolve("bundle").resolve("manifest.json"))).isEqualTo(manifest);

		Dialogs.answer("Replace Export?", "Replace", () -> robot.editor().run());
		Dialogs.answer("Export Written", "Close", () -> {
			// it runs already
		});
		assertThat(files()).isEqualTo(before);
	}
}

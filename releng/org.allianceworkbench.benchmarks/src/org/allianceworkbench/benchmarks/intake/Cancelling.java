package org.allianceworkbench.benchmarks.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.format.excel.ExcelFormat;
import org.allianceworkbench.intake.ImportRequest;
import org.allianceworkbench.intake.Intake;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.store.sqlite.SqliteStudyStore;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.table.CancelledException;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;

/** Cancels an import after some time; measures in milliseconds how long it took to end, with nothing changed. */
public final class Cancelling implements Task {

	/** Says from some moment on that the user wants to stop. */
	private record Stopping(long at) implements Progress {

		@Override
		public void begin(String task, long total, String unit) {
			// nobody looks
		}

		@Override
		public void worked(long done) {
			// nobody looks
		}

		@Override
		public boolean isCancelled() {
			return System.nanoTime() >= at;
		}
	}

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		Study study = RatingsFile.study();
		Path file = Path.of(arguments.get(0));
		Path data = Files.createTempDirectory(file.getParent(), "study").resolve(SqliteStudyStore.FILE_NAME);
		try (StudyStore store = SqliteStudyStore.create(data, study)) {
			SourceFile source = SourceFile.open(file, new ExcelFormat(), ReadOptions.NONE);
			long at = System.nanoTime() + Long.parseLong(arguments.get(1)) * 1_000_000;
			return Outcome.of(cancel(ImportRequest.of(study, store, study.getRecipes().get(0), source, "benchmark"), at));
		} finally {
			Files.deleteIfExists(data);
			Files.deleteIfExists(data.getParent());
		}
	}

	private static long cancel(ImportRequest request, long at) throws Exception {
		try {
			Intake.commit(request, new Stopping(at));
			throw new IllegalStateException("the import was over before it could be cancelled");
		} catch (CancelledException e) {
			long millis = (System.nanoTime() - at) / 1_000_000;
			if (request.store().count(RowQuery.of(Level.CLIENT)) > 0) {
				throw new IllegalStateException("something was changed", e);
			}
			return millis;
		}
	}
}

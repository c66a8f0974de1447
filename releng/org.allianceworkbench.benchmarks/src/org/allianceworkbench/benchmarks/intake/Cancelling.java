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

/**
 * Cancels imports; gives the most milliseconds that it took one to end after the user wanted it.
 * <p>
 * With a moment in milliseconds, one import is cancelled then. With {@code over} and a number, one import runs to its end, and
 * then as many as that are cancelled at moments that are spread evenly over its time; those that were over before they noticed
 * must have imported everything, the others nothing.
 */
public final class Cancelling implements Task {

	private static final long NANOS_PER_MILLI = 1_000_000;

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
		Path file = Path.of(arguments.get(0));
		if (!arguments.get(1).equals("over")) {
			return Outcome.of(cancel(file, Long.parseLong(arguments.get(1)) * NANOS_PER_MILLI, -1));
		}
		long start = System.nanoTime();
		Outcome whole = new Importing().run(arguments);
		long time = System.nanoTime() - start;
		int moments = Integer.parseInt(arguments.get(2));
		long worst = 0;
		for (int i = 1; i <= moments; i++) {
			worst = Math.max(worst, cancel(file, time * i / (moments + 1), whole.count()));
		}
		return Outcome.of(worst);
	}

	private static long cancel(Path file, long after, long all) throws Exception {
		Study study = RatingsFile.study();
		Path data = Files.createTempDirectory(file.getParent(), "study").resolve(SqliteStudyStore.FILE_NAME);
		try (StudyStore store = SqliteStudyStore.create(data, study)) {
			SourceFile source = SourceFile.open(file, new ExcelFormat(), ReadOptions.NONE);
			return cancel(ImportRequest.of(study, store, study.getRecipes().get(0), source, "benchmark"),
					System.nanoTime() + after, all);
		} finally {
			Files.deleteIfExists(data);
			Files.deleteIfExists(data.getParent());
		}
	}

	private static long cancel(ImportRequest request, long at, long all) throws Exception {
		boolean cancelled = false;
		try {
			Intake.commit(request, new Stopping(at));
		} catch (CancelledException e) {
			cancelled = true;
		}
		long millis = (System.nanoTime() - at) / NANOS_PER_MILLI;
		if (request.store().count(RowQuery.of(Level.RATING)) != (cancelled ? 0 : all)) {
			throw new IllegalStateException(cancelled ? "something was changed" : "the import was over too soon");
		}
		return millis;
	}
}

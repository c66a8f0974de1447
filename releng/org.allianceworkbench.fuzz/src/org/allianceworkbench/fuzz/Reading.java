package org.allianceworkbench.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.format.TableFormat;
import org.allianceworkbench.table.grid.Grid;

/**
 * What a reader may do with any bytes: give a table, or refuse with a sentence. Everything else is a find, slowness and hunger
 * for memory too (the tests' heap is small).
 */
final class Reading {

	/** Of the processor, so that a busy machine makes nothing slow; at first classes are loaded and instrumented. */
	private static final Duration LIMIT = Duration.ofSeconds(10);
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final int SHOWN_ROWS = 3;

	private Reading() {
	}

	/** Reads the bytes in every way that the format offers. */
	static void of(TableFormat format, String extension, byte[] bytes) throws IOException {
		Path file = Files.createTempFile("fuzz", "." + extension);
		try {
			Files.write(file, bytes);
			format.recognises(file, bytes.length > 4096 ? Arrays.copyOf(bytes, 4096) : bytes);
			attempt(() -> format.inspect(file, ReadOptions.NONE, SHOWN_ROWS));
			attempt(() -> table(format, file));
			if (format.hasGrid()) {
				attempt(() -> grid(format, file));
			}
		} finally {
			Files.delete(file);
		}
	}

	private static void table(TableFormat format, Path file) throws IOException {
		try (TableReader reader = format.open(file, ReadOptions.NONE)) {
			for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
				if (batch.get().specs().size() != reader.columns().size()) {
					throw new IllegalStateException("a batch has other columns than the table");
				}
			}
		}
	}

	private static void grid(TableFormat format, Path file) throws IOException {
		try (Grid grid = format.openGrid(file, ReadOptions.NONE)) {
			while (grid.next().isPresent()) {
				// every row is read
			}
		}
	}

	private static void attempt(Act act) throws IOException {
		long begun = THREADS.getCurrentThreadCpuTime();
		try {
			act.run();
		} catch (TableFormatException e) {
			if (e.problem().isBlank() || e.problem().length() > 1000) {
				throw new IllegalStateException("refused without a sentence: " + e.problem(), e);
			}
		}
		Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun);
		if (taken.compareTo(LIMIT) > 0) {
			throw new IllegalStateException("took " + taken.toMillis() + " ms");
		}
	}

	/** One way of reading. */
	private interface Act {

		void run() throws IOException;
	}
}

package org.allianceworkbench.intake;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.table.CancelledException;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.grid.GridRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stopping an import at some moment. */
class CancelTest {

	private static final int SLOW_OPENING = 20_000;

	@TempDir
	private Path folder;

	/** Wants to stop after some milliseconds. */
	private record Stop(long at) implements Progress {

		static Stop after(long millis) {
			return new Stop(System.nanoTime() + millis * 1_000_000);
		}

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

	/** Rows without end. */
	private static final class Endless implements Iterator<GridRow> {

		private long number;

		@Override
		public boolean hasNext() {
			return true;
		}

		@Override
		public GridRow next() {
			number++;
			return new GridRow(number, number == 1 ? row("id", "age") : row("A-" + number, 20 + number % 60));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 20, 300, 1000 })
	void aCancelledImportEndsSoonAndChangesNothing(long after) throws IOException {
		try (Workbench bench = new Workbench(folder)) {
			Recipe recipe = bench.recipe(r -> r.column("age", "age"));
			SourceFile file = bench.file("endless.xlsx", MemoryFormat.stream("Data", Endless::new), "endless");
			Stop stop = Stop.after(after);
			assertThatThrownBy(() -> Intake.commit(bench.request(recipe, file), stop)).isInstanceOf(CancelledException.class);
			assertThat((System.nanoTime() - stop.at()) / 1e9).isLessThan(1.5);
			assertThat(bench.count(Level.CLIENT)).isZero();
			assertThat(bench.store().imports()).isEmpty();
			assertThat(bench.commit(recipe, List.of(row("id", "age"), row("1", 30))).counts().of(Level.CLIENT).added())
					.isEqualTo(1);
		}
	}

	@Test
	void aFileThatTakesLongToOpenCanBeCancelledMeanwhile() throws IOException {
		try (Workbench bench = new Workbench(folder)) {
			Recipe recipe = bench.recipe(r -> r.column("age", "age"));
			SourceFile file = bench.file("slow.xlsx", MemoryFormat.stream("Data", () -> {
				try {
					Thread.sleep(SLOW_OPENING);
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
				return new Endless();
			}), "slow");
			Stop stop = Stop.after(100);
			assertThatThrownBy(() -> Intake.commit(bench.request(recipe, file), stop)).isInstanceOf(CancelledException.class);
			assertThat((System.nanoTime() - stop.at()) / 1e9).isLessThan(1.5);
		}
	}
}

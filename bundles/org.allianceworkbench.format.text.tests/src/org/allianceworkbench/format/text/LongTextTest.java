package org.allianceworkbench.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text tables that are longer than memory; the benchmark text-files does the same with 2 GB. */
class LongTextTest {

	private static final int ROWS = 800_000;

	@TempDir
	private Path folder;

	/** Runs in a process of its own with a small heap. */
	static final class ReadInBatches {

		private ReadInBatches() {
		}

		public static void main(String[] arguments) throws IOException {
			long rows = 0;
			double sum = 0;
			try (TableReader reader = new TextFormat().open(Path.of(arguments[0]), ReadOptions.NONE)) {
				for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
					for (int row = 0; row < batch.get().rowCount(); row++) {
						sum += batch.get().column("wai").number(row);
					}
					rows += batch.get().rowCount();
				}
				System.out.println(rows + " rows, sum " + sum + ", " + reader.columns().get(2).type() + ", " + reader.warnings());
			}
		}
	}

	@Test
	void aFileOfMoreThanItsHeapIsReadInBatchesToItsLastRow() throws IOException, InterruptedException {
		Path file = folder.resolve("ratings.csv");
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("client;wai;date;note\r\n");
			for (int row = 0; row < ROWS; row++) {
				out.write("C" + row % 1000 + ";" + row % 7 + ",5;" + (1 + row % 28) + ".03.2024;\"a note\r\nof two lines, number " + row + "\"\r\n");
			}
			out.write("C1;7,5;01.03.2024\r\n");
		}
		assertThat(Files.size(file)).isGreaterThan(40L << 20);
		Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx40m",
				"-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), ReadInBatches.class.getName(), file.toString()))
						.redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		double sum = 7.5;
		for (int row = 0; row < ROWS; row++) {
			sum += row % 7 + 0.5;
		}
		assertThat(said).isEqualTo(ROWS + 1 + " rows, sum " + sum + ", DATE, [1 record has not 4 fields as the others have: record "
				+ (ROWS + 2) + "]");
		assertThat(process.waitFor()).isZero();
	}
}

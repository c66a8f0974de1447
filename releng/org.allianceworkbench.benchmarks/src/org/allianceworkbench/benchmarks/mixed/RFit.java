package org.allianceworkbench.benchmarks.mixed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.allianceworkbench.benchmarks.harness.Command;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/** The same model fitted by R in a process of its own; only the fit is timed, reading the data is not. */
final class RFit {

	private final Path folder;

	RFit(Path folder) {
		this.folder = folder;
	}

	/**
	 * Seconds that the fit takes; empty without R or its packages.
	 *
	 * @param call the fit, of a data frame d
	 * @param deviance our -2 log L: R must not find a better one
	 * @throws IOException when R's optimum is better than ours
	 */
	OptionalDouble seconds(Table table, String call, double deviance) throws IOException, InterruptedException {
		if (!Command.isInstalled("Rscript")) {
			return OptionalDouble.empty();
		}
		Files.createDirectories(folder);
		Path data = folder.resolve("mixed.csv");
		write(table, data);
		String script = "suppressMessages({library(lme4); library(nlme)}); d <- read.csv('" + data + "'); t <- system.time(f <- "
				+ call + ")[['elapsed']]; cat('fitted', t, format(-2 * as.numeric(logLik(f)), digits = 15), '\\n')";
		String output;
		try {
			output = Command.run(List.of("Rscript", "-e", script)).output();
		} catch (IOException e) {
			System.err.println("R did not fit this model: " + e.getMessage());
			return OptionalDouble.empty();
		} finally {
			Files.deleteIfExists(data);
		}
		String[] words = output.substring(output.lastIndexOf("fitted")).split("\\s+");
		if (Double.parseDouble(words[2]) < deviance - 1e-3) {
			throw new IOException("R's -2 log L is " + words[2] + ", ours " + deviance);
		}
		return OptionalDouble.of(Double.parseDouble(words[1]));
	}

	private static void write(Table table, Path file) throws IOException {
		List<double[]> columns = table.columns().stream().map(Column::validNumbers).toList();
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			writer.write(table.columns().stream().map(c -> c.spec().name()).collect(Collectors.joining(",", "", "\n")));
			for (int r = 0; r < table.rowCount(); r++) {
				int row = r;
				writer.write(columns.stream().map(c -> Double.toString(c[row])).collect(Collectors.joining(",", "", "\n")));
			}
		}
	}
}

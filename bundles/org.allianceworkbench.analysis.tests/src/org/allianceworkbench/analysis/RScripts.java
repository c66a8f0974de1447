package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.Script;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/** Runs the R scripts of reports where R and the script's packages are installed, and compares what they give. */
public final class RScripts {

	/** The name under which the scripts read the data, when they come from {@link #input}. */
	public static final String FILE = "data.csv";

	private static final Pattern PACKAGE = Pattern.compile("(?:library\\((\\w+)\\))|(?:\\b(\\w+)::)");
	private static final int MINUTES = 3;

	/** As a study is exported: a text that is not there is blank in a file of SPSS. */
	private static final String SAVE = """
			d <- read.csv("data.csv", na.strings = "", check.names = FALSE)
			d[] <- lapply(d, function(x) { if (is.character(x)) x[is.na(x)] <- ""; x })
			haven::write_sav(d, "data.sav")
			cat("ok\n")
			""";

	private RScripts() {
	}

	/** A table whose analysis writes scripts that {@link #compare} can run. */
	public static AnalysisInput input(Table table) {
		return AnalysisInput.of(table).with(DataOrigin.file(FILE));
	}

	/**
	 * Runs a report's script and holds each of its results against the report's value of that name; without R, or without a
	 * package, a message says that nothing was compared.
	 *
	 * @param table all the data of the analysis
	 * @param relative largest deviation allowed in units of the value
	 * @param absolute largest deviation allowed
	 */
	public static void compare(Report report, Table table, double relative, double absolute) {
		String text = report.script(Script.Language.R).orElseThrow().text();
		results(text, table).ifPresent(results -> {
			assertThat(results).as("results of the script of " + report.analysis()).isNotEmpty();
			double worst = 0;
			List<String> wrong = new ArrayList<>();
			for (Map.Entry<String, Double> result : results.entrySet()) {
				Double ours = report.values().get(result.getKey());
				double deviation = ours == null ? Double.NaN : Math.abs(ours - result.getValue());
				double tolerance = Math.max(absolute, relative * Math.abs(result.getValue()));
				if (!(deviation <= tolerance)) {
					wrong.add(result.getKey() + ": R " + result.getValue() + ", here " + ours);
				}
				worst = Math.max(worst, deviation / tolerance);
			}
			System.out.printf("R script of %s: %d values, worst deviation %.2g of the tolerance%n", report.analysis(),
					results.size(),
					worst);
			assertThat(wrong).as(text).isEmpty();
		});
	}

	private static Optional<Map<String, Double>> results(String script, Table table) {
		try {
			Path folder = Files.createTempDirectory("r-script");
			Files.writeString(folder.resolve("packages.R"), packages(script));
			if (!run(folder, "packages.R").equals("ok")) {
				System.out.println("skipped: R, or a package that a script needs, is not installed (" + packages(script) + ")");
				return Optional.empty();
			}
			write(table, folder.resolve(FILE));
			if (script.contains("data.sav") && !run(folder, "sav.R", SAVE).equals("ok")) {
				System.out.println("skipped: R's package haven is not installed");
				return Optional.empty();
			}
			Files.writeString(folder.resolve("script.R"), script + """
					cat("ok\\n")
					writeLines(paste(names(results), sprintf("%.17g", unlist(results)), sep = "\\t"), "results.txt", useBytes = TRUE)
					""");
			assertThat(run(folder, "script.R")).as(script).endsWith("ok");
			return Optional.of(Files.readAllLines(folder.resolve("results.txt")).stream().map(line -> line.split("\t"))
					.collect(Collectors.toMap(p -> p[0], p -> number(p[1]), (a, b) -> b, LinkedHashMap::new)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static double number(String text) {
		return text.equals("NA") ? Double.NaN : Double.parseDouble(text.replace("Inf", "Infinity"));
	}

	private static String packages(String script) {
		Matcher matcher = PACKAGE.matcher(script);
		List<String> names = new ArrayList<>();
		while (matcher.find()) {
			names.add('"' + (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)) + '"');
		}
		return "if (all(vapply(c(\"stats\"" + names.stream().distinct().map(n -> ", " + n).collect(Collectors.joining())
				+ "), requireNamespace, TRUE, quietly = TRUE))) cat(\"ok\\n\")\n";
	}

	private static String run(Path folder, String file, String script) throws IOException {
		Files.writeString(folder.resolve(file), script);
		return run(folder, file);
	}

	/** The last line that R prints; empty when there is no R. */
	private static String run(Path folder, String file) throws IOException {
		Path out = folder.resolve(file + ".out");
		try {
			Process process = new ProcessBuilder("Rscript", "--vanilla", file).directory(folder.toFile())
					.redirectErrorStream(true)
					.redirectOutput(out.toFile()).start();
			if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				throw new IOException("R takes more than " + MINUTES + " minutes for " + file);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return "";
		} catch (IOException e) {
			return "";
		}
		String text = Files.readString(out, StandardCharsets.UTF_8).strip();
		return text.endsWith("\nok") || text.equals("ok") ? "ok" : text;
	}

	/** A comma-separated file in which texts have quotes and what is system-missing is empty. */
	static void write(Table table, Path file) throws IOException {
		List<String> lines = new ArrayList<>();
		lines.add(table.columns().stream().map(c -> quoted(c.spec().name())).collect(Collectors.joining(",")));
		IntStream.range(0, table.rowCount()).forEach(row -> lines.add(table.columns().stream().map(c -> cell(c, row))
				.collect(Collectors.joining(","))));
		Files.write(file, lines);
	}

	private static String cell(Column column, int row) {
		if (column.spec().type().isNumeric()) {
			return Double.isNaN(column.number(row)) ? "" : Double.toString(column.number(row));
		}
		return column.text(row) == null ? "" : quoted(column.text(row));
	}

	private static String quoted(String text) {
		return '"' + text.replace("\"", "\"\"") + '"';
	}
}

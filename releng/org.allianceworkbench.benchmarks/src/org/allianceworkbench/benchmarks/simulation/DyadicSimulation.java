package org.allianceworkbench.benchmarks.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.AnalysisRequest;
import org.allianceworkbench.benchmarks.harness.Options;
import org.allianceworkbench.benchmarks.harness.ResultTable;
import org.allianceworkbench.benchmarks.harness.Suite;
import org.allianceworkbench.table.Progress;

/**
 * Simulates dyads and asks the analyses of dyads for the parameters that they were drawn from: bias, coverage of 95% intervals.
 * With {@code --write FILE} the tables go into a file too.
 */
public final class DyadicSimulation implements Suite {

	private static final int STUDIES = 1000;
	private static final int SEED = 2012;

	/** What came out for one parameter. */
	private record Parameter(String name, double truth, double mean, double error, double sd, double coverage, int intervals) {
	}

	@Override
	public void run(Options options) throws IOException {
		int studies = options.number("studies", STUDIES);
		int seed = options.number("seed", SEED);
		StringBuilder tables = new StringBuilder();
		List<Parameter> all = new ArrayList<>();
		int fitted = 0;
		for (DyadicScenario scenario : DyadicScenario.all()) {
			long begun = System.nanoTime();
			List<Map<String, Double>> values = LongStream.range(0, studies).parallel().mapToObj(i -> values(scenario,
					(seed + i) * 1_000_003)).toList();
			List<Parameter> parameters = scenario.truth().entrySet().stream()
					.map(e -> parameter(e.getKey(), e.getValue(), values))
					.toList();
			all.addAll(parameters);
			fitted += studies;
			String text = table(scenario, parameters, studies);
			System.out.println(text + String.format(Locale.ROOT, "%n%.1f s%n", (System.nanoTime() - begun) / 1e9));
			tables.append(text).append('\n');
		}
		if (options.values().containsKey("write")) {
			Files.writeString(Path.of(options.values().get("write")), head(all, fitted, seed, studies) + tables.toString()
					.stripTrailing()
					+ "\n");
		}
	}

	private static Map<String, Double> values(DyadicScenario scenario, long seed) {
		return AnalysisRequest.parse(scenario.analysis(), AnalysisInput.of(scenario.data().apply(seed)), scenario.options())
				.run(Progress.NONE).values();
	}

	private static double estimate(Map<String, Double> values, String name) {
		for (String end : List.of("/estimate", "/est", "/k")) {
			if (values.containsKey(name + end)) {
				return values.get(name + end);
			}
		}
		return Double.NaN;
	}

	private static Parameter parameter(String name, double truth, List<Map<String, Double>> studies) {
		double[] estimates = studies.stream().mapToDouble(v -> estimate(v, name)).filter(v -> !Double.isNaN(v)).toArray();
		double mean = Arrays.stream(estimates).average().orElse(Double.NaN);
		double sd = Math.sqrt(Arrays.stream(estimates).map(e -> (e - mean) * (e - mean)).sum() / (estimates.length - 1));
		List<Map<String, Double>> known = studies.stream().filter(v -> v.containsKey(name + "/ci95_lo") && v.containsKey(name
				+ "/ci95_hi")).toList();
		long covered = known.stream().filter(v -> v.get(name + "/ci95_lo") <= truth && truth <= v.get(name + "/ci95_hi")).count();
		return new Parameter(name, truth, mean, sd / Math.sqrt(estimates.length), sd, (double) covered / known.size(),
				known.size());
	}

	private static String table(DyadicScenario scenario, List<Parameter> parameters, int studies) {
		ResultTable table = new ResultTable("Parameter", "true", "mean", "bias", "Monte Carlo error", "SD of estimates",
				"coverage",
				"without interval");
		for (Parameter p : parameters) {
			table.row("`" + p.name() + "`", number(p.truth()), number(p.mean()), number(p.mean() - p.truth()), number(p.error()),
					number(p.sd()), String.format(Locale.ROOT, "%.1f%%", 100 * p.coverage()),
					Integer.toString(studies - p.intervals()));
		}
		return "### " + scenario.title() + "\n\n" + studies + " studies.\n\n" + table;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.4f", value);
	}

	private static String head(List<Parameter> all, int fitted, int seed, int studies) {
		List<Parameter> fixed = all.stream().filter(p -> p.name().startsWith("fixed/") || p.name().startsWith("contrast/"))
				.toList();
		List<Parameter> parts = all.stream().filter(p -> p.name().startsWith("vc/")).toList();
		return "# Simulated dyads\n\n" + String.format(Locale.ROOT, """
				Data of known parameters are simulated and given to the analyses of dyads as a file would be; each report's
				values are held against the parameters, %,d studies in all. A coverage of 95%% has a Monte Carlo error of
				%.1f points for %,d studies. Where a fit lies on a boundary there is no interval; these studies are counted in
				the last column and left out of the coverage.

				Fixed effects and contrasts (Satterthwaite): coverage %.1f%% to %.1f%%. Standard deviations and correlations
				(on the logarithm and Fisher's z): coverage %.1f%% to %.1f%%. k and the principal axis of a surface have
				delta-method intervals, which are known to be rough.

				Made by `releng/benchmark dyadic-simulation --seed %d --write docs/benchmarks/dyadic-simulation.md`.

				""", fitted, 100 * Math.sqrt(0.95 * 0.05 / studies), studies, 100 * lowest(fixed), 100 * highest(fixed),
				100 * lowest(parts), 100 * highest(parts), seed);
	}

	private static double lowest(List<Parameter> parameters) {
		return parameters.stream().mapToDouble(Parameter::coverage).min().orElse(Double.NaN);
	}

	private static double highest(List<Parameter> parameters) {
		return parameters.stream().mapToDouble(Parameter::coverage).max().orElse(Double.NaN);
	}
}

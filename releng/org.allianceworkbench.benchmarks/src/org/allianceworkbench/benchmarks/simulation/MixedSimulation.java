package org.allianceworkbench.benchmarks.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.benchmarks.harness.Options;
import org.allianceworkbench.benchmarks.harness.Suite;

/**
 * Simulates studies of the reference design and fits them: bias, coverage of Kenward-Roger intervals, time of a power run. With
 * {@code --write FILE} the tables go into a file too.
 */
public final class MixedSimulation implements Suite {

	private static final int STUDIES = 2000;
	private static final int POWER = 1000;
	private static final int SEED = 2012;

	@Override
	public void run(Options options) throws IOException {
		int studies = options.number("studies", STUDIES);
		int seed = options.number("seed", SEED);
		List<Coverage> all = new ArrayList<>();
		for (Scenario scenario : List.of(Scenario.growth(10), Scenario.growth(19), Scenario.oneWithMany(10),
				Scenario.oneWithMany(19))) {
			Coverage coverage = new Coverage(scenario, studies, seed);
			System.out.println(coverage);
			all.add(coverage);
		}
		Power power = new Power(Scenario.growth(19), options.number("power", POWER), seed);
		System.out.println(power);
		String text = text(all, power, seed);
		if (options.values().containsKey("write")) {
			Files.writeString(Path.of(options.values().get("write")), text);
		}
	}

	private static String text(List<Coverage> all, Power power, int seed) {
		List<Coverage.Effect> effects = all.stream().flatMap(c -> c.effects().stream()).toList();
		StringBuilder text = new StringBuilder("# Simulated studies of the reference design\n\n");
		text.append("""
				203 dyads with 10 or 19 therapists, six sessions rated by client and therapist; 6% of the ratings are missing and 15% of
				the clients leave early, at random. Each study is simulated from known parameters and fitted by REML. The Monte Carlo
				error is the standard error of the mean estimate over the studies; the error of a coverage of 95% is 0.5 points for 2,000
				studies.

				""");
		text.append(String.format(Locale.ROOT, "Over all %d fixed effects the coverage of the 95%% Kenward-Roger intervals lies "
				+ "between %.1f%% and %.1f%%; the largest bias is %.1f Monte Carlo errors (of so many, the largest is "
				+ "expected to be about %.1f by chance).%n%n", effects.size(),
				100 * effects.stream().mapToDouble(Coverage.Effect::coverage).min().orElseThrow(),
				100 * effects.stream().mapToDouble(Coverage.Effect::coverage).max().orElseThrow(),
				effects.stream().mapToDouble(e -> Math.abs(e.z())).max().orElseThrow(), Math.sqrt(2 * Math.log(effects.size()))));
		text.append("Made by `releng/benchmark mixed-simulation --seed ").append(seed)
				.append(" --write docs/benchmarks/mixed-simulation.md`.\n\n");
		all.forEach(c -> text.append(c).append('\n'));
		return text.append("### Power run\n\nGrowth of the client's alliance, 19 therapists. ").append(power).toString();
	}
}

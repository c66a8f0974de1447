package org.allianceworkbench.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.allianceworkbench.benchmarks.analyses.FirstResults;
import org.allianceworkbench.benchmarks.datafiles.DataFiles;
import org.allianceworkbench.benchmarks.datafiles.excel.Workbooks;
import org.allianceworkbench.benchmarks.datafiles.text.TextFiles;
import org.allianceworkbench.benchmarks.export.ExportSuite;
import org.allianceworkbench.benchmarks.harness.Options;
import org.allianceworkbench.benchmarks.harness.Suite;
import org.allianceworkbench.benchmarks.intake.IntakeSuite;
import org.allianceworkbench.benchmarks.mixed.MixedModels;
import org.allianceworkbench.benchmarks.simulation.DyadicSimulation;
import org.allianceworkbench.benchmarks.simulation.MixedSimulation;

/** Runs the suites that are named on the command line. */
public final class Benchmarks {

	private static final Map<String, Suite> SUITES = new TreeMap<>(Map.of("data-files", new DataFiles(),
			"workbooks", new Workbooks(), "text-files", new TextFiles(), "mixed-models", new MixedModels(),
			"mixed-simulation", new MixedSimulation(), "dyadic-simulation", new DyadicSimulation(),
			"intake", new IntakeSuite(), "export", new ExportSuite(), "analyses", new FirstResults()));

	private Benchmarks() {
	}

	/**
	 * Starts.
	 *
	 * @param arguments names of suites, and options as {@code --name value}
	 */
	public static void main(String[] arguments) throws Exception {
		Options options = Options.of(List.of(arguments));
		if (options.names().isEmpty() || !SUITES.keySet().containsAll(options.names())) {
			System.err.println("say which benchmark: " + String.join(", ", SUITES.keySet()));
			System.exit(2);
		}
		for (String name : options.names()) {
			SUITES.get(name).run(options);
		}
	}
}

package org.allianceworkbench.analysis.internal.describe;

import java.util.List;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Progress;

/** Says how complete variables are by site, role and occasion, and in which patterns values are missing. */
public final class MissingnessAnalysis implements Analysis<MissingnessOptions> {

	@Override
	public String id() {
		return "missingness";
	}

	@Override
	public String title() {
		return "Completeness and Missing Values";
	}

	@Override
	public String question() {
		return "What is missing: at which site, by which role, at which occasion, and in which patterns?";
	}

	@Override
	public Class<MissingnessOptions> optionsType() {
		return MissingnessOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public boolean needsOrder() {
		return true;
	}

	@Override
	public Report run(AnalysisInput input, MissingnessOptions options, Progress progress) {
		progress.begin("Counting", options.values().size(), "variables");
		ExpectedCells expected = ExpectedCells.of(input, options);
		progress.checkCancelled();
		if (expected.cells().isEmpty()) {
			throw new AnalysisException(input.table().rowCount() == 0 ? "There are no rows."
					: "No client has a value of " + String.join(", ", options.values()) + " at any occasion.",
					"Choose variables that somebody has answered, or let the option Expected be rows.");
		}
		ReportBuilder report = new ReportBuilder(id(), title()).options(OptionValues.json(options))
				.n("rows", input.table().rowCount())
				.n("expected values", expected.cells().size());
		expected.clients().ifPresent(clients -> report.n("clients", clients.size()));
		expected.sites().ifPresent(sites -> report.n("sites", sites.size()));
		report.exclude("a value without its client, occasion or role", expected.unplaced());
		new MissingnessText(expected, Patterns.of(expected), options).write(report);
		MissingnessScript.add(report, input, expected, options, title());
		return report.build();
	}
}

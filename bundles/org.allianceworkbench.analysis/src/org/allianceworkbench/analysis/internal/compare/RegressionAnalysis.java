package org.allianceworkbench.analysis.internal.compare;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.statistics.ClusterRobust;
import org.allianceworkbench.analysis.internal.statistics.LeastSquares;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Progress;

/** Predicts a variable from others by least squares, with errors that allow for clusters when they are named. */
public final class RegressionAnalysis implements Analysis<RegressionOptions> {

	@Override
	public String id() {
		return "regression";
	}

	@Override
	public String title() {
		return "Linear Regression";
	}

	@Override
	public String question() {
		return "How does a variable depend on others, also when clients share therapists or sites (cluster-robust errors)?";
	}

	@Override
	public Class<RegressionOptions> optionsType() {
		return RegressionOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.values());
	}

	@Override
	public Report run(AnalysisInput input, RegressionOptions options, Progress progress) {
		LinearData data = LinearData.of(input, options.request(), options.unit());
		progress.checkCancelled();
		LeastSquares fit = data.fit();
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + data.outcome()).options(OptionValues.json(options))
				.n("rows",
				input.table().rowCount());
		report.n("cases", fit.n());
		report.exclude("a value of the model is missing", data.incomplete());
		data.cases().notes(report);
		if (data.cases().byClient()) {
			report.n("clients", fit.n());
		}
		Optional<ClusterRobust> robust = options.cluster().map(c -> ClusterRobust.of(fit, data.clusters(c)));
		robust.ifPresent(r -> {
			report.n("clusters", r.clusters());
			if (r.clusters() < 2) {
				throw new AnalysisException("There is one cluster only in " + options.cluster().get() + ".",
						"Leave cluster= out, or name another column.");
			}
		});
		LinearText text = new LinearText(data, fit, robust, options.confidence());
		text.values(report);
		text.write(report, options.cluster().orElse(""));
		text.checks(report);
		text.method(report, options.cluster().orElse(""));
		LinearScript.add(report, data, options.request(), options.confidence(), title());
		return report.build();
	}
}

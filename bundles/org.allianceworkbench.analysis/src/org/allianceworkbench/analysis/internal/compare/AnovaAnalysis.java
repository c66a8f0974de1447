package org.allianceworkbench.analysis.internal.compare;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.statistics.LeastSquares;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Progress;

/** Compares the means of several groups, adjusted for covariates when they are named. */
public final class AnovaAnalysis implements Analysis<AnovaOptions> {

	@Override
	public String id() {
		return "anova";
	}

	@Override
	public String title() {
		return "Analysis of Variance";
	}

	@Override
	public String question() {
		return "Do groups such as sites or arms differ in their means, also adjusted for covariates or the baseline (ANOVA, "
				+ "ANCOVA)?";
	}

	@Override
	public Class<AnovaOptions> optionsType() {
		return AnovaOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.values());
	}

	@Override
	public Report run(AnalysisInput input, AnovaOptions options, Progress progress) {
		if (options.oneWay() && !options.interactions().isEmpty()) {
			throw new OptionException("interactions", "One factor without covariates has no interactions.",
					"Name several factors with by=, or covariates=.");
		}
		if (options.oneWay()) {
			GroupedValues groups = GroupedValues.of(input, options.value(), options.by().get(0), List.of(), options.unit());
			groups.require(2);
			ReportBuilder report = new ReportBuilder(id(), title() + ": " + groups.measure() + " by " + groups.factor())
					.options(OptionValues.json(options)).n("rows", input.table().rowCount());
			groups.count(report);
			new OneWayText(groups, options, title()).write(report);
			return report.build();
		}
		LinearData data = LinearData.of(input, options.request(), options.unit());
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
		LinearText text = new LinearText(data, fit, Optional.empty(), options.confidence());
		text.values(report);
		AncovaText ancova = new AncovaText(data, fit, options);
		ancova.write(report);
		text.checks(report);
		ancova.method(report);
		LinearScript.add(report, data, options.request(), options.confidence(), title());
		return report.build();
	}
}

package org.allianceworkbench.analysis.internal.mixed;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Progress;

/** Fits a linear mixed model that is given as a formula. */
public final class MixedModelAnalysis implements Analysis<MixedModelOptions> {

	@Override
	public String id() {
		return "mixed_model";
	}

	@Override
	public String title() {
		return "Linear Mixed Model";
	}

	@Override
	public String question() {
		return "How does an outcome depend on predictors when ratings are nested in clients, therapists and sites, and how much "
				+ "do these differ?";
	}

	@Override
	public Class<MixedModelOptions> optionsType() {
		return MixedModelOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.values());
	}

	@Override
	public List<String> mentioned(Map<String, String> options) {
		return ModelRequest.mentioned(options.getOrDefault("formula", ""));
	}

	@Override
	public boolean needsOrder() {
		return true;
	}

	@Override
	public Report run(AnalysisInput input, MixedModelOptions options, Progress progress) {
		ModelReport model = ModelReport.of(input, options, progress);
		return ModelFailures.explained(options.formula(), () -> report(input, model, options, progress));
	}

	private Report report(AnalysisInput input, ModelReport model, MixedModelOptions options, Progress progress) {
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + model.data().title(model.data().formula().outcome()))
				.options(OptionValues.json(options));
		List<String> means = model.meansAsked();
		model.begin(report, model::simpler).findings(report, means).fixed(report).terms(report).means(report, means)
				.trajectories(report).variances(report);
		progress.checkCancelled();
		model.whole(report);
		if (options.random()) {
			model.random(report);
		}
		model.checks(report).method(report).script(report, input, ModelScript.Preparation.NONE);
		return report.build();
	}
}

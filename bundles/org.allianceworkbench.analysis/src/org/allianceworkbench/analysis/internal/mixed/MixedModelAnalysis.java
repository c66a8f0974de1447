package org.allianceworkbench.analysis.internal.mixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.DesignVariable;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.diagnostics.Warning;
import org.allianceworkbench.analysis.mixed.inference.Inference;
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
	public Report run(AnalysisInput input, MixedModelOptions options, Progress progress) {
		ModelData data = new ModelData(input, options.formula());
		ModelRequest request = new ModelRequest(data, options);
		Map<String, Double> centred = request.centre();
		MixedModel model = request.model();
		progress.begin("Fitting " + data.formula().outcome(), input.table().rowCount(), "rows");
		MixedFit fit = ModelFailures.explained(options.formula(), () -> Mixed.fit(model, data.table(), progress));
		progress.checkCancelled();
		requireKenwardRoger(fit);
		return ModelFailures.explained(options.formula(), () -> report(data, request, fit, centred, progress));
	}

	private static void requireKenwardRoger(MixedFit fit) {
		if (fit.model().degreesOfFreedom() == DegreesOfFreedom.KENWARD_ROGER && !fit.optimum().reml()) {
			throw new OptionException("df", "Kenward-Roger's degrees of freedom are not defined for maximum likelihood.",
					"Use df=satterthwaite, or estimation=reml.");
		}
	}

	private Report report(ModelData data, ModelRequest request, MixedFit fit, Map<String, Double> centred, Progress progress) {
		MixedModelOptions options = request.options();
		Design design = fit.design();
		Inference inference = fit.inference();
		EffectNames names = new EffectNames(data, design);
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + data.formula().outcome())
				.options(OptionValues.json(options));
		fit.counts().forEach(report::n);
		design.used().exclusions().forEach(e -> report.exclude(e.variable() + ": " + e.reason(), e.rows()));
		for (Warning warning : fit.warnings()) {
			report.warn(warning.message(), warning.remedy());
		}
		List<String> means = request.means(design.variables().stream().filter(DesignVariable.Categorical.class::isInstance)
				.map(DesignVariable::name).toList());
		new ModelText(fit, inference, names, data).findings(report, means);
		EffectTables effects = new EffectTables(fit, inference, names);
		effects.values(report);
		report.add(effects.fixed(notes(fit)));
		if (!design.fixed().terms().isEmpty()) {
			report.add(effects.terms(report, options.type()));
		}
		if (!means.isEmpty()) {
			effects.means(report, means, data).forEach(report::add);
		}
		new PredictedTrajectories(fit, inference, data, options.order()).figure(report).ifPresent(report::figure);
		CovarianceTables covariance = new CovarianceTables(fit, names, data);
		report.add(covariance.components(report, options.profile()));
		progress.checkCancelled();
		covariance.shares(report).ifPresent(report::add);
		FitTables tables = new FitTables(fit, names);
		report.add(tables.levels(report)).add(tables.fit(report));
		if (options.random()) {
			tables.random(report).forEach(report::add);
		}
		if (options.diagnostics()) {
			new Assumptions(fit, names).write(report);
		}
		new ModelText(fit, inference, names, data).method(report, centred);
		return report.build();
	}

	private static List<String> notes(MixedFit fit) {
		List<String> notes = new ArrayList<>();
		notes.add(fit.model().reml() ? "Restricted maximum likelihood." : "Maximum likelihood.");
		notes.add(switch (fit.model().degreesOfFreedom()) {
			case SATTERTHWAITE -> "Degrees of freedom after Satterthwaite.";
			case KENWARD_ROGER -> "Standard errors and degrees of freedom after Kenward and Roger.";
			case RESIDUAL -> "Degrees of freedom: rows minus fixed effects.";
			case NONE -> "Tests by the normal distribution.";
		});
		for (DesignVariable variable : fit.design().variables()) {
			if (variable instanceof DesignVariable.Categorical c && c.categories().size() > 1
					&& c.coding() == org.allianceworkbench.analysis.mixed.design.Coding.TREATMENT) {
				notes.add(c.name() + ": " + c.categories().get(0) + " is the first category.");
			}
		}
		return notes;
	}
}

package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.mixed.ModelFailures;
import org.allianceworkbench.analysis.internal.mixed.ModelReport;
import org.allianceworkbench.analysis.internal.mixed.ModelScript;
import org.allianceworkbench.analysis.mixed.design.DesignVariable;
import org.allianceworkbench.analysis.mixed.inference.MarginalMeans;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Progress;

/** The arms of a trial compared at each visit by a model for repeated measures: all that was observed counts. */
public final class MmrmAnalysis implements Analysis<MmrmOptions> {

	@Override
	public String id() {
		return "mmrm";
	}

	@Override
	public String title() {
		return "Mixed Model for Repeated Measures";
	}

	@Override
	public String question() {
		return "Do the arms of a trial differ at each visit, when some clients miss some visits?";
	}

	@Override
	public Class<MmrmOptions> optionsType() {
		return MmrmOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.values());
	}

	@Override
	public boolean needsOrder() {
		return true;
	}

	@Override
	public Report run(AnalysisInput input, MmrmOptions options, Progress progress) {
		GrowthAnalysis.requireClient(input);
		require(input, DesignKey.OCCASION, "at which visit a row was recorded");
		require(input, DesignKey.ARM, "in which arm a client is");
		OneRole role = OneRole.of(input, options.outcome(), options.rater());
		AnalysisInput ordered = controlled(role.input(), options.control());
		String arm = ordered.keys().get(DesignKey.ARM);
		String visit = ordered.keys().get(DesignKey.OCCASION);
		requireTwo(ordered, options.outcome(), DesignKey.ARM, "arm");
		requireTwo(ordered, options.outcome(), DesignKey.OCCASION, "visit");
		String formula = formula(options, arm, visit);
		Map<String, String> set = new LinkedHashMap<>();
		set.put("df", options.df().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		set.put("residual", options.covariance().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		set.put("categorical", arm + "," + visit);
		if (options.covariance() != MmrmOptions.Covariance.COMPOUND_SYMMETRY) {
			set.put("order", visit);
		}
		set.put("within", ordered.keys().get(DesignKey.CLIENT));
		set.put("confidence", Double.toString(options.confidence()));
		set.put("convention", options.convention().name().toLowerCase(Locale.ROOT));
		ModelReport model = ModelReport.of(ordered, formula, set, progress);
		return ModelFailures.explained(formula, () -> report(input, role, model, options));
	}

	private static String formula(MmrmOptions options, String arm, String visit) {
		List<String> fixed = new ArrayList<>();
		fixed.add(Formulas.name(visit) + " * " + Formulas.name(arm));
		options.baseline().ifPresent(b -> fixed.add(Formulas.name(visit) + " * " + Formulas.name(b)));
		options.covariates().forEach(c -> fixed.add(Formulas.name(c)));
		return Formulas.name(options.outcome()) + " ~ " + String.join(" + ", fixed);
	}

	private static void require(AnalysisInput input, DesignKey key, String what) {
		if (input.key(key).isEmpty()) {
			throw new OptionException(key.option(), "It is not known " + what + ".", "Name the column under " + key.named()
					+ ".");
		}
	}

	private static void requireTwo(AnalysisInput input, String outcome, DesignKey key, String what) {
		KeyIndex index = KeyIndex.of(input, key).orElseThrow();
		long there = java.util.stream.IntStream.range(0, index.rows().length)
				.filter(r -> index.rows()[r] >= 0 && !input.table().column(outcome).isMissing(r)).map(r -> index.rows()[r])
				.distinct()
				.count();
		if (there < 2) {
			throw new AnalysisException("There is only one " + what + " with values of " + outcome
					+ ", so that nothing can be compared.",
					"Choose another outcome or other rows, or another column under " + key.named() + ".");
		}
	}

	/** The arms with the control first. */
	static AnalysisInput controlled(AnalysisInput input, Optional<String> control) {
		KeyIndex arms = KeyIndex.of(input, DesignKey.ARM).orElseThrow();
		List<Category> order = new ArrayList<>(arms.categories());
		control.ifPresent(name -> {
			Category first = order.stream().filter(c -> c.code().equalsIgnoreCase(name) || c.label().equalsIgnoreCase(name))
					.findFirst()
					.orElseThrow(() -> new OptionException("control", "There is no arm '" + name + "'.", "The arms are: "
							+ String.join(", ", order.stream().map(Category::code).toList()) + "."));
			order.remove(first);
			order.add(0, first);
		});
		return input.with(DesignKey.ARM, order);
	}

	private Report report(AnalysisInput input, OneRole role, ModelReport model, MmrmOptions options) {
		String outcome = Formulas.title(input, options.outcome());
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + outcome).options(OptionValues.json(options));
		role.note(report);
		model.begin(report, b -> Optional.of("covariance=compound-symmetry"));
		visits(report, model, outcome, options);
		model.trajectories(report);
		model.terms(report).fixed(report).variances(report).whole(report).checks(report);
		report.method("The arms' means of ", outcome, role.words(), " at each visit were compared by a mixed model for repeated "
				+ "measures (Mallinckrodt et al., 2008; visit, arm, their interaction", options.baseline().map(b -> ", "
					+ "baseline by visit").orElse(""),
				"). It rests on all visits that took place and is right when what is missing depends on what was observed.");
		model.method(report);
		report.reference(Works.MALLINCKRODT_2008);
		model.script(report, role.input(), ModelScript.Preparation.NONE);
		return report.build();
	}

	private static DesignVariable.Categorical variable(ModelReport model, DesignKey key) {
		return model.fit().design().variables().stream().filter(v -> model.data().key(v.name()).equals(Optional.of(key)))
				.filter(DesignVariable.Categorical.class::isInstance).map(DesignVariable.Categorical.class::cast).findFirst()
				.orElseThrow();
	}

	/** Means and differences, visit by visit. */
	private static void visits(ReportBuilder report, ModelReport model, String outcome, MmrmOptions options) {
		DesignVariable.Categorical visit = variable(model, DesignKey.OCCASION);
		DesignVariable.Categorical arm = variable(model, DesignKey.ARM);
		MarginalMeans marginal = model.fit().means(model.inference());
		List<MarginalMeans.Mean> means = marginal.means(List.of(visit.name(), arm.name()), Map.of());
		EstimateRows table = new EstimateRows(report);
		EstimateRows contrasts = new EstimateRows(report);
		String last = visit.categories().getLast();
		for (String at : visit.categories()) {
			List<MarginalMeans.Mean> here = means.stream().filter(m -> m.categories().get(visit.name()).equals(at)).toList();
			table.group(model.data().label(visit.name(), at));
			here.forEach(m -> table.add(model.data().label(arm.name(), m.categories().get(arm.name())), "means/" + arm.name()
					+ "="
					+ m.categories().get(arm.name()) + "," + visit.name() + "=" + at, m.estimate()));
			contrasts.group(model.data().label(visit.name(), at));
			for (MarginalMeans.Mean m : here.subList(1, here.size())) {
				String code = m.categories().get(arm.name());
				MarginalMeans.Difference d = marginal.differences(List.of(m, here.get(0))).get(0);
				String name = "contrast/" + code + "_minus_" + arm.categories().get(0) + "_at_" + at;
				String words = model.data().label(arm.name(), code) + " minus " + model.data()
						.label(arm.name(), arm.categories().get(0));
				contrasts.add(words, name, d.estimate());
				satterthwaite(report, model, name, m, here.get(0));
				if (at.equals(last) && Double.isFinite(d.estimate().value())) {
					boolean clear = d.estimate().hasDf() && (d.estimate().low() > 0 || d.estimate().high() < 0);
					report.finding("At ", model.data().label(visit.name(), at), ", the last visit, ", words, " in ", outcome,
							" is ",
							EstimateRows.cell(d.estimate()), clear ? ": the arms differ."
							: ": the data do not tell the arms apart.");
				}
			}
		}
		report.add(contrasts.table("contrasts", "Differences of the Arms by Visit", "Contrast", options.confidence(),
				"Not corrected for the number of comparisons."));
		report.add(table.table("means", "Means by Visit and Arm", "Arm", options.confidence(),
				"Estimated marginal means: covariates at their means, other categories averaged with equal weights. p: "
				+ "against 0."));
	}

	private static void satterthwaite(ReportBuilder report, ModelReport model, String name, MarginalMeans.Mean a,
			MarginalMeans.Mean b) {
		double[] contrast = a.contrast().clone();
		for (int i = 0; i < contrast.length; i++) {
			contrast[i] -= b.contrast()[i];
		}
		var plain = model.fit().inference(org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom.SATTERTHWAITE)
				.estimate(contrast, model.fit().model().confidence());
		report.value(name + "/satt_se", plain.se()).value(name + "/satt_t", plain.t()).value(name + "/satt_df", plain.df())
				.value(name + "/satt_p", plain.p());
	}
}

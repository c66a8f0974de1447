package org.allianceworkbench.analysis.internal.growth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.mixed.ModelFailures;
import org.allianceworkbench.analysis.internal.mixed.ModelReport;
import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.inference.LikelihoodRatio;
import org.allianceworkbench.analysis.mixed.optimum.Certificate;
import org.allianceworkbench.analysis.mixed.optimum.Certificate.Boundary;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Progress;

/** How an outcome changes over time, on average, by group, and from client to client. */
public final class GrowthAnalysis implements Analysis<GrowthOptions> {

	@Override
	public String id() {
		return "growth";
	}

	@Override
	public String title() {
		return "Growth Curves";
	}

	@Override
	public String question() {
		return "How does an outcome change over time, do arms or sites change differently, and how much do clients differ in "
				+ "their "
				+ "change?";
	}

	@Override
	public Class<GrowthOptions> optionsType() {
		return GrowthOptions.class;
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
	public Report run(AnalysisInput input, GrowthOptions options, Progress progress) {
		requireClient(input);
		OneRole role = OneRole.of(input, options.outcome(), options.rater());
		AnalysisInput ordered = options.control().isPresent() ? MmrmAnalysis.controlled(role.input(), options.control())
				: role.input();
		GrowthModel growth = GrowthModel.of(ordered, options);
		String formula = growth.formula();
		ModelReport model = ModelReport.of(growth.input(), formula, settings(options), progress);
		Optional<LikelihoodRatio> slopes = ModelFailures.explained(formula, () -> slopes(growth, model, options, progress));
		return ModelFailures.explained(formula, () -> report(input, role, growth, model, slopes, options));
	}

	/** Whether clients differ in their change: with and without that, where change is one number. */
	private static Optional<LikelihoodRatio> slopes(GrowthModel growth, ModelReport model, GrowthOptions options,
			Progress progress) {
		if (options.slopes() == GrowthOptions.Slopes.NONE || growth.columns().size() > 1
				|| !model.fit().optimum().certificate().converged()) {
			return Optional.empty();
		}
		MixedFit without = ModelReport.of(growth.input(), growth.withoutSlopes(), settings(options), progress).fit();
		return Optional.of(options.slopes() == GrowthOptions.Slopes.CORRELATED ? Mixed.compare(without, model.fit(), 1, 2)
				: Mixed.compare(without, model.fit(), 0, 1));
	}

	static void requireClient(AnalysisInput input) {
		if (input.key(DesignKey.CLIENT).isEmpty()) {
			throw new OptionException("client", "It is not known which rows belong to one client.",
					"Name the column under " + DesignKey.CLIENT.named() + ".");
		}
	}

	private static Map<String, String> settings(GrowthOptions options) {
		Map<String, String> set = new LinkedHashMap<>();
		set.put("df", options.df().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		set.put("profile", options.profile() ? "yes" : "no");
		set.put("confidence", Double.toString(options.confidence()));
		set.put("convention", options.convention().name().toLowerCase(Locale.ROOT));
		set.put("residual", options.residual().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		if (!options.by().isEmpty()) {
			set.put("categorical", String.join(",", options.by()));
		}
		if (options.residual() == GrowthOptions.Residuals.BY_GROUP) {
			if (options.by().isEmpty()) {
				throw new OptionException("residual", "It is not known whose residuals have variances of their own.",
						"Name groups with 'by'.");
			}
			set.put("strata", options.by().get(0));
		}
		return set;
	}

	private Report report(AnalysisInput input, OneRole role, GrowthModel growth, ModelReport model,
			Optional<LikelihoodRatio> slopes, GrowthOptions options) {
		String outcome = Formulas.title(input, options.outcome());
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + outcome).options(OptionValues.json(options));
		role.note(report);
		model.begin(report, b -> simpler(b, model, options));
		GrowthCurves curves = new GrowthCurves(model, growth);
		curves.findings(report, outcome);
		slopes.ifPresent(test -> clients(report, test, outcome));
		model.sharesFound(report);
		curves.figure(report, outcome);
		curves.tables(report);
		model.fixed(report).terms(report).variances(report).whole(report).checks(report);
		report.method("The course of ", outcome, role.words(), " over ", growth.time().name(), " was modelled as ", words(growth),
				" (Singer & Willett, 2003). ",
				options.slopes() == GrowthOptions.Slopes.NONE ? "All clients change alike; they differ in their level."
						: "Clients differ in their level and in their change.",
				slopes.isPresent() ? " Whether they differ in their change was tested by a likelihood ratio with the "
						+ "mixture of Stram "
						+ "and Lee (1994)." : "");
		model.method(report);
		report.reference(Works.SINGER_WILLETT_2003);
		slopes.ifPresent(test -> report.reference(Works.STRAM_LEE_1994));
		model.script(report, role.input(), growth.preparation());
		return report.build();
	}

	private static void clients(ReportBuilder report, LikelihoodRatio test, String outcome) {
		report.value("lrt_slope/LR_chisq", test.chiSquare()).value("lrt_slope/df", test.df()).value("lrt_slope/p", test.p())
				.value("lrt_slope/mixture_p", test.mixtureP());
		report.finding(test.mixtureP() < 0.05 ? "Clients differ in how their " : "The data do not tell whether clients differ "
				+ "in how their ",
				outcome, " changes (likelihood-ratio test of the random slopes, ", Apa.pInText(test.mixtureP()), ").");
	}

	private static String words(GrowthModel growth) {
		return switch (growth.options().shape()) {
			case LINEAR -> "a straight line";
			case QUADRATIC -> "a quadratic curve";
			case LOG -> "a straight line over log(1 + " + growth.time().name() + ")";
			case PIECEWISE -> "two straight lines that meet at " + growth.time().words(growth.knot());
		};
	}

	/** The option that leaves out what sits at a boundary. */
	private static Optional<String> simpler(Boundary boundary, ModelReport model, GrowthOptions options) {
		if (boundary.group().equals("Residual")) {
			return Optional.of("residual=independent");
		}
		boolean client = model.data().key(boundary.group()).equals(Optional.of(DesignKey.CLIENT))
				|| model.fit().design().random().size() == 1;
		if (!client && options.therapists()) {
			return model.data().key(boundary.group()).equals(Optional.of(DesignKey.THERAPIST)) ? Optional.of("therapists=no")
					: Optional.of("slopes=none");
		}
		return switch (options.slopes()) {
			case CORRELATED -> Optional.of(boundary.kind() == Certificate.Kind.PERFECT_CORRELATION
					? "slopes=uncorrelated" : "slopes=none");
			case UNCORRELATED -> Optional.of("slopes=none");
			case NONE -> Optional.empty();
		};
	}
}

package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.mixed.ModelFailures;
import org.allianceworkbench.analysis.internal.mixed.ModelReport;
import org.allianceworkbench.analysis.internal.mixed.ModelScript;
import org.allianceworkbench.analysis.mixed.inference.GeneralizabilityStudy;
import org.allianceworkbench.analysis.mixed.inference.VarianceComponent;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Progress;

/** Generalizability study of scores with several conditions of measurement; decision study for a planned number of these. */
public final class GeneralizabilityAnalysis implements Analysis<GeneralizabilityOptions> {

	private static final int MOST = 20;

	@Override
	public String id() {
		return "generalizability";
	}

	@Override
	public String title() {
		return "Generalizability Study";
	}

	@Override
	public String question() {
		return "How much of the differences in a score is due to the clients, to raters, to items, and how many raters or "
				+ "items does a "
				+ "dependable score need?";
	}

	@Override
	public Class<GeneralizabilityOptions> optionsType() {
		return GeneralizabilityOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.THERAPIST, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public Report run(AnalysisInput input, GeneralizabilityOptions options, Progress progress) {
		FacetModel facets = FacetModel.of(input, options);
		String formula = facets.formula(options.score());
		ModelReport model = ModelReport.of(input, formula, Map.of("confidence", Double.toString(options.confidence())), progress);
		return ModelFailures.explained(formula, () -> report(input, facets, model, options));
	}

	/** Lines of the first facet, then of each other one. */
	private static List<DecisionLine> decisions(FacetModel facets, Map<String, Integer> there, ModelReport model,
			GeneralizabilityOptions options) {
		Map<String, Integer> planned = new LinkedHashMap<>(there);
		if (options.others().size() > facets.facets().size() - 1) {
			throw new OptionException("others", "There " + Wording.agree(facets.facets().size() - 1L, "is ", "are ")
					+ Wording.count(facets.facets().size() - 1L, "other facet") + ", but "
					+ Wording.count(options.others().size(),
							"number") + ".", "Give a number for each facet after the first.");
		}
		for (int i = 0; i < options.others().size(); i++) {
			planned.put(facets.facets().get(i + 1), options.others().get(i));
		}
		List<VarianceComponent> components = model.fit().components();
		List<DecisionLine> lines = new ArrayList<>();
		for (String facet : facets.facets()) {
			boolean asked = facet.equals(facets.facets().get(0)) && !options.conditions().isEmpty();
			for (int n : asked ? options.conditions() : IntStream.rangeClosed(1, Math.min(MOST, 2 * planned.get(facet))).boxed()
					.toList()) {
				if (n < 1 || planned.values().stream().anyMatch(k -> k < 1)) {
					throw new OptionException("conditions", "A score can't be averaged over fewer than 1 condition.",
							"Give whole numbers from 1 on.");
				}
				Map<String, Integer> numbers = new LinkedHashMap<>(planned);
				numbers.put(facet, n);
				lines.add(new DecisionLine(facet, n, numbers, n == there.get(facet), GeneralizabilityStudy.of(facets.object(),
						components, numbers)));
			}
		}
		return lines;
	}

	private Report report(AnalysisInput input, FacetModel facets, ModelReport model, GeneralizabilityOptions options) {
		String score = KeyIndex.title(input.table().column(options.score()));
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + score).options(OptionValues.json(options));
		Map<String, Integer> there = new LinkedHashMap<>();
		facets.facets().forEach(f -> there.put(f, facets.conditions(input, f)));
		GeneralizabilityText text = new GeneralizabilityText(facets, new FacetWords(input, facets), score, model.fit(),
				decisions(facets, there, model, options));
		ReportBuilder whole = new ReportBuilder(id(), title());
		model.variances(whole).fixed(whole).whole(whole);
		Report values = whole.build();
		report.values(values.values());
		values.verdicts().forEach(report::verdict);
		text.begin(report);
		text.findings(report, values.values());
		report.add(text.components(values.values()));
		text.figure().ifPresent(report::figure);
		report.add(text.decisions(report));
		model.checks(report);
		text.method(report);
		report.reference(Works.BRENNAN_2001);
		model.script(report, input, ModelScript.Preparation.NONE);
		return report.build();
	}
}

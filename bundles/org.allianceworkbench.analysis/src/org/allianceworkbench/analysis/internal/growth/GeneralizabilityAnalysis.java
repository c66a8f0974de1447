package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.mixed.ModelFailures;
import org.allianceworkbench.analysis.internal.mixed.ModelReport;
import org.allianceworkbench.analysis.internal.mixed.ModelScript;
import org.allianceworkbench.analysis.mixed.inference.GeneralizabilityStudy;
import org.allianceworkbench.analysis.mixed.inference.GeneralizabilityStudy.Decision;
import org.allianceworkbench.analysis.mixed.inference.VarianceComponent;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.table.Progress;

/** Generalizability study of scores with several conditions of measurement; decision study for a planned number of these. */
public final class GeneralizabilityAnalysis implements Analysis<GeneralizabilityOptions> {

	private static final double ENOUGH = 0.8;

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
		return "How much of the differences in a score is due to the clients, to raters, to items, and how many raters or items does a "
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

	private record Line(int first, Map<String, Integer> numbers, Decision decision) {
		String key() {
			return "d/" + numbers.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(","));
		}
	}

	private static List<Line> decisions(AnalysisInput input, FacetModel facets, ModelReport model,
			GeneralizabilityOptions options) {
		Map<String, Integer> there = new LinkedHashMap<>();
		facets.facets().forEach(f -> there.put(f, conditions(input, facets.object(), f)));
		if (options.others().size() > facets.facets().size() - 1) {
			throw new OptionException("others", "There are " + (facets.facets().size() - 1) + " other facets, but "
					+ "" + options.others().size()
					+ " numbers.", "Give a number for each facet after the first.");
		}
		for (int i = 0; i < options.others().size(); i++) {
			there.put(facets.facets().get(i + 1), options.others().get(i));
		}
		String first = facets.facets().get(0);
		List<Integer> wanted = options.conditions().isEmpty()
				? IntStream.rangeClosed(1, Math.min(20, 2 * there.get(first))).boxed().toList() : options.conditions();
		List<VarianceComponent> components = model.fit().components();
		List<Line> lines = new ArrayList<>();
		for (int n : wanted) {
			if (n < 1 || there.values().stream().anyMatch(k -> k < 1)) {
				throw new OptionException("conditions", "A score can't be averaged over fewer than 1 condition.",
						"Give whole numbers from "
						+ "1 on.");
			}
			Map<String, Integer> numbers = new LinkedHashMap<>(there);
			numbers.put(first, n);
			lines.add(new Line(n, numbers, GeneralizabilityStudy.of(facets.object(), components, numbers)));
		}
		return lines;
	}

	/** Conditions of a facet; of one within objects, those of the object that has most. */
	private static int conditions(AnalysisInput input, String object, String facet) {
		Map<Object, java.util.Set<Object>> by = new LinkedHashMap<>();
		for (int r = 0; r < input.table().rowCount(); r++) {
			if (!input.table().column(facet).isMissing(r) && !input.table().column(object).isMissing(r)) {
				by.computeIfAbsent(input.table().column(object).value(r), k -> new java.util.HashSet<>())
						.add(input.table().column(facet).value(r));
			}
		}
		return by.values().stream().mapToInt(java.util.Set::size).max().orElse(1);
	}

	private Report report(AnalysisInput input, FacetModel facets, ModelReport model, GeneralizabilityOptions options) {
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + options.score()).options(OptionValues.json(options));
		model.begin(report, b -> b.group().contains(":") ? Optional.of(facets.without(b.group())) : Optional.empty());
		List<Line> lines = decisions(input, facets, model, options);
		findings(report, facets, model, lines, conditions(input, facets.object(), facets.facets().get(0)));
		figure(report, facets, lines);
		report.add(table(report, facets, lines));
		model.variances(report).fixed(report).whole(report).checks(report);
		report.method("The variance of ", options.score(), " was divided by restricted maximum likelihood into that of "
				+ "", facets.object(),
				" and of ", String.join(", ", facets.groups().subList(1, facets.groups().size())), facets.groups().size() > 1
				? ", and " : "",
				"what is left. Relative error is the variance of all that changes the order of ", facets.object(),
				", each divided by its "
						+ "number of conditions; absolute error adds that of the facets themselves (Brennan, 2001).");
		model.method(report);
		report.reference(GrowthWorks.BRENNAN_2001);
		model.script(report, input, ModelScript.Preparation.NONE);
		return report.build();
	}

	private static void findings(ReportBuilder report, FacetModel facets, ModelReport model, List<Line> lines,
			int there) {
		model.sharesFound(report);
		Line now = lines.stream().filter(l -> l.first == there).findFirst().orElse(lines.getLast());
		report.finding("Averaged over ", words(now.numbers), ", scores tell ", facets.object(),
				" apart with a generalizability of ",
				TableCell.number(now.decision.generalizability(), NumberStyle.CORRELATION, now.key() + "/Erho2"),
				" (order) and a dependability of ", TableCell.number(now.decision.dependability(), NumberStyle.CORRELATION,
				now.key()
						+ "/phi"), " (level).");
		Optional<Line> enough = lines.stream().filter(l -> l.decision.dependability() >= ENOUGH).findFirst();
		report.finding(enough.isPresent() ? "A dependability of .80 needs " + words(enough.get().numbers) + "."
				: "Within these numbers of conditions no dependability of .80 is reached; what remains is due to the other facets.");
	}

	private static String words(Map<String, Integer> numbers) {
		return numbers.entrySet().stream().map(e -> e.getValue() + " of " + e.getKey()).collect(Collectors.joining(" and "));
	}

	private static Block.TableBlock table(ReportBuilder report, FacetModel facets, List<Line> lines) {
		List<TableRow> rows = new ArrayList<>();
		NumberStyle style = NumberStyle.decimals(3);
		for (Line line : lines) {
			Decision d = line.decision;
			report.value(line.key() + "/Erho2", d.generalizability()).value(line.key() + "/phi", d.dependability())
					.value(line.key() + "/relative_error", d.relativeError())
					.value(line.key() + "/absolute_error", d.absoluteError());
			rows.add(TableRow.of(TableCell.text(words(line.numbers)), TableCell.number(d.relativeError(), style, line.key()
					+ "/relative_error"), TableCell.number(d.absoluteError(), style, line.key() + "/absolute_error"),
					TableCell.number(d.generalizability(), NumberStyle.CORRELATION, line.key() + "/Erho2"),
					TableCell.number(d.dependability(), NumberStyle.CORRELATION, line.key() + "/phi")));
		}
		return new Block.TableBlock("decision", "Decision Study", List.of(TableColumn.stub("Conditions"),
				TableColumn.number("Relative").under("Error variance"), TableColumn.number("Absolute").under("Error variance"),
				TableColumn.number("Eρ²"), TableColumn.number("Φ")), rows, List.of(TableNote.general("Eρ²: generalizability, for "
						+ "comparisons of " + facets.object() + "; Φ: dependability, for their level.")));
	}

	private static void figure(ReportBuilder report, FacetModel facets, List<Line> lines) {
		if (lines.size() < 2) {
			return;
		}
		List<Figure.Point> relative = new ArrayList<>();
		List<Figure.Point> absolute = new ArrayList<>();
		lines.stream().filter(l -> Double.isFinite(l.decision.generalizability())).forEach(l -> {
			relative.add(new Figure.Point(l.first, l.decision.generalizability(), Double.NaN, Double.NaN, 1));
			absolute.add(new Figure.Point(l.first, l.decision.dependability(), Double.NaN, Double.NaN, 1));
		});
		if (relative.size() < 2) {
			return;
		}
		Line a = lines.get(0);
		Line b = lines.getLast();
		report.figure(new Figure.Trajectories("decision", "Generalizability by Number of Conditions", Axis.of("Conditions of "
				+ facets.facets().get(0)), Axis.of("Coefficient"), List.of(new Figure.Series("Generalizability", relative),
						new Figure.Series("Dependability", absolute)),
				Prose.of("Line chart of generalizability, from ", number(a.decision.generalizability()), " to ",
						number(b.decision.generalizability()), ", and dependability, from ", number(a.decision.dependability()),
						" to ",
						number(b.decision.dependability()), ", with ", a.first, " to ", b.first, " conditions of ",
						facets.facets().get(0),
						"."),
				Prose.of("Other facets as in the table.")));
	}

	private static TableCell number(double value) {
		return TableCell.number(value, NumberStyle.CORRELATION);
	}
}

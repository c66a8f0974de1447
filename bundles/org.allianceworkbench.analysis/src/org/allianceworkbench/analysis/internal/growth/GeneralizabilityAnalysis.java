package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.citation.Works;
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

	/** A number of conditions of one facet, the others as planned. */
	private record Line(String facet, int varied, Map<String, Integer> numbers, Decision decision) {
		String key() {
			return "d/" + numbers.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(","));
		}
	}

	/** Lines of the first facet, then of each other one. */
	private static List<Line> decisions(AnalysisInput input, FacetModel facets, ModelReport model,
			GeneralizabilityOptions options) {
		Map<String, Integer> there = new LinkedHashMap<>();
		facets.facets().forEach(f -> there.put(f, conditions(input, facets.object(), f)));
		if (options.others().size() > facets.facets().size() - 1) {
			throw new OptionException("others", "There are " + (facets.facets().size() - 1) + " other facets, but "
					+ options.others().size() + " numbers.", "Give a number for each facet after the first.");
		}
		for (int i = 0; i < options.others().size(); i++) {
			there.put(facets.facets().get(i + 1), options.others().get(i));
		}
		List<VarianceComponent> components = model.fit().components();
		List<Line> lines = new ArrayList<>();
		for (String facet : facets.facets()) {
			boolean asked = facet.equals(facets.facets().get(0)) && !options.conditions().isEmpty();
			for (int n : asked ? options.conditions() : IntStream.rangeClosed(1, Math.min(MOST, 2 * there.get(facet))).boxed()
					.toList()) {
				if (n < 1 || there.values().stream().anyMatch(k -> k < 1)) {
					throw new OptionException("conditions", "A score can't be averaged over fewer than 1 condition.",
							"Give whole numbers from 1 on.");
				}
				Map<String, Integer> numbers = new LinkedHashMap<>(there);
				numbers.put(facet, n);
				lines.add(new Line(facet, n, numbers, GeneralizabilityStudy.of(facets.object(), components, numbers)));
			}
		}
		return lines;
	}

	/** Conditions of a facet; of one within objects, those of the object that has most. */
	private static int conditions(AnalysisInput input, String object, String facet) {
		int[] objects = FacetModel.codes(input, object);
		int[] facets = FacetModel.codes(input, facet);
		Map<Integer, Set<Integer>> by = new LinkedHashMap<>();
		for (int r = 0; r < objects.length; r++) {
			if (objects[r] >= 0 && facets[r] >= 0) {
				by.computeIfAbsent(objects[r], k -> new HashSet<>()).add(facets[r]);
			}
		}
		return by.values().stream().mapToInt(Set::size).max().orElse(1);
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
		report.reference(Works.BRENNAN_2001);
		model.script(report, input, ModelScript.Preparation.NONE);
		return report.build();
	}

	private static void findings(ReportBuilder report, FacetModel facets, ModelReport model, List<Line> lines,
			int there) {
		model.sharesFound(report);
		List<Line> first = lines.stream().filter(l -> l.facet.equals(facets.facets().get(0))).toList();
		Line now = first.stream().filter(l -> l.varied == there).findFirst().orElse(first.getLast());
		report.finding("Averaged over ", words(now.numbers), ", scores tell ", facets.object(),
				" apart with a generalizability of ",
				TableCell.number(now.decision.generalizability(), NumberStyle.CORRELATION, now.key() + "/Erho2"),
				" (order) and a dependability of ", TableCell.number(now.decision.dependability(), NumberStyle.CORRELATION,
				now.key()
						+ "/phi"), " (level).");
		Optional<Line> enough = first.stream().filter(l -> l.decision.dependability() >= ENOUGH).findFirst();
		report.finding(enough.isPresent() ? "A dependability of .80 needs " + words(enough.get().numbers) + "."
				: "Within these numbers of conditions no dependability of .80 is reached; what remains is due to the other "
				+ "facets.");
	}

	private static String words(Map<String, Integer> numbers) {
		return numbers.entrySet().stream().map(e -> e.getValue() + " of " + e.getKey()).collect(Collectors.joining(" and "));
	}

	private static Block.TableBlock table(ReportBuilder report, FacetModel facets, List<Line> lines) {
		List<TableRow> rows = new ArrayList<>();
		NumberStyle style = NumberStyle.decimals(3);
		for (Line line : lines) {
			if (facets.facets().size() > 1 && (rows.isEmpty() || !line.facet.equals(lines.get(lines.indexOf(line) - 1).facet))) {
				rows.add(TableRow.group("By the number of " + line.facet));
			}
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

	/** Both coefficients by the number of conditions of each facet. */
	private static void figure(ReportBuilder report, FacetModel facets, List<Line> lines) {
		List<Figure.Series> series = new ArrayList<>();
		List<Object> words = new ArrayList<>(List.of("Line chart of generalizability and dependability by the number of "
				+ "conditions:"));
		for (String facet : facets.facets()) {
			List<Line> own = lines.stream().filter(l -> l.facet.equals(facet) && Double.isFinite(l.decision.generalizability()))
					.toList();
			if (own.size() > 1) {
				Line last = own.getLast();
				series.add(series("Generalizability, " + facet, own, Decision::generalizability));
				series.add(series("Dependability, " + facet, own, Decision::dependability));
				words.addAll(List.of(" with " + last.varied + " of " + facet + " ", number(last.decision.generalizability()),
						" and ",
						number(last.decision.dependability()), ";"));
			}
		}
		if (series.isEmpty()) {
			return;
		}
		words.set(words.size() - 1, ".");
		report.figure(new Figure.Trajectories("decision", "Generalizability by Number of Conditions",
				Axis.of("Number of conditions"), Axis.of("Coefficient").within(0, 1), series, Prose.of(words.toArray()),
				Prose.of(facets.facets().size() > 1 ? "Each facet varied alone, the others as in the table." : "")));
	}

	private static Figure.Series series(String name, List<Line> lines, ToDoubleFunction<Decision> coefficient) {
		return new Figure.Series(name, lines.stream().map(l -> new Figure.Point(l.varied, coefficient.applyAsDouble(l.decision),
				Double.NaN, Double.NaN, 1)).toList());
	}

	private static TableCell number(double value) {
		return TableCell.number(value, NumberStyle.CORRELATION);
	}
}

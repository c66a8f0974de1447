package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.diagnostics.Warning;
import org.allianceworkbench.analysis.mixed.inference.GeneralizabilityStudy.Decision;
import org.allianceworkbench.analysis.mixed.inference.VarianceComponent;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;

/**
 * The generalizability study's blocks.
 *
 * @param facets the design
 * @param words what things are called
 * @param title what the scores are called
 * @param fit the variance components
 * @param lines the decision study
 */
record GeneralizabilityText(FacetModel facets, FacetWords words, String title, MixedFit fit, List<DecisionLine> lines) {

	private static final double ENOUGH = 0.8;
	private static final int FEW = 5;
	private static final NumberStyle FINE = NumberStyle.decimals(3);

	/** How many of each, what was left out, and warnings. */
	void begin(ReportBuilder report) {
		report.n("rows", fit.likelihood().rows()).n(words.many(facets.object()), groups(facets.object()));
		facets.facets().forEach(f -> report.n(words.many(f), facets.nested().containsKey(f) ? groups(facets.group(f))
				: groups(f)));
		fit.design().used().exclusions().forEach(e -> report.exclude(e.variable() + ": " + e.reason(), e.rows()));
		for (VarianceComponent c : fit.components()) {
			if (!c.group().equals("Residual") && Double.isNaN(c.estimate().se())) {
				report.warn("The variance of " + words.source(c.group())
						+ " is estimated as zero: they differ no more than chance "
						+ "alone would make them.", "It counts as 0 in the decision study.");
			}
		}
		for (String facet : facets.facets()) {
			long n = groups(facets.group(facet));
			if (n < FEW) {
				report.warn("There " + Wording.agree(n, "is ", "are ") + words.count(n, facet)
						+ ": a variance from so few is very "
						+ "uncertain.", "Read its interval before planning with it.");
			}
		}
		fit.warnings().stream().filter(w -> w.kind() == Warning.Kind.NOT_CONVERGED || w.kind() == Warning.Kind.NOT_IDENTIFIED)
				.forEach(w -> report.warn(w.message(), w.remedy()));
	}

	private long groups(String group) {
		return fit.design().groupings().stream().filter(g -> g.name().equals(group)).mapToLong(g -> g.groups()).findFirst()
				.orElseGet(() -> facets.levels().getOrDefault(group, 0L));
	}

	void findings(ReportBuilder report, Map<String, Double> values) {
		List<VarianceComponent> largest = fit.components().stream().sorted(Comparator.comparingDouble((VarianceComponent c) -> c
				.estimate().value()).reversed()).toList();
		List<Object> parts = new ArrayList<>(List.of("Of the variance of ", title, ", "));
		for (int i = 0; i < largest.size(); i++) {
			parts.add(i == 0 ? "" : i == largest.size() - 1 ? " and " : ", ");
			String key = "share/" + largest.get(i).group() + "/estimate";
			parts.add(TableCell.number(values.getOrDefault(key, Double.NaN), NumberStyle.PERCENT, key));
			parts.add((i == 0 ? largest.get(i).group().equals("Residual") ? " is " : " is due to " : largest.get(i).group()
					.equals(
					"Residual") ? " is " : " to ") + words.source(largest.get(i).group()));
		}
		parts.add(".");
		report.finding(parts.toArray());
		List<DecisionLine> first = lines.stream().filter(l -> l.facet().equals(facets.facets().get(0))).toList();
		DecisionLine now = first.stream().filter(DecisionLine::observed).findFirst().orElse(first.getLast());
		String objects = words.many(facets.object());
		report.finding("Averaged over ", words.counts(now.numbers()), ", scores tell ", objects,
				" apart with a generalizability of ",
				TableCell.number(now.decision().generalizability(), NumberStyle.CORRELATION, now.key() + "/Erho2"),
				" (for their order) and a dependability of ",
				TableCell.number(now.decision().dependability(), NumberStyle.CORRELATION, now.key() + "/phi"),
				" (for their level).");
		Optional<DecisionLine> enough = first.stream().filter(l -> l.decision().dependability() >= ENOUGH).findFirst();
		report.finding(enough.isPresent() ? "A dependability of .80 needs " + words.counts(enough.get().numbers()) + "."
				: "With up to " + words.counts(first.getLast().numbers()) + " no dependability of .80 is reached"
						+ (facets.facets().size() > 1 ? "; what remains is due to the other facets." : "."));
	}

	/** The variance of each source. */
	Block.TableBlock components(Map<String, Double> values) {
		List<TableRow> rows = new ArrayList<>();
		for (VarianceComponent c : fit.components()) {
			String at = "vc/" + c.group() + "/" + c.first() + "/var";
			String share = "share/" + c.group() + "/estimate";
			rows.add(TableRow.of(TableCell.text(Wording.capital(words.source(c.group()))), c.group().equals("Residual")
					? TableCell.BLANK : TableCell.count(groups(c.group())), TableCell.number(c.estimate().value(), FINE, at),
					TableCell.number(c.estimate().se(), FINE, at + "/se"), Digits.interval(c.estimate().low(), c.estimate()
					.high(), FINE,
							"estimated as 0"), TableCell.number(values.getOrDefault(share, Double.NaN), NumberStyle.PERCENT,
							share)));
		}
		return new Block.TableBlock("components", "Variance Components", List.of(TableColumn.stub("Source"),
				TableColumn.number("n"),
				TableColumn.number("Variance"), TableColumn.number("SE"), TableColumn.interval(Levels.label(fit.model()
						.confidence())), TableColumn.number("Share")), rows, List.of(TableNote.general("Design: " + words.design()
								+ ". n = levels or combinations that occur. The residual is the highest interaction and error "
								+ "together. Intervals on the logarithm of the variance.")));
	}

	Block.TableBlock decisions(ReportBuilder report) {
		List<TableRow> rows = new ArrayList<>();
		String facet = "";
		for (DecisionLine line : lines) {
			if (facets.facets().size() > 1 && !line.facet().equals(facet)) {
				facet = line.facet();
				rows.add(TableRow.group("By the number of " + words.many(facet)));
			}
			Decision d = line.decision();
			report.value(line.key() + "/Erho2", d.generalizability()).value(line.key() + "/phi", d.dependability())
					.value(line.key() + "/relative_error", d.relativeError())
					.value(line.key() + "/absolute_error", d.absoluteError());
			rows.add(TableRow.of(TableCell.text(words.counts(line.numbers())),
					TableCell.number(d.relativeError(), FINE, line.key() + "/relative_error"),
					TableCell.number(d.absoluteError(), FINE, line.key() + "/absolute_error"),
					TableCell.number(d.generalizability(), NumberStyle.CORRELATION, line.key() + "/Erho2"),
					TableCell.number(d.dependability(), NumberStyle.CORRELATION, line.key() + "/phi")));
		}
		return new Block.TableBlock("decision", "Decision Study", List.of(TableColumn.stub("Mean of"),
				TableColumn.number("Relative").under("Error variance"), TableColumn.number("Absolute").under("Error variance"),
				TableColumn.number("Eρ²"), TableColumn.number("Φ")), rows, List.of(TableNote.general("Eρ²: generalizability, for "
						+ "comparisons of " + words.many(facets.object()) + "; Φ: dependability, for their level.")));
	}

	/** Both coefficients by the number of conditions of each facet. */
	Optional<Figure> figure() {
		List<Figure.Series> series = new ArrayList<>();
		List<Object> text = new ArrayList<>(List.of("Line chart of generalizability and dependability by the number of "
				+ "conditions:"));
		Map<String, List<DecisionLine>> byFacet = new LinkedHashMap<>();
		lines.stream().filter(l -> Double.isFinite(l.decision().generalizability()))
				.forEach(l -> byFacet.computeIfAbsent(l.facet(),
				f -> new ArrayList<>()).add(l));
		byFacet.forEach((facet, own) -> {
			if (own.size() > 1) {
				DecisionLine last = own.getLast();
				String by = byFacet.size() > 1 ? ", " + words.many(facet) : "";
				series.add(series("Generalizability" + by, own, Decision::generalizability));
				series.add(series("Dependability" + by, own, Decision::dependability));
				text.addAll(List.of((text.size() > 1 ? ";" : "") + " with " + words.count(last.varied(), facet) + " ",
						number(last.decision().generalizability()), " and ", number(last.decision().dependability())));
			}
		});
		if (series.isEmpty()) {
			return Optional.empty();
		}
		text.add(".");
		return Optional.of(new Figure.Trajectories("decision", "Generalizability by Number of Conditions",
				Axis.of(byFacet.size() > 1 ? "Number of conditions" : "Number of " + words.many(facets.facets().get(0))),
				Axis.of("Coefficient").within(0, 1), series, Prose.of(text.toArray()),
				Prose.of(byFacet.size() > 1 ? "Each facet varied alone, the others as in the table." : "")));
	}

	private static Figure.Series series(String name, List<DecisionLine> lines, ToDoubleFunction<Decision> coefficient) {
		return new Figure.Series(name, lines.stream().map(l -> new Figure.Point(l.varied(),
				coefficient.applyAsDouble(l.decision()),
				Double.NaN, Double.NaN, 1)).toList());
	}

	private static TableCell number(double value) {
		return TableCell.number(value, NumberStyle.CORRELATION);
	}

	void method(ReportBuilder report) {
		String objects = words.many(facets.object());
		report.method("A generalizability study of ", title, " with ", objects, " as objects of measurement and ",
				Wording.list(facets.facets().stream().map(words::many).toList()), Wording.agree(facets.facets().size(),
						" as the facet", " as facets"), " (", words.design(), ") divided the variance of ",
				Wording.count(fit.likelihood().rows(), "score"), " by restricted maximum likelihood into that of ",
				Wording.list(facets.groups().stream().map(words::source).toList()),
				", and the rest. Relative error is the variance of "
				+ "all that changes the order of ", objects,
				", each part divided by its number of conditions; absolute error adds "
				+ "that of the facets themselves (Brennan, 2001).");
	}
}

package org.allianceworkbench.analysis.internal.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.LeastSquares;
import org.allianceworkbench.analysis.internal.statistics.StudentT;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Symbols;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;

/** Blocks of an analysis of variance with several factors or covariates. */
record AncovaText(LinearData data, LeastSquares fit, AnovaOptions options) {

	/** A group's mean at the covariates' means, other factors averaged with equal weights. */
	private record Adjusted(String label, String key, double mean, double error, Bounds interval) {
	}

	void write(ReportBuilder report) {
		List<LinearData.TypeThree> tests = IntStream.range(0, data.terms().size()).mapToObj(data::typeThree).toList();
		List<String> factors = data.factors().keySet().stream().filter(n -> data.factors().get(n).categories().isPresent())
				.toList();
		for (String factor : factors) {
			LinearData.TypeThree test = tests.stream().filter(t -> t.label().equals(factor)).findFirst().orElseThrow();
			boolean reliable = test.p() < 1 - options.confidence();
			report.finding(data.factors().get(factor).title(), reliable ? ": the adjusted means of " : ": the adjusted means of ",
					data.outcome(), reliable ? " differ (F(" : " do not differ reliably (F(", TableCell.count(test.df1()), ", ",
					Apa.df(test.df2(), ""), ") = ", Apa.number(test.f(), "type3/F_" + factor), ", ", Apa.pInText(test.p()),
					", partial " + Symbols.ETA2 + " = ", Apa.bounded(test.partialEta2(), "type3/partial_eta2_" + factor), ").");
		}
		report.add(table(tests));
		for (String factor : factors) {
			List<Adjusted> means = means(factor);
			means.forEach(m -> report.value(m.key() + "estimate", m.mean()).value(m.key() + "se", m.error()));
			report.add(table(factor, means));
			report.figure(figure(factor, means));
		}
	}

	/** What was done. */
	void method(ReportBuilder report) {
		List<String> factors = data.factors().keySet().stream().filter(n -> data.factors().get(n).categories().isPresent())
				.toList();
		report.method(data.cases().method(), data.outcome(), " was compared by ",
				Apa.list(factors.stream().map(f -> data.factors().get(f)
				.title()).toList()), " in ", fit.n(), " complete cases by an analysis of ", data.factors().size() > factors.size()
						? "covariance, adjusted for " + Apa.list(data.factors().values().stream()
						.filter(f -> f.categories().isEmpty())
								.map(LinearData.Factor::title).toList()) : "variance",
				", with type III sums of squares. Adjusted means are at the means of the covariates, other factors weighted "
				+ "equally.");
	}

	private Block.TableBlock table(List<LinearData.TypeThree> tests) {
		List<TableRow> rows = new ArrayList<>(tests.stream().map(t -> TableRow.of(TableCell.text(data.termTitle(t.label())),
				Apa.number(t.squares(), ""), TableCell.count(t.df1()), Apa.number(t.squares() / t.df1(), ""),
				Apa.number(t.f(), "type3/F_" + t.label()), Apa.p(t.p(), "type3/p_" + t.label()),
				Apa.bounded(t.partialEta2(), "type3/partial_eta2_" + t.label()))).toList());
		rows.add(TableRow.of(TableCell.text("Residual"), Apa.number(fit.residualSquares(), ""), Apa.df(fit.df(), "model/df2"),
				Apa.number(fit.residualSquares() / fit.df(), ""), TableCell.BLANK, TableCell.BLANK, TableCell.BLANK));
		return new Block.TableBlock("anova", "Analysis of Variance of " + data.outcome(), List.of(TableColumn.stub("Source"),
				TableColumn.number("SS"), TableColumn.number("df"), TableColumn.number("MS"), TableColumn.number("F"),
				TableColumn.number("p"), TableColumn.number("Partial " + Symbols.ETA2)), rows,
				List.of(TableNote.general("Type III sums of squares, as SPSS gives them and R does with contrasts that sum to "
				+ "zero.")));
	}

	private List<Adjusted> means(String factor) {
		KeyIndex index = data.factors().get(factor).categories().orElseThrow();
		return IntStream.range(0, index.size()).mapToObj(c -> {
			double[] at = point(factor, c);
			RealVector v = new ArrayRealVector(at, false);
			double mean = v.dotProduct(new ArrayRealVector(fit.beta(), false));
			double error = Math.sqrt(v.dotProduct(fit.covariance().operate(v)));
			return new Adjusted(index.categories().get(c).label(), "adjusted/" + factor + "=" + index.categories().get(c).code()
					+ "/", mean,
					error, StudentT.interval(mean, error, fit.df(), options.confidence()));
		}).toList();
	}

	/** Weights of the coefficients: products of each part's mean column. */
	private double[] point(String factor, int category) {
		double[] at = new double[fit.p()];
		at[0] = 1;
		for (LinearData.Term term : data.terms()) {
			List<double[]> parts = term.factors().stream().map(f -> weights(f, f.equals(factor) ? category : -1)).toList();
			double[] product = { 1 };
			for (double[] part : parts) {
				double[] before = product;
				product = IntStream.range(0, before.length * part.length)
						.mapToDouble(i -> before[i % before.length] * part[i / before.length]).toArray();
			}
			for (int i = 0; i < product.length; i++) {
				at[term.columns()[i]] = product[i];
			}
		}
		return at;
	}

	private double[] weights(String name, int category) {
		LinearData.Factor f = data.factors().get(name);
		if (f.categories().isEmpty()) {
			return new double[] { Arrays.stream(data.used()).mapToDouble(i -> f.numbers()[i]).average().orElseThrow() };
		}
		int size = f.categories().get().size();
		return IntStream.range(1, size).mapToDouble(c -> category < 0 ? 1.0 / size : c == category ? 1 : 0).toArray();
	}

	private Block.TableBlock table(String factor, List<Adjusted> means) {
		return new Block.TableBlock("adjusted-" + data.factors().keySet().stream().toList().indexOf(factor),
				"Adjusted Means by " + data.factors().get(factor).title(), List.of(TableColumn.stub(data.factors().get(factor)
				.title()),
						TableColumn.number("Adjusted M"), TableColumn.number("SE"),
						TableColumn.interval(Levels.label(options.confidence()))),
				means.stream().map(m -> TableRow.of(TableCell.text(m.label()), Apa.number(m.mean(), m.key() + "estimate"),
						Apa.number(m.error(), m.key() + "se"), Apa.interval(m.interval()))).toList(), List.of());
	}

	private Figure figure(String factor, List<Adjusted> means) {
		String title = data.factors().get(factor).title();
		return new Figure.Forest("adjusted-means-" + data.factors().keySet().stream().toList().indexOf(factor),
				"Adjusted Means of "
				+ data.outcome() + " by " + title, Axis.of(data.outcome()), means.stream()
				.map(m -> new Figure.Interval(m.label(), m.mean(),
						m.interval().low(), m.interval().high(), Double.NaN, Figure.Interval.Kind.SINGLE)).toList(), Double.NaN,
				NumberStyle.TWO_DECIMALS, Prose.of("Adjusted means of ", data.outcome(), " from ",
						Apa.number(means.stream().mapToDouble(Adjusted::mean).min().orElse(0), ""), " to ",
						Apa.number(means.stream().mapToDouble(Adjusted::mean).max().orElse(0), ""), "."),
				Prose.of("Lines are the ", Levels.label(options.confidence()), " of each mean."));
	}
}

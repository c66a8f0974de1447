package org.allianceworkbench.analysis.internal.describe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.statistics.ChiSquare;
import org.allianceworkbench.analysis.internal.statistics.EmCovariance;
import org.allianceworkbench.analysis.internal.statistics.Sample;
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
import org.allianceworkbench.report.Wording;
import org.hipparchus.exception.MathIllegalArgumentException;

/** Little's test of a series: values and blocks. */
record McarText(McarSeries series) {

	private static final int MOST_PATTERNS = 25;
	private static final int MOST_CHECKS = 12;

	private String id(String what) {
		return series.name().isEmpty() ? what : what + "-" + series.name().toLowerCase(java.util.Locale.ROOT)
				.replaceAll("[^a-z0-9]+", "-")
				.replaceAll("^-|-$", "");
	}

	void write(ReportBuilder report) {
		boolean[] incomplete = series.incomplete();
		long missing = IntStream.range(0, incomplete.length).filter(i -> incomplete[i]).count();
		int k = series.columns().size();
		report.value(series.name() + "cases", incomplete.length).value(series.name() + "incomplete", missing);
		if (missing == 0) {
			report.finding("Nothing is missing", series.title().equals("the variables") ? "" : " of " + series.title(),
					": there is nothing to test.");
			return;
		}
		List<String> constant = IntStream.range(0, k).filter(j -> {
			double[] own = Arrays.stream(series.data()).mapToDouble(r -> r[j]).filter(x -> !Double.isNaN(x)).toArray();
			return own.length < 2 || new Sample(own).sumOfSquares() == 0;
		}).mapToObj(j -> series.titles().get(j)).toList();
		Optional<EmCovariance> em = Optional.empty();
		if (k > 1 && constant.isEmpty()) {
			em = fit();
		}
		if (em.isEmpty()) {
			report.warn("Little's test of " + series.title() + " can't be computed: " + (k < 2 ? "there is one column only."
					: !constant.isEmpty() ? Apa.list(constant) + Wording.agree(constant.size(), " hardly varies.",
					" hardly vary.")
					: "the covariances can't be estimated from these cases."),
					k < 2 ? "Name several variables, or compare by predictors." : "Leave out columns with few or equal values.");
		}
		em.ifPresent(e -> test(report, e));
		em.filter(e -> e.df() > 0).ifPresent(e -> report.add(moments(e)));
		if (em.isPresent()) {
			Checks checks = new Checks();
			for (int j = 0; j < Math.min(k, MOST_CHECKS); j++) {
				int at = j;
				checks.normal(report, "Normal distribution of " + series.titles().get(j), series.name() + "check/"
						+ series.columns().get(j), Arrays.stream(series.data()).mapToDouble(r -> r[at])
						.filter(x -> !Double.isNaN(x)).toArray());
			}
			checks.note("Little's test assumes normal variables. Skewness beyond 1 or excess kurtosis beyond 2 counts as far "
					+ "from "
					+ "normal.").write(report, id("assumptions"));
		}
		report.figure(patterns());
	}

	private Optional<EmCovariance> fit() {
		try {
			return Optional.of(EmCovariance.of(series.data()));
		} catch (MathIllegalArgumentException singular) {
			return Optional.empty();
		}
	}

	private void test(ReportBuilder report, EmCovariance em) {
		String key = series.name();
		int k = series.columns().size();
		for (int i = 0; i < k; i++) {
			report.value(key + "em_mean/" + series.columns().get(i), em.mean()[i]);
			for (int j = 0; j <= i; j++) {
				report.value(key + "em_cov/" + series.columns().get(j) + "~" + series.columns().get(i), em.covariance()
						.getEntry(i, j));
			}
		}
		report.value(key + "little/n_patterns", em.patterns().size());
		if (!em.converged()) {
			report.warn("The means and covariances of " + series.title() + " had not settled after "
					+ Wording.count(em.iterations(), "step") + ".",
					"Do not trust Little's test; use fewer columns.");
		}
		if (em.df() < 1) {
			report.warn("All cases with values of " + series.title() + " have the same pattern: there is nothing to test.", "");
			return;
		}
		report.value(key + "little/chisq_mlcov", em.chiSquare()).value(key + "little/chisq_unbiasedcov", em.chiSquareUnbiased())
				.value(key + "little/df", em.df()).value(key + "little/p_mlcov", em.p());
		report.finding(series.title().equals("the variables") ? "Little's test" : "Little's test of " + series.title(),
				em.p() < 0.05
				? " speaks against values missing completely at random: who misses values differs in the others"
				: " gives no sign against values missing completely at random", " (" + Symbols.CHI2 + "(",
				TableCell.count(em.df()), ") = ",
				Apa.number(em.chiSquare(), key + "little/chisq_mlcov"), ", ", Apa.pInText(em.p()), ").");
		double smallest = em.patterns().stream().mapToInt(EmCovariance.Pattern::n).min().orElse(0);
		if (em.patterns().size() > em.rows() / 4.0 || smallest < 2 && em.patterns().size() > 10) {
			report.warn("Many patterns have one case only (" + Wording.count(em.patterns().size(), "pattern") + " of "
					+ Wording.count(em.rows(), "case") + "): Little's test "
					+ "is approximate.", "Look at the predictors of missing values too.");
		}
		report.add(new Block.TableBlock(id("little"), "Little's Test" + (series.name().isEmpty() ? "" : ": " + series.title()),
				List.of(TableColumn.stub("Covariances"), TableColumn.number(Symbols.CHI2), TableColumn.number("df"),
				TableColumn.number("p"),
						TableColumn.number("Patterns"), TableColumn.number("Cases")), List.of(
								TableRow.of(TableCell.text("Maximum likelihood (divisor n)"), Apa.number(em.chiSquare(),
										key + "little/chisq_mlcov"), TableCell.count(em.df()),
										Apa.p(em.p(), key + "little/p_mlcov"),
										TableCell.count(em.patterns().size()), TableCell.count(em.rows())),
								TableRow.of(TableCell.text("Divisor n " + Symbols.MINUS + " 1"),
								Apa.number(em.chiSquareUnbiased(),
										key + "little/chisq_unbiasedcov"), TableCell.count(em.df()),
										Apa.p(ChiSquare.upper(em.chiSquareUnbiased(),
												em.df()), ""), TableCell.BLANK, TableCell.BLANK)),
				List.of(TableNote.general("Software differs in the divisor of the covariances. Cases with nothing observed are "
				+ "left out."))));
	}

	private Block.TableBlock moments(EmCovariance em) {
		List<TableRow> rows = IntStream.range(0, series.columns().size()).mapToObj(j -> {
			double[] own = Arrays.stream(series.data()).mapToDouble(r -> r[j]).filter(x -> !Double.isNaN(x)).toArray();
			Sample s = new Sample(own);
			return TableRow.of(TableCell.text(series.titles().get(j)), TableCell.count(s.n()), Apa.number(s.mean(), ""),
					Apa.number(s.sd(), ""), Apa.number(em.mean()[j], series.name() + "em_mean/" + series.columns().get(j)),
					Apa.number(Math.sqrt(em.covariance().getEntry(j, j)), ""));
		}).toList();
		return new Block.TableBlock(id("moments"), "Observed and Estimated Means"
				+ (series.name().isEmpty() ? "" : ": " + series.title()),
				List.of(TableColumn.stub("Column"), TableColumn.number("n"), TableColumn.number("M").under("Observed"),
						TableColumn.number("SD").under("Observed"), TableColumn.number("M").under("Estimated"),
						TableColumn.number("SD").under("Estimated")), rows,
				List.of(TableNote.general("Estimated by maximum likelihood from all cases (EM); where both differ, those who "
				+ "miss values "
						+ "differ.")));
	}

	/** The most frequent patterns. */
	private Figure patterns() {
		java.util.Map<String, Long> counts = new java.util.HashMap<>();
		for (double[] row : series.data()) {
			StringBuilder pattern = new StringBuilder();
			Arrays.stream(row).forEach(x -> pattern.append(Double.isNaN(x) ? '0' : '1'));
			counts.merge(pattern.toString(), 1L, Long::sum);
		}
		List<java.util.Map.Entry<String, Long>> sorted = new ArrayList<>(counts.entrySet());
		sorted.sort(java.util.Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Comparator.comparing(
				java.util.Map.Entry<String, Long>::getKey).reversed()));
		List<java.util.Map.Entry<String, Long>> shown = sorted.stream().limit(MOST_PATTERNS).toList();
		return new Figure.HeatMap(id("patterns"), "Patterns of Missing Values"
				+ (series.name().isEmpty() ? "" : ": " + series.title()),
				"", "Cases with the pattern", series.titles(), shown.stream().map(e -> "n = " + e.getValue()).toList(),
				shown.stream().map(e -> e.getKey().chars().mapToObj(c -> new Figure.Cell(c - '0', e.getValue()))
								.toList()).toList(), new Figure.ColourMeaning("1 = there, 0 = missing", 0, 1,
								NumberStyle.INTEGER),
				Prose.of("Heat map of ", shown.size() < sorted.size() ? Prose.of("the ", shown.size(), " most frequent of ") : "",
						Wording.count(sorted.size(), "pattern"), "; the most frequent has ",
						Wording.count(shown.get(0).getValue(), "case"),
						"."),
				sorted.size() > shown.size()
						? Prose.of(Wording.count(sorted.size() - shown.size(),
						"rarer pattern is not shown.", "rarer patterns are not shown.")) : Prose.NONE);
	}
}

package org.allianceworkbench.analysis.internal.agree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.apa.DensityOutlines;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.statistics.IntraclassCorrelations;
import org.allianceworkbench.analysis.internal.statistics.Sample;
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
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Progress;

/** The six intraclass correlations of two or more raters. */
public final class IccAnalysis implements Analysis<IccOptions> {

	@Override
	public String id() {
		return "icc";
	}

	@Override
	public String title() {
		return "Intraclass Correlations";
	}

	@Override
	public String question() {
		return "How much of what raters say is due to what they rate: do single ratings or their means agree?";
	}

	@Override
	public Class<IccOptions> optionsType() {
		return IccOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public Report run(AnalysisInput input, IccOptions options, Progress progress) {
		RatingMatrix matrix = RatingMatrix.of(input, options);
		if (matrix.targets() < 2) {
			throw new AnalysisException("Intraclass correlations need at least two clients, or sessions of clients, that all "
					+ matrix.raters().size() + " raters have rated; there " + (matrix.targets() == 1 ? "is one." : "are none."),
					"Choose raters whose ratings overlap.");
		}
		progress.checkCancelled();
		IntraclassCorrelations icc = IntraclassCorrelations.of(matrix.ratings());
		Map<String, Double> values = new LinkedHashMap<>();
		values.put("n", (double) icc.n());
		PairAgreement.iccValues(values, icc, options.confidence());
		ReportBuilder report = new ReportBuilder(id(), title() + options.rating()
				.map(r -> ": " + KeyIndex.title(input.table().column(r)))
				.orElse("")).options(OptionValues.json(options))
				.n("rows", input.table().rowCount())
				.n("targets", icc.n()).n("raters", icc.k()).exclude("not rated by all raters", matrix.incomplete())
				.values(values);
		warnings(report, icc, matrix);
		List<IntraclassCorrelations.Coefficient> coefficients = icc.coefficients(options.confidence());
		finding(report, coefficients, options.confidence());
		report.add(coefficients(coefficients, options.confidence())).add(meanSquares(icc));
		checks(report, matrix, icc);
		if (icc.k() == 2) {
			report.figure(scatter(matrix));
		} else {
			report.figure(raters(matrix, options.confidence()));
		}
		report.method("Intraclass correlations of ", icc.n(), " targets rated by the same ", icc.k(),
				" raters are named after McGraw and Wong (1996; the single ones are those of Shrout & Fleiss, 1979), "
					+ "with intervals by F: ICC(1) from a one-way model, ICC(C) for "
				+ "consistency "
						+ "and ICC(A) for absolute agreement from two-way models; k marks the mean of all raters.");
		report.reference(Works.MCGRAW_WONG_1996);
		report.reference(Works.SHROUT_FLEISS_1979);
		IccScript.add(report, input, options, icc, title());
		return report.build();
	}

	private static void finding(ReportBuilder report, List<IntraclassCorrelations.Coefficient> all, double confidence) {
		IntraclassCorrelations.Coefficient single = all.stream().filter(c -> c.name().equals("ICC(A,1)")).findFirst()
				.orElseThrow();
		IntraclassCorrelations.Coefficient mean = all.stream().filter(c -> c.name().equals("ICC(A,k)")).findFirst().orElseThrow();
		IntraclassCorrelations.Coefficient consistent = all.stream().filter(c -> c.name().equals("ICC(C,1)")).findFirst()
				.orElseThrow();
		if (Double.isFinite(single.estimate())) {
			report.finding("Single ratings agree absolutely by ICC(A,1) = ", Apa.bounded(single.estimate(), "ICC(A,1)/est"),
					Double.isNaN(
					single.bounds().low()) ? "" : Prose.of(", ", Levels.label(confidence), " ",
					Apa.boundedInterval(single.bounds())), " (",
					words(single.estimate()), "), their mean over all raters by ICC(A,k) = ",
					Apa.bounded(mean.estimate(), "ICC(A,k)/est"),
					consistent.estimate() - single.estimate() > 0.1
					? "; raters differ in level, as consistency is higher (ICC(C,1) = " : ".",
					consistent.estimate() - single.estimate() > 0.1 ? Prose.of(Apa.bounded(consistent.estimate(), "ICC(C,1)/est"),
					").") : "");
		}
	}

	private static void checks(ReportBuilder report, RatingMatrix matrix, IntraclassCorrelations icc) {
		double[] rest = new double[icc.n() * icc.k()];
		double[] means = new double[icc.n()];
		double[] raters = java.util.Arrays.stream(matrix.ratings()).mapToDouble(Sample::mean).toArray();
		double grand = Sample.mean(raters);
		double low = Double.POSITIVE_INFINITY;
		double high = 0;
		for (int r = 0; r < icc.k(); r++) {
			for (int i = 0; i < means.length; i++) {
				means[i] += matrix.ratings()[r][i] / icc.k();
			}
			double sd = new Sample(matrix.ratings()[r]).sd();
			low = Math.min(low, sd);
			high = Math.max(high, sd);
		}
		for (int r = 0; r < icc.k(); r++) {
			for (int i = 0; i < means.length; i++) {
				rest[r * means.length + i] = matrix.ratings()[r][i] - means[i] - raters[r] + grand;
			}
		}
		Checks checks = new Checks().normal(report, "Normal distribution of the targets' means", "check/targets", means)
				.normal(report, "Normal distribution of the residuals", "check/residuals", rest);
		if (Double.isFinite(high / low)) {
			checks.add("Ratio of the raters' standard deviations", Apa.number(high / low, ""), high / low > 2
					? "Raters use the scale very differently" : "Similar enough");
		}
		checks.note("Intervals by F assume normal distributions. Skewness beyond 1 or excess kurtosis beyond 2 counts as far "
				+ "from "
				+ "normal.").write(report);
	}

	/** Koo and Li's (2016) words. */
	private static String words(double icc) {
		return icc < 0.5 ? "poor" : icc < 0.75 ? "moderate" : icc < 0.9 ? "good" : "excellent";
	}

	private static void warnings(ReportBuilder report, IntraclassCorrelations icc, RatingMatrix matrix) {
		matrix.clients().ifPresent(clients -> report.n("clients", clients));
		if (matrix.clients().orElse(icc.n()) < icc.n()) {
			report.warn("The " + Wording.count(icc.n(), "target") + " are sessions of "
					+ Wording.count(matrix.clients().getAsLong(),
					"client") + ", which were taken as independent: intervals are too narrow.",
					"The analysis Agreement of Client and Therapist lets each client count once.");
		}
		if (icc.rows() == 0) {
			report.warn("All targets have the same mean rating: most coefficients can't be computed.",
					"Look at the ratings themselves.");
		} else if (icc.error() == 0) {
			report.warn("Raters order the targets exactly alike: consistency is 1 and has no interval.", "");
		}
	}

	private static Block.TableBlock coefficients(List<IntraclassCorrelations.Coefficient> all, double confidence) {
		List<TableRow> rows = new ArrayList<>();
		for (IntraclassCorrelations.Coefficient c : all) {
			boolean tested = c.df1() > 0;
			rows.add(TableRow.of(TableCell.text(c.name()), TableCell.text(c.alias()),
					TableCell.number(c.estimate(), NumberStyle.CORRELATION, c.name() + "/est"),
					TableCell.interval(c.bounds().low(), c.bounds().high(), NumberStyle.CORRELATION),
					tested ? TableCell.number(c.f(), NumberStyle.TWO_DECIMALS, c.name() + "/F") : TableCell.BLANK,
					tested ? TableCell.count(Math.round(c.df1())) : TableCell.BLANK,
					tested ? TableCell.count(Math.round(c.df2())) : TableCell.BLANK,
					tested ? TableCell.number(c.p(), NumberStyle.P_VALUE, c.name() + "/p") : TableCell.BLANK));
		}
		return new Block.TableBlock("icc", "Intraclass Correlations",
				List.of(TableColumn.stub("Coefficient"), TableColumn.stub("Shrout & Fleiss"), TableColumn.number("Estimate"),
						TableColumn.interval(Levels.label(confidence)), TableColumn.number("F"), TableColumn.number("df1"),
						TableColumn.number("df2"), TableColumn.number("p")),
				rows, List.of(TableNote.general("F tests the coefficient of single ratings against 0. Targets are taken as "
				+ "independent.")));
	}

	private static Block.TableBlock meanSquares(IntraclassCorrelations icc) {
		return new Block.TableBlock("mean-squares", "Mean Squares", List.of(TableColumn.stub("Source"), TableColumn.number("df"),
				TableColumn.number("Mean square")), List.of(
						meanSquare("Targets", icc.n() - 1L, icc.rows(), "MSR"),
						meanSquare("Raters", icc.k() - 1L, icc.columns(), "MSC"),
						meanSquare("Error", (icc.n() - 1L) * (icc.k() - 1L), icc.error(), "MSE"),
						meanSquare("Within targets", icc.n() * (icc.k() - 1L), icc.within(), "MSW")), List.of());
	}

	private static TableRow meanSquare(String source, long df, double value, String key) {
		return TableRow.of(TableCell.text(source), TableCell.count(df), TableCell.number(value, NumberStyle.decimals(3), key));
	}

	private static Figure raters(RatingMatrix matrix, double confidence) {
		List<Figure.Interval> rows = new ArrayList<>();
		for (int r = 0; r < matrix.raters().size(); r++) {
			Sample s = new Sample(matrix.ratings()[r]);
			rows.add(new Figure.Interval(matrix.raters().get(r), s.mean(), s.meanInterval(confidence).low(),
					s.meanInterval(confidence).high(), Double.NaN, Figure.Interval.Kind.SINGLE));
		}
		return new Figure.Forest("raters", "Mean Rating of Each Rater", Axis.of("Mean rating"), rows, Double.NaN,
				NumberStyle.TWO_DECIMALS,
				Prose.of("Means of ", rows.size(), " raters over ", matrix.targets(), " targets."), Prose.of("Lines are the ",
						Levels.label(confidence), " of each mean."));
	}

	private static Figure scatter(RatingMatrix matrix) {
		List<Figure.Outline> outlines = DensityOutlines.of(matrix.ratings()[0], matrix.ratings()[1]);
		return new Figure.Scatter("scatter", matrix.raters().get(1) + " Against " + matrix.raters().get(0),
				Axis.of(matrix.raters().get(0)), Axis.of(matrix.raters().get(1)),
				List.of(new Figure.Group("Targets", matrix.ratings()[0], matrix.ratings()[1])),
				List.of(Figure.Line.sloping("Identity", 0, 1, Figure.Line.Style.REFERENCE)), outlines,
				Prose.of("Scatter plot of the ratings of ", Wording.count(matrix.targets(), "target"),
						" by two raters, with the line of identity."),
				Prose.of("On the line both raters say the same.", outlines.isEmpty() ? "" : DensityOutlines.NOTE));
	}
}

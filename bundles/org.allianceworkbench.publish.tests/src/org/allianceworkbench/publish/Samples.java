package org.allianceworkbench.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Script;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/** Reports and figures to publish. */
public final class Samples {

	/** A label that would do harm if it were not escaped. */
	public static final String HOSTILE = "<script>alert('x')</script> & \"quoted\"";

	private Samples() {
	}

	/** Figures of both. */
	public static Map<String, Figure> joined(Map<String, Figure> some, Map<String, Figure> others) {
		Map<String, Figure> all = new LinkedHashMap<>(some);
		all.putAll(others);
		return all;
	}

	/** Two roles over six sessions. */
	public static Figure trajectories(String first, String second) {
		Map<Double, String> ticks = new LinkedHashMap<>();
		List<Figure.Point> client = new ArrayList<>();
		List<Figure.Point> therapist = new ArrayList<>();
		for (int s = 1; s <= 6; s++) {
			ticks.put((double) s, "Session " + s);
			client.add(new Figure.Point(s, 5.5 + 0.06 * s, 5.3 + 0.06 * s, 5.7 + 0.06 * s, 60));
			therapist.add(new Figure.Point(s, 4.9 + 0.11 * s, 4.7 + 0.11 * s, 5.1 + 0.11 * s, 60));
		}
		return new Figure.Trajectories("trajectories", "Mean Alliance Over Time by Role", Axis.of("Session").withTicks(ticks),
				Axis.of("Working alliance (1-7)"), List.of(new Figure.Series(first, client),
				new Figure.Series(second, therapist)),
				Prose.of("Line chart: both rise, ", first, " is higher by ", TableCell.number(0.35, NumberStyle.TWO_DECIMALS),
				"."),
				Prose.of("Bands are 95% CI."));
	}

	/** A Bland-Altman plot of so many pairs. */
	public static Figure blandAltman(int pairs) {
		Random random = new Random(4);
		double[] mean = new double[pairs];
		double[] difference = new double[pairs];
		for (int i = 0; i < pairs; i++) {
			mean[i] = 5 + random.nextGaussian() * 0.7;
			difference[i] = 0.4 + random.nextGaussian() * 0.9;
		}
		return new Figure.Scatter("bland-altman", "Differences Against Means", Axis.of("Mean of the two ratings"),
				Axis.of("Client minus therapist"), List.of(new Figure.Group("Pairs", mean, difference)),
				List.of(Figure.Line.horizontal("", 0, Figure.Line.Style.REFERENCE),
						Figure.Line.horizontal("Mean", 0.4, Figure.Line.Style.MAIN, 0.2, 0.6),
						Figure.Line.horizontal("Upper limit", 2.164, Figure.Line.Style.LIMIT, 1.8, 2.5),
						Figure.Line.horizontal("Lower limit", -1.364, Figure.Line.Style.LIMIT, -1.7, -1)),
				Prose.of("Bland-Altman plot of ", pairs, " pairs."), Prose.NONE);
	}

	/** Completeness of rows by six occasions; one cell has no value. */
	public static Figure heatMap(String... rows) {
		List<List<Figure.Cell>> cells = new ArrayList<>();
		for (int r = 0; r < rows.length; r++) {
			List<Figure.Cell> row = new ArrayList<>();
			for (int c = 0; c < 6; c++) {
				row.add(r == 1 && c == 3 ? new Figure.Cell(Double.NaN, 0) : new Figure.Cell(Math.max(0, 1 - 0.07 * c * (r + 1)),
						60));
			}
			cells.add(row);
		}
		return new Figure.HeatMap("completeness", "Completeness Over Time", "Session", "", List.of("1", "2", "3", "4", "5", "6"),
				List.of(rows), cells, new Figure.ColourMeaning("Valid values", 0, 1,
				new NumberStyle(NumberStyle.Kind.PERCENT, 0)),
				Prose.of("Heat map of completeness."), Prose.NONE);
	}

	/** Shares of a variance by role. */
	public static Figure bars(String... names) {
		return new Figure.Bars("bars", "Variance by Role", Axis.of("Share of the variance"), List.of(names),
				List.of(new Figure.Part("Therapist", new double[] { 0.06, 0.22 }),
				new Figure.Part("Dyad", new double[] { 0.54, 0.4 }),
						new Figure.Part("Session", new double[] { 0.4, 0.38 })),
				new NumberStyle(NumberStyle.Kind.PERCENT, 0), Prose.of("Bars of shares."), Prose.NONE);
	}

	/** A saddle with points and lines. */
	public static Figure contour() {
		double[] x = new double[41];
		double[][] z = new double[41][41];
		for (int i = 0; i < 41; i++) {
			x[i] = 3 + i / 10.0;
		}
		for (int r = 0; r < 41; r++) {
			for (int c = 0; c < 41; c++) {
				z[r][c] = (x[c] - 5) * (x[r] - 5) + 0.2 * x[c];
			}
		}
		return new Figure.Contour("surface", "Response Surface", Axis.of("Alliance, client"), Axis.of("Alliance, therapist"),
				new Figure.Surface(x, x, z), new Figure.ColourMeaning("Outcome", -4, 6, NumberStyle.decimals(1)),
				List.of(new Figure.Group("Dyads", new double[] { 4, 5.5, 6 }, new double[] { 4.2, 5, 3.4 })),
				List.of(new Figure.Line("Congruence", 0, 1, Figure.Line.Style.REFERENCE, java.util.OptionalDouble.empty(),
						java.util.OptionalDouble.empty()), new Figure.Line("First axis", 1, 0.9, Figure.Line.Style.MAIN,
								java.util.OptionalDouble.empty(), java.util.OptionalDouble.empty())),
				Prose.of("A saddle."), Prose.NONE);
	}

	/** Two sites, their summary and where a new one is expected; one has no interval. */
	public static Figure forest(String first, String second) {
		return new Figure.Forest("forest", "Effects of Sites", Axis.of("Difference"), List.of(
				new Figure.Interval(first, 0.4, 0.1, 0.7, 0.8, Figure.Interval.Kind.SINGLE),
				new Figure.Interval(second, -0.1, Double.NaN, Double.NaN, Double.NaN, Figure.Interval.Kind.SINGLE),
				new Figure.Interval("Summary", 0.3, 0.05, 0.55, Double.NaN, Figure.Interval.Kind.SUMMARY),
				new Figure.Interval("New site", 0.3, -0.3, 0.9, Double.NaN, Figure.Interval.Kind.PREDICTION)), 0,
				NumberStyle.TWO_DECIMALS, Prose.of("Forest plot of two sites."), Prose.NONE);
	}

	/** A report with every kind of block and cell. */
	public static Report report(String label) {
		ReportBuilder report = new ReportBuilder("agreement", "Agreement of " + label).options(Map.of("rating", label))
				.n("rows", 2436)
				.n("clients", 203).exclude("rated by " + label + " only", 12).value("mean_diff", 0.519803921568627).value("n", 51)
				.verdict("fit/singular", false);
		report.heading("Results of " + label).warn(label + " is constant.", "Choose another variable.")
				.finding(label, " differs by ", TableCell.number(0.519803921568627, NumberStyle.TWO_DECIMALS), ".")
				.add(new Block.TableBlock("difference", "Difference of " + label,
				List.of(TableColumn.stub(label), TableColumn.number("M"),
						TableColumn.interval("95% CI").under("Difference"), TableColumn.number("p").under("Difference"),
						TableColumn.text("Remark")),
						List.of(TableRow.group(label), TableRow.of(TableCell.text(label),
								TableCell.number(0.519803921568627, NumberStyle.TWO_DECIMALS, "mean_diff"),
								TableCell.interval(-0.266775807954644, Double.POSITIVE_INFINITY, NumberStyle.TWO_DECIMALS),
								TableCell.number(0.000139372245832387, NumberStyle.P_VALUE), TableCell.text(label)),
								TableRow.of(TableCell.text("Other"), TableCell.number(Double.NaN, NumberStyle.TWO_DECIMALS),
										TableCell.BLANK, TableCell.number(0.5, NumberStyle.P_VALUE), TableCell.BLANK)),
						List.of(TableNote.general("About " + label + "."))))
				.figure(trajectories(label, "Therapist")).figure(heatMap(label, "Site B")).figure(blandAltman(40))
				.method("Method of ", label, ".").reference("Author of " + label + " (2012).")
				.script(new Script(Script.Language.R, "# " + label
				+ "\nd <- read.csv(\"data.csv\")\nif (any(d$x < 2)) {\n  mean(d$x)\n}\n"));
		return report.build();
	}
}

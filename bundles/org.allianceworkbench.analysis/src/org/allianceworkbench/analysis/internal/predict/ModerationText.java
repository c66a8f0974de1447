package org.allianceworkbench.analysis.internal.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Sample;
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
 * The blocks of {@link ModerationAnalysis}.
 *
 * @param slope position of the predictor's coefficient
 * @param products positions of the products' coefficients
 * @param values the moderator's values over the cases used
 * @param graded whether the moderator is a number with many values
 * @param moderator what the moderator is called
 * @param covariates what the covariates are called
 * @param coding how the categories of the predictor are counted; empty when it is a number
 */
record ModerationText(Regression model, int slope, int[] products, Term predictor, List<Term> moderators,
		List<SimpleSlope> slopes,
		double[] values, boolean graded, String moderator, List<String> covariates, String coding,
		ModerationOptions options) {

	private static final int STEPS = 40;

	void write(ReportBuilder report, double f, double p) {
		double low = Arrays.stream(values).min().orElse(0);
		double high = Arrays.stream(values).max().orElse(0);
		report.finding("The effect of ", predictor.label(), " on ", model.outcome().label(), p < 1 - options.confidence()
				? " depends on " : " does not reliably depend on ", moderator, ", F(", products.length, ", ",
				Apa.df(model.fit().df(), "interaction/df2"), ") = ", Apa.number(f, "interaction/F"), ", ", Apa.pInText(p), ". ",
				Prose.of(slopeWords().toArray()));
		report.add(model.table("coefficients", "Prediction of " + model.outcome().label(), "", Optional.empty(),
				" With a product in the model, the coefficients of its parts hold where the other is 0."
				+ (coding.isEmpty() ? "" : " " + coding)));
		report.add(slopeTable());
		if (graded) {
			JohnsonNeyman jn = JohnsonNeyman.of(model, slope, products[0], options.confidence(), low);
			for (int k = 0; k < jn.bounds().length; k++) {
				report.value("johnson_neyman/" + (k == 0 ? "lower" : "upper"), jn.bounds()[k]);
			}
			report.finding(jn.words(low, high, moderator));
			report.figure(johnsonNeyman(low, high));
		}
		report.figure(lines());
		Checks checks = new Checks();
		model.checks(report, checks, false);
		checks.write(report);
		report.method(model.outcome().label() + " was regressed on ", predictor.label(), ", " + moderator + " and their product",
				moderators.size() > 1 ? "s" : "",
				covariates.isEmpty() ? "" : ", adjusted for " + Apa.list(covariates),
				" (n = ", model.fit().n(), "). Simple slopes were computed ", graded
				? "at the mean of the moderator and one standard "
						+ "deviation below and above it (Aiken & West, 1991), and the region of significance by the Johnson-"
						+ "Neyman technique (Bauer & Curran, 2005)."
						: "in each group (Aiken & West, 1991).", coding.isEmpty() ? "" : " " + coding);
		report.reference(Works.AIKEN_WEST_1991);
		if (graded) {
			report.reference(Works.BAUER_CURRAN_2005);
		}
	}

	private List<Object> slopeWords() {
		List<Object> words = new ArrayList<>(List.of("Simple slopes by " + moderator + ": "));
		for (SimpleSlope s : slopes) {
			words.add(words.size() == 1 ? "" : "; ");
			words.add(s.label() + ", B = ");
			words.add(TableCell.number(s.estimate(), Digits.of(s.se()), s.key() + "/est"));
			words.add(", ");
			words.add(Apa.pInText(s.p()));
		}
		words.add(".");
		return words;
	}

	private Block.TableBlock slopeTable() {
		List<TableRow> rows = slopes.stream().map(s -> {
			Bounds ci = s.interval(options.confidence());
			NumberStyle style = Digits.of(s.se());
			return TableRow.of(TableCell.text(Wording.capital(s.label())), TableCell.number(s.estimate(), style, s.key()
					+ "/est"),
					TableCell.number(s.se(), style, s.key() + "/se"), TableCell.interval(ci.low(), ci.high(), style),
					Apa.number(s.t(), s.key() + "/t"), Apa.df(s.df(), ""), Apa.p(s.p(), s.key() + "/p"));
		}).toList();
		return new Block.TableBlock("slopes", "Simple Slopes of " + predictor.label(), List.of(TableColumn.stub(moderator),
				TableColumn.number("Slope"), TableColumn.number("SE"), TableColumn.interval(Levels.label(options.confidence())),
				TableColumn.number("t"), TableColumn.number("df"), TableColumn.number("p")), rows,
				List.of(TableNote.general("Change of " + model.outcome().label() + " for a point more of " + predictor.label()
				+ ".")));
	}

	private Figure johnsonNeyman(double low, double high) {
		List<Figure.Point> points = new ArrayList<>();
		for (int k = 0; k <= STEPS; k++) {
			double at = low + (high - low) * k / STEPS;
			SimpleSlope s = SimpleSlope.of("", "", model, slope, products, new double[] { at });
			Bounds ci = s.interval(options.confidence());
			points.add(new Figure.Point(at, s.estimate(), ci.low(), ci.high(), model.fit().n()));
		}
		List<Figure.Point> zero = List.of(new Figure.Point(low, 0, Double.NaN, Double.NaN, 0),
				new Figure.Point(high, 0, Double.NaN, Double.NaN, 0));
		return new Figure.Trajectories("johnson-neyman", "Slope of " + predictor.label() + " by " + moderator, Axis.of(moderator),
				Axis.of("Slope"), List.of(new Figure.Series("Slope", points), new Figure.Series("No effect", zero)),
				Prose.of("Line of the slope from ", Apa.number(points.get(0).y(), ""), " to ",
				Apa.number(points.get(STEPS).y(), ""),
						" with its confidence band."), Prose.of("Where the band does not cover 0 the slope is significant."));
	}

	/** Predicted outcome over the predictor, a line for each simple slope, other predictors at their means. */
	private Figure lines() {
		double[] x = column(slope);
		double low = Arrays.stream(x).min().orElse(0);
		double high = Arrays.stream(x).max().orElse(1);
		double base = model.fit().beta()[0];
		for (int j = 1; j < model.fit().p(); j++) {
			int at = j;
			boolean own = j == slope || j > slope && j <= slope + moderators.size() || Arrays.stream(products)
					.anyMatch(q -> q == at);
			base += own ? 0 : model.fit().beta()[j] * Arrays.stream(column(j)).average().orElse(0);
		}
		List<Figure.Series> series = new ArrayList<>();
		for (int k = 0; k < slopes.size(); k++) {
			double shift = base + moderatorPart(k);
			double b = slopes.get(k).estimate();
			series.add(new Figure.Series(Wording.capital(slopes.get(k).label()),
					List.of(new Figure.Point(low, shift + b * low, Double.NaN,
					Double.NaN, 0),
					new Figure.Point(high, shift + b * high, Double.NaN, Double.NaN, 0))));
		}
		return new Figure.Trajectories("slopes", "Predicted " + model.outcome().label(), Axis.of(predictor.label()),
				Axis.of(model.outcome().label()), series, Prose.of("A straight line for each of ", slopes.size(),
						" values of ", moderator, "."),
				Prose.of("Lines by ", moderator, covariates.isEmpty() ? "." : "; other predictors at their means."));
	}

	private double moderatorPart(int k) {
		if (moderators.size() > 1 || !graded && slopes.get(k).key().endsWith(slopesCode())) {
			return k == 0 ? 0 : model.fit().beta()[slope + k];
		}
		double[] distinct = graded ? at() : Arrays.stream(values).distinct().sorted().toArray();
		return distinct[k] * model.fit().beta()[slope + 1];
	}

	/** A categorical moderator's slopes carry codes, not numbers. */
	private String slopesCode() {
		return moderators.get(0).name().equals(options.moderator()) ? "\u0000" : "";
	}

	private double[] at() {
		Sample sample = new Sample(values);
		return new double[] { sample.mean() - sample.sd(), sample.mean(), sample.mean() + sample.sd() };
	}

	private double[] column(int j) {
		return Arrays.stream(model.fit().x()).mapToDouble(row -> row[j]).toArray();
	}
}

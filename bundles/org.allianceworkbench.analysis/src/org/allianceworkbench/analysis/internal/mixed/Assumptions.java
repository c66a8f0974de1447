package org.allianceworkbench.analysis.internal.mixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.statistics.Correlation;
import org.allianceworkbench.analysis.internal.statistics.Line;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.allianceworkbench.analysis.mixed.diagnostics.Influence;
import org.allianceworkbench.analysis.mixed.diagnostics.Normality;
import org.allianceworkbench.analysis.mixed.diagnostics.Residuals;
import org.allianceworkbench.analysis.mixed.inference.RandomEffects;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Symbols;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/**
 * Checks of a fit's assumptions, each with a verdict.
 *
 * @param fit the fit
 * @param names what effects are called
 * @param groups what the groups of a random term are called
 * @param unit what a unit of related residuals is called, by the index of its first row in the table
 */
public record Assumptions(MixedFit fit, UnaryOperator<String> names, UnaryOperator<String> groups,
		IntFunction<String> unit) {

	private static final int MOST_ROWS = 50_000;
	private static final int MOST_ROWS_OF_INFLUENCE = 20_000;
	private static final int MOST_CLUSTERS = 300;
	private static final double CURVED = 0.02;
	private static final double FANNED = 0.2;
	private static final double FAR = 3;
	private static final int FEWEST = 10;
	private static final String NOTE = "Skewness and excess kurtosis are 0 for a normal distribution. Predicted effects look "
			+ "more normal than the true ones are. Cook's distance: how far the fixed effects move without a group; above "
			+ "4 / groups a group deserves a look (Van der Meer et al., 2010). Linearity: a squared term of the fixed part "
			+ "beside "
			+ "the straight line.";

	/** Of a fit whose units of related residuals are called by their first row. */
	public Assumptions(MixedFit fit, UnaryOperator<String> names) {
		this(fit, names, Assumptions::plain, row -> "row " + (row + 1));
	}

	private static String plain(String group) {
		return switch (group) {
			case "client" -> "dyads";
			case "therapist" -> "therapists";
			default -> group;
		};
	}

	/** Writes the checks; says so when the data are too large for them. */
	public void write(ReportBuilder report) {
		if (fit.likelihood().rows() > MOST_ROWS) {
			report.text("Residuals and influence are not checked for more than ", TableCell.count(MOST_ROWS), " rows.");
			return;
		}
		Residuals residuals;
		try {
			residuals = fit.residuals();
		} catch (IllegalArgumentException tooMany) {
			report.text("Residuals are not checked: ", tooMany.getMessage(), ".");
			return;
		}
		report.reference(Works.VAN_DER_MEER_2010);
		double[] standard = residuals.standardised();
		if (!Arrays.stream(standard).allMatch(Double::isFinite)) {
			report.text("Residuals are not checked, as there is no residual variance.");
			return;
		}
		List<TableRow> rows = new ArrayList<>();
		rows.add(normality(report, "Residuals", "residuals", standard));
		long far = Arrays.stream(standard).filter(r -> Math.abs(r) > FAR).count();
		report.value("check/residuals/beyond3", far);
		rows.add(TableRow.of(TableCell.text("Residuals beyond 3 standard deviations"),
				TableCell.text(far + " of " + standard.length),
				TableCell.text(far > Math.max(1, 0.01 * standard.length) ? "More than expected: look at these rows"
						: "As expected")));
		shape(report, residuals).forEach(rows::add);
		for (RandomEffects effects : fit.randomEffects()) {
			for (int k = 0; k < effects.effects().size() && effects.groups().size() > 4; k++) {
				int effect = k;
				double[] values = Arrays.stream(effects.values()).mapToDouble(v -> v[effect]).toArray();
				if (Arrays.stream(values).distinct().count() > 2) {
					rows.add(normality(report, "Effects of " + groups.apply(effects.label()) + ": "
							+ names.apply(effects.effects().get(k)),
							effects.label() + "/" + effects.effects().get(k), values));
				}
			}
		}
		influence(report).ifPresent(rows::add);
		report.add(new Block.TableBlock("assumptions", "Assumptions", List.of(TableColumn.stub("Check"),
				TableColumn.text("Numbers"), TableColumn.text("Reads as")), rows, List.of(TableNote.general(NOTE))));
		new ResidualFigures(residuals, fit.randomEffects(), names, groups).all().forEach(report::figure);
	}

	/** Whether residuals bend or spread with the fitted values; the fixed part, as predicted effects bend with residuals. */
	private static List<TableRow> shape(ReportBuilder report, Residuals residuals) {
		double[] e = residuals.standardised();
		double[] x = residuals.fixedPart();
		Sample level = new Sample(x);
		if (!(level.sd() > 1e-9) || Arrays.stream(x).distinct().limit(4).count() < 4) {
			return List.of();
		}
		double[] z = Arrays.stream(x).map(v -> (v - level.mean()) / level.sd()).toArray();
		double[] square = Arrays.stream(z).map(v -> v * v).toArray();
		Line straight = Line.through(z, square);
		double[] bend = IntStream.range(0, z.length).mapToDouble(i -> square[i] - straight.intercept() - straight.slope() * z[i])
				.toArray();
		double curve = Correlation.pearson(bend, e).r();
		double fan = Correlation.pearson(residuals.fitted(), Arrays.stream(e).map(Math::abs).toArray()).r();
		List<TableRow> rows = new ArrayList<>();
		if (Double.isFinite(curve)) {
			report.value("check/residuals/curve_R2", curve * curve);
			rows.add(TableRow.of(TableCell.text("Linearity"), words(String.format(Locale.ROOT,
					"a curve explains %.1f%% of the residuals", 100 * curve * curve)), TableCell.text(curve * curve > CURVED
							? "Bent: add a quadratic term or another form of the predictors" : "No sign of a curve")));
		}
		if (Double.isFinite(fan)) {
			report.value("check/residuals/spread_r", fan);
			rows.add(TableRow.of(TableCell.text("Equal spread"), words(String.format(Locale.ROOT,
					"correlation of fitted value and size of the residual %.2f", fan)), TableCell.text(Math.abs(fan) > FANNED
							? "The spread changes with the level: consider variances by group" : "Similar at all levels")));
		}
		return rows;
	}

	/** Numbers in a text as they are printed, without a negative zero. */
	private static TableCell words(String text) {
		return TableCell.text(Symbols.minus(text.replaceAll("-(0\\.00?)(?!\\d)", "$1")));
	}

	private static TableRow normality(ReportBuilder report, String what, String key, double[] values) {
		Normality n = Normality.of(values);
		String at = "check/" + key + "/";
		report.value(at + "skewness", n.skewness()).value(at + "kurtosis", n.kurtosis()).value(at + "shapiro_francia",
				n.shapiroFrancia());
		boolean fine = Math.abs(n.skewness()) < 1 && !(Math.abs(n.kurtosis()) >= 2);
		return TableRow.of(TableCell.text(what), words(String.format(Locale.ROOT,
				"skewness %.2f, kurtosis %.2f",
				n.skewness(), n.kurtosis())), TableCell.text(n.n() < FEWEST ? "Too few to tell" : fine ? "No sign "
						+ "against a normal distribution"
						: "Not normal: see the figure, and consider a transformation"));
	}

	/** Of the outermost groups, or of the units of related residuals where there are no random effects. */
	private Optional<TableRow> influence(ReportBuilder report) {
		if (fit.likelihood().rows() > MOST_ROWS_OF_INFLUENCE || !fit.optimum().certificate().converged()
				|| !fit.covarianceEstimates().identified()) {
			return Optional.empty();
		}
		if (fit.design().random().isEmpty()) {
			int units = fit.design().data().rows().map(Rows::units).orElse(0);
			return units < 3 || units > MOST_CLUSTERS || units == fit.likelihood().rows() ? Optional.empty()
					: influence(report, "client", fit.influenceOfUnits(unit).all());
		}
		Optional<Design.GroupingFacts> outer = fit.design().groupings().stream()
				.filter(g -> fit.design().random().stream().anyMatch(r -> r.group().equals(g.name())))
				.min(Comparator.comparingInt(Design.GroupingFacts::groups));
		if (outer.isEmpty() || outer.get().groups() < 3 || outer.get().groups() > MOST_CLUSTERS) {
			return Optional.empty();
		}
		return influence(report, outer.get().name(), fit.influence(outer.get().name()).all());
	}

	private static Optional<TableRow> influence(ReportBuilder report, String name, List<Influence.Cluster> clusters) {
		clusters.stream().filter(c -> c.problem().isEmpty())
				.forEach(c -> report.value("influence/" + name + "/" + c.cluster() + "/cooks_d", c.cooksDistance()));
		List<String> needed = clusters.stream().filter(c -> c.problem().isPresent()).map(Influence.Cluster::cluster).toList();
		if (!needed.isEmpty()) {
			report.warn("Without " + name + " " + String.join(", ", needed.subList(0, Math.min(5, needed.size())))
					+ (needed.size() > 5 ? " and others" : "")
					+ " the data don't determine the model's effects, so that its influence has no value.",
					"Say so in the report, or leave out the predictor that only this group tells about.");
		}
		return clusters.stream().filter(c -> Double.isFinite(c.cooksDistance()))
				.max(Comparator.comparingDouble(Influence.Cluster::cooksDistance)).map(most -> {
					return TableRow.of(TableCell.text("Influence of a single " + name),
							TableCell.text(String.format(Locale.ROOT, "largest Cook's distance %.2f (%s)", most.cooksDistance(),
									most.cluster())),
							TableCell.text(most.cooksDistance() > 1 ? "Estimates move without it: give the results without it too"
									: most.cooksDistance() > 4.0 / clusters.size() ? "It stands out: look at its rows"
									: "No group stands out"));
				});
	}
}

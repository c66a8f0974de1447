package org.allianceworkbench.analysis.internal.dyads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.mixed.design.DesignVariable;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.analysis.mixed.inference.MarginalMeans;
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
import org.allianceworkbench.analysis.internal.mixed.Digits;

/**
 * Expected ratings of both sides over time, as a figure and at the ends of time as a table.
 *
 * @param fit the fit
 * @param names what sides are called
 * @param timeColumn the column of time, if it isn't the occasion's position
 */
public record RoleFigures(RoleFit fit, RoleNames names, Optional<String> timeColumn) {

	private static final int MOST = 12;

	/** Times at which ratings were given, with labels; at most twelve. */
	private Map<Double, String> times() {
		Map<Double, String> times = new TreeMap<>();
		if (timeColumn.isEmpty()) {
			Map<Double, String> occasions = names.data().ratedOccasions();
			double first = occasions.keySet().stream().findFirst().orElse(0.0);
			occasions.forEach((at, label) -> times.put(at - first, label));
		} else {
			double low = java.util.Arrays.stream(fit.rows().time()).filter(t -> !Double.isNaN(t)).min().orElse(0);
			double high = fit.rows().last();
			for (int i = 0; i < MOST; i++) {
				double at = low + (high - low) * i / (MOST - 1);
				times.put(at, RoleNames.trimmed(at));
			}
		}
		return times;
	}

	/** Expected ratings of each side at a time; predictors stand at 0, where they are centred. */
	private List<MarginalMeans.Mean> means(double time) {
		return means(time, Map.of());
	}

	private List<MarginalMeans.Mean> means(double time, Map<String, Double> set) {
		Map<String, Double> at = new HashMap<>();
		fit.fit().design().variables().forEach(v -> {
			if (v instanceof DesignVariable.Numeric numeric) {
				at.put(numeric.name(), 0.0);
			}
		});
		fit.model().trend().columns().forEach(c -> at.put(c, fit.model().trend().at(c, time, fit.rows().last())));
		set.forEach((name, value) -> {
			if (at.containsKey(name)) {
				at.put(name, value);
			}
		});
		return fit.fit().means(fit.inference()).means(List.of("role"), at);
	}

	/** Expected ratings of both sides and their difference at the first and the last time. */
	public Block.TableBlock ends(ReportBuilder report) {
		double last = fit.rows().last();
		Map<Double, String> times = times();
		List<Double> ends = fit.model().trend() == Trend.NONE ? List.of(0.0) : List.of(times.keySet().iterator().next(), last);
		List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.stub("Ratings by")));
		List<List<TableCell>> rows = new ArrayList<>();
		rows.add(new ArrayList<>(List.of(TableCell.text(names.side(Side.CLIENT)))));
		rows.add(new ArrayList<>(List.of(TableCell.text(names.side(Side.THERAPIST)))));
		rows.add(new ArrayList<>(List.of(TableCell.text("Difference"))));
		String ci = Levels.label(fit.model().confidence());
		for (double time : ends) {
			String label = ends.size() == 1 ? "Mean" : times.getOrDefault(time, RoleNames.trimmed(time));
			columns.add(TableColumn.interval("M [" + ci + "]").under(label));
			List<MarginalMeans.Mean> means = means(time);
			String at = ends.size() == 1 ? "means/" : "means/" + (time == last ? "last/" : "first/");
			cell(report, rows.get(0), means.get(0).estimate(), at + "client");
			cell(report, rows.get(1), means.get(1).estimate(), at + "therapist");
			cell(report, rows.get(2), fit.fit().means(fit.inference()).differences(means).get(0).estimate(),
					at + "client_minus_therapist");
		}
		return new Block.TableBlock("means", "Expected Ratings by Role", columns, rows.stream().map(TableRow::of).toList(),
				List.of(TableNote.general(names.model().predictors().isEmpty() ? "Means that the model expects."
						: "Means that the model expects where predictors are at their centre, categories with equal weight.")));
	}

	private static void cell(ReportBuilder report, List<TableCell> row, Estimate e, String at) {
		report.value(at + "/estimate", e.value()).value(at + "/se", e.se()).value(at + "/p", e.p());
		row.add(TableCell.estimate(e.value(), e.low(), e.high(), Digits.of(e.se()), at + "/estimate"));
	}

	/** The figure; empty without change over time. */
	public Optional<Figure> trajectories() {
		Map<Double, String> times = times();
		if (fit.model().trend() == Trend.NONE || times.size() < 2) {
			return Optional.empty();
		}
		List<Predictor> moderators = fit.model().moderators().stream().filter(p -> !p.categorical()).limit(1).toList();
		Map<String, List<Figure.Point>> lines = new LinkedHashMap<>();
		double spread = moderators.isEmpty() ? 0 : spread(moderators.get(0));
		for (Map.Entry<String, Double> line : levels(moderators, spread).entrySet()) {
			for (double time : times.keySet()) {
				List<MarginalMeans.Mean> means = means(time, moderators.isEmpty() ? Map.of()
						: Map.of(moderators.get(0).name(), line.getValue()));
				for (Side side : Side.values()) {
					Estimate e = means.get(side.ordinal()).estimate();
					if (Double.isFinite(e.value())) {
						boolean band = moderators.isEmpty();
						lines.computeIfAbsent(names.side(side) + line.getKey(), k -> new ArrayList<>())
								.add(new Figure.Point(time, e.value(),
								band ? e.low() : Double.NaN, band ? e.high() : Double.NaN, fit.rows().ratings()[side.ordinal()]));
					}
				}
			}
		}
		List<Figure.Series> series = lines.entrySet().stream().map(e -> new Figure.Series(e.getKey(), e.getValue())).toList();
		return Optional.of(figure(series, times, moderators));
	}

	private static Map<String, Double> levels(List<Predictor> moderators, double spread) {
		Map<String, Double> levels = new LinkedHashMap<>();
		if (moderators.isEmpty()) {
			levels.put("", 0.0);
		} else {
			String what = " " + moderators.get(0).name();
			levels.put(", low" + what, -spread);
			levels.put(", high" + what, spread);
		}
		return levels;
	}

	/** Standard deviation of a predictor over dyads. */
	private double spread(Predictor p) {
		Map<Integer, Double> first = new HashMap<>();
		for (int i = 0; i < names.data().size(); i++) {
			if (!Double.isNaN(p.values()[0][i])) {
				first.putIfAbsent(names.data().dyad()[i], p.values()[0][i]);
			}
		}
		return new org.allianceworkbench.analysis.internal.statistics.Sample(first.values().stream().mapToDouble(x -> x)
				.toArray()).sd();
	}

	private Figure figure(List<Figure.Series> series, Map<Double, String> times, List<Predictor> moderators) {
		String measure = names.data().dyads().measure();
		List<Object> told = new ArrayList<>(List.of("Line chart of the ratings that the model expects:"));
		for (Figure.Series s : series) {
			told.addAll(List.of(" ", s.name(), " from ", number(s.points().get(0)), " to ",
					number(s.points().get(s.points().size() - 1)), ";"));
		}
		told.set(told.size() - 1, ".");
		Axis x = timeColumn.isPresent() ? Axis.of(timeColumn.get()) : Axis.of("Occasion").withTicks(times);
		String note = moderators.isEmpty() ? "" : " Low and high: one standard deviation below and above the mean of "
				+ moderators.get(0).label() + ".";
		String bands = !moderators.isEmpty() ? "Intervals of the effects are in the tables." : fit.difference("")
				.filter(Estimate::hasDf).isEmpty()
				? "No bands can be given."
				: "Bands are " + Levels.label(fit.model().confidence()) + ".";
		return new Figure.Trajectories("trajectories", "Expected Ratings Over Time by Role", x, Axis.of(measure), series,
				Prose.of(told.toArray()), Prose.of(bands + note));
	}

	private static TableCell number(Figure.Point point) {
		return TableCell.number(point.y(), NumberStyle.TWO_DECIMALS);
	}
}

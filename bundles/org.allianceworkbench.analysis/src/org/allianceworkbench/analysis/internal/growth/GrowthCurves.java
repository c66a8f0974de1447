package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.mixed.ModelReport;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.analysis.mixed.inference.MarginalMeans;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;

/**
 * Predicted courses, what changes from first to last, and at what rate.
 *
 * @param model the fitted model
 * @param growth its times
 */
record GrowthCurves(ModelReport model, GrowthModel growth) {

	private static final int MOST_POINTS = 25;
	private static final int MOST_LINES = 12;

	private MarginalMeans means() {
		return model.fit().means(model.inference());
	}

	private List<String> by() {
		return growth.options().by().stream().map(b -> model.data().key(b).isPresent() ? spelled(b) : b).toList();
	}

	private String spelled(String name) {
		return model.fit().design().variables().stream().map(v -> v.name()).filter(name::equalsIgnoreCase).findFirst()
				.orElse(name);
	}

	private String label(MarginalMeans.Mean mean) {
		return mean.categories().entrySet().stream()
				.map(e -> model.data().label(e.getKey(), e.getValue())).collect(Collectors.joining(", "));
	}

	private static String key(MarginalMeans.Mean mean) {
		return mean.categories().isEmpty() ? "all" : mean.categories().entrySet().stream()
				.map(e -> e.getKey() + "=" + e.getValue())
				.collect(Collectors.joining(","));
	}

	private Estimate difference(double[] a, double[] b) {
		double[] contrast = a.clone();
		for (int i = 0; i < contrast.length; i++) {
			contrast[i] -= b[i];
		}
		return model.inference().estimate(contrast, model.fit().model().confidence());
	}

	/** One group's change from the first time to the last. */
	private record Change(MarginalMeans.Mean first, MarginalMeans.Mean last, double[] contrast, Estimate estimate) {
		boolean estimable() {
			return first.estimable() && last.estimable();
		}
	}

	private List<Change> changes() {
		List<MarginalMeans.Mean> first = means().means(by(), growth.at(growth.time().first()));
		List<MarginalMeans.Mean> last = means().means(by(), growth.at(growth.time().last()));
		List<Change> changes = new ArrayList<>();
		for (int g = 0; g < first.size(); g++) {
			double[] contrast = last.get(g).contrast().clone();
			for (int i = 0; i < contrast.length; i++) {
				contrast[i] -= first.get(g).contrast()[i];
			}
			boolean estimable = first.get(g).estimable() && last.get(g).estimable();
			changes.add(new Change(first.get(g), last.get(g), contrast, estimable
					? difference(last.get(g).contrast(), first.get(g).contrast()) : Estimate.NONE));
		}
		return changes;
	}

	/** Writes the findings. */
	void findings(ReportBuilder report, String outcome) {
		TimeScale time = growth.time();
		List<Change> changes = changes().stream().filter(Change::estimable).toList();
		for (Change c : changes) {
			Estimate e = c.estimate;
			String verb = !e.hasDf() ? "changes" : e.low() > 0 ? "rises" : e.high() < 0 ? "falls" : "does not reliably change";
			report.finding(c.first.categories().isEmpty() ? "" : label(c.first) + ": ", outcome, " ", verb, " from ",
					TableCell.number(c.first.estimate().value(), NumberStyle.TWO_DECIMALS), " at ", time.words(time.first()),
					" to ",
					TableCell.number(c.last.estimate().value(), NumberStyle.TWO_DECIMALS), " at ", time.words(time.last()),
					", by ",
					EstimateRows.cell(e), ".");
		}
		for (int i = 0; i < changes.size() && changes.size() <= 4; i++) {
			for (int j = i + 1; j < changes.size(); j++) {
				Estimate e = difference(changes.get(i).contrast, changes.get(j).contrast);
				boolean clear = e.hasDf() && (e.low() > 0 || e.high() < 0);
				report.finding(label(changes.get(i).first), " and ", label(changes.get(j).first),
						clear ? " change differently: the difference of their changes is "
						: " do not reliably differ in their change: ",
						EstimateRows.cell(e), ".");
			}
		}
	}

	/** Writes the tables of change and of rates. */
	void tables(ReportBuilder report) {
		TimeScale time = growth.time();
		EstimateRows rows = new EstimateRows(report);
		List<Change> changes = changes();
		for (Change c : changes) {
			if (!c.first.categories().isEmpty()) {
				rows.group(label(c.first));
			}
			rows.add("Mean at " + time.words(time.first()), "mean/" + key(c.first) + "/first", c.first.estimate());
			rows.add("Mean at " + time.words(time.last()), "mean/" + key(c.first) + "/last", c.last.estimate());
			rows.add("Change", "change/" + key(c.first), c.estimate);
			rates(rows, c.first);
		}
		for (int i = 0; i < changes.size(); i++) {
			for (int j = i + 1; j < changes.size(); j++) {
				if (i == 0 && j == 1) {
					rows.group("Differences");
				}
				Change a = changes.get(i);
				Change b = changes.get(j);
				rows.add("Change: " + label(a.first) + " minus " + label(b.first), "change_difference/" + key(a.first) + "~"
						+ key(b.first), a.estimable() && b.estimable() ? difference(a.contrast, b.contrast) : Estimate.NONE);
			}
		}
		report.add(rows.table("change", "Change Over Time", "Group", growth.options().confidence(),
				"Other predictors at their means; rates are per unit of " + time.name() + unit() + "."));
	}

	private String unit() {
		return growth.time().labels().isEmpty() ? "" : " (the step from one occasion to the next)";
	}

	private void rates(EstimateRows rows, MarginalMeans.Mean group) {
		TimeScale time = growth.time();
		String key = key(group);
		switch (growth.options().shape()) {
			case LINEAR -> rows.add("Rate", "slope/" + key, slope(time.name(), group, time.first()));
			case QUADRATIC -> {
				rows.add("Rate at " + time.words(time.first()), "slope_first/" + key, slope(time.name(), group, time.first()));
				rows.add("Rate at " + time.words(time.last()), "slope_last/" + key, slope(time.name(), group, time.last()));
			}
			case LOG -> rows.add("Rate per unit of log(1 + " + time.name() + ")", "slope/" + key,
					slope("log_" + time.name(), group, time.first()));
			case PIECEWISE -> {
				String knot = time.words(growth.knot());
				rows.add("Rate up to " + knot, "slope_before/" + key, slope(time.name() + "_before", group, time.first()));
				rows.add("Rate from " + knot, "slope_after/" + key, slope(time.name() + "_after", group, time.last()));
			}
		}
	}

	private Estimate slope(String variable, MarginalMeans.Mean group, double when) {
		return means().slopes(variable, by(), growth.at(when)).stream().filter(m -> m.categories().equals(group.categories()))
				.map(MarginalMeans.Mean::estimate).findFirst().orElse(Estimate.NONE);
	}

	/** The figure of the predicted courses. */
	void figure(ReportBuilder report, String outcome) {
		Map<String, List<Figure.Point>> lines = new LinkedHashMap<>();
		double[] points = growth.time().points(MOST_POINTS);
		for (double when : points) {
			for (MarginalMeans.Mean mean : means().means(by(), growth.at(when))) {
				if (mean.estimable()) {
					Estimate e = mean.estimate();
					String name = "predicted/" + key(mean) + "," + growth.time().name() + "=" + plain(when);
					report.value(name + "/estimate", e.value()).value(name + "/lo", e.low()).value(name + "/hi", e.high());
					lines.computeIfAbsent(label(mean), l -> new ArrayList<>())
							.add(new Figure.Point(when, e.value(), e.low(), e.high(), model.fit().likelihood().rows()));
				}
			}
		}
		if (lines.isEmpty() || lines.size() > MOST_LINES) {
			return;
		}
		List<Object> told = new ArrayList<>(List.of("Line chart of predicted ", outcome, " over ", growth.time()
				.title(growth.input()), ":"));
		lines.forEach((name, line) -> told.addAll(List.of(name.isEmpty() ? "" : " ", name, " from ", number(line.get(0)), " to ",
				number(line.get(line.size() - 1)), ";")));
		told.set(told.size() - 1, ".");
		Axis x = growth.time().labels().isEmpty() ? Axis.of(growth.time().title(growth.input()))
				: Axis.of("Occasion").withTicks(growth.time().labels());
		List<Figure.Series> series = new ArrayList<>(lines.entrySet().stream()
				.map(e -> new Figure.Series(e.getKey(), e.getValue()))
				.toList());
		ObservedCourses observed = lines.size() == 1 ? ObservedCourses.of(growth.input(), growth.input().table()
				.column(growth.options()
				.outcome()), growth.time().values(), series.get(0).name(), used()) : new ObservedCourses(0, List.of());
		series.addAll(observed.lines());
		report.figure(new Figure.Trajectories("growth", "Predicted Course of " + outcome, x, Axis.of("Predicted " + outcome),
				series, Prose.of(told.toArray()),
				Prose.of("Estimated marginal means, other predictors at their means; bands are ",
						Levels.label(growth.options().confidence()), ".", observed.words())));
	}

	/** Which rows of the data the model rests on. */
	private boolean[] used() {
		boolean[] used = new boolean[growth.input().table().rowCount()];
		model.fit().design().data().rows().ifPresentOrElse(rows -> IntStream.of(rows.source()).forEach(r -> used[r] = true),
				() -> Arrays.fill(used, true));
		return used;
	}

	private static TableCell number(Figure.Point point) {
		return TableCell.number(point.y(), NumberStyle.TWO_DECIMALS);
	}

	private static String plain(double x) {
		return x == Math.rint(x) ? Long.toString(Math.round(x)) : Double.toString(x);
	}
}

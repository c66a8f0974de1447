package org.allianceworkbench.analysis.internal.mixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.DesignVariable;
import org.allianceworkbench.analysis.mixed.inference.Inference;
import org.allianceworkbench.analysis.mixed.inference.MarginalMeans;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;

/**
 * Predicted means over time, by role and arm where the model has them.
 *
 * @param fit the fit
 * @param inference for the bands
 * @param data what occasions and categories are called
 * @param asked the variable of time that an option names, if any
 */
record PredictedTrajectories(MixedFit fit, Inference inference, ModelData data, Optional<String> asked) {

	private static final int MOST_POINTS = 12;
	private static final int MOST_LINES = 8;

	/** The figure; empty when the model has no time. */
	Optional<Figure> figure(ReportBuilder report) {
		Optional<DesignVariable> time = fit.design().variables().stream().filter(this::isTime).findFirst();
		if (time.isEmpty()) {
			return Optional.empty();
		}
		List<String> by = by(time.get().name());
		Map<String, List<Figure.Point>> lines = new LinkedHashMap<>();
		Map<Double, String> ticks = new TreeMap<>();
		if (time.get() instanceof DesignVariable.Numeric numeric) {
			for (double at : positions(numeric)) {
				means(by, Map.of(numeric.name(), at)).forEach(m -> add(report, lines, m, numeric.name(), at, label(at)));
				Optional.ofNullable(data.timeLabels().get(at)).ifPresent(l -> ticks.put(at, l));
			}
		} else if (time.get() instanceof DesignVariable.Categorical c) {
			List<String> all = new ArrayList<>(by);
			all.add(c.name());
			for (MarginalMeans.Mean mean : means(all, Map.of())) {
				String category = mean.categories().get(c.name());
				double at = c.categories().indexOf(category);
				Map<String, String> rest = new LinkedHashMap<>(mean.categories());
				rest.remove(c.name());
				add(report, lines, new MarginalMeans.Mean(rest, mean.at(), mean.contrast(), mean.estimable(), mean.estimate()),
						c.name(), at,
						category);
				ticks.put(at, data.label(c.name(), category));
			}
		}
		return lines.values().stream().anyMatch(points -> points.size() > 1)
				? Optional.of(trajectories(time.get().name(), lines, ticks)) : Optional.empty();
	}

	private boolean isTime(DesignVariable variable) {
		String name = variable.name();
		return name.equalsIgnoreCase(ModelData.TIME) || asked.filter(name::equalsIgnoreCase).isPresent()
				|| data.key(name).equals(Optional.of(DesignKey.OCCASION));
	}

	private List<String> by(String time) {
		List<String> by = new ArrayList<>();
		int lines = 1;
		for (DesignKey key : List.of(DesignKey.ROLE, DesignKey.ARM)) {
			for (DesignVariable variable : fit.design().variables()) {
				if (variable instanceof DesignVariable.Categorical c && !c.name().equals(time)
						&& data.key(c.name()).equals(Optional.of(key)) && inFixed(c.name())
						&& lines * c.categories().size() <= MOST_LINES) {
					by.add(c.name());
					lines *= c.categories().size();
				}
			}
		}
		return by;
	}

	private boolean inFixed(String name) {
		return fit.design().fixed().terms().stream().anyMatch(t -> t.variables().contains(name));
	}

	private double[] positions(DesignVariable.Numeric time) {
		double[] all = Arrays.stream(data.taken(time.name()).validNumbers()).filter(x -> !Double.isNaN(x)
				&& x >= time.summary().lowest() && x <= time.summary().highest()).sorted().distinct().toArray();
		double low = time.summary().lowest();
		double high = time.summary().highest();
		return all.length <= MOST_POINTS ? all
				: IntStream.range(0, MOST_POINTS).mapToDouble(i -> low + (high - low) * i / (MOST_POINTS - 1)).toArray();
	}

	private List<MarginalMeans.Mean> means(List<String> by, Map<String, Double> at) {
		return fit.means(inference).means(by, at);
	}

	private static String label(double at) {
		return at == Math.rint(at) ? Long.toString((long) at) : Double.toString(at);
	}

	private void add(ReportBuilder report, Map<String, List<Figure.Point>> lines, MarginalMeans.Mean mean, String time, double at,
			String place) {
		if (mean.estimable() && Double.isFinite(mean.estimate().value())) {
			String line = mean.categories().entrySet().stream().map(e -> data.label(e.getKey(), e.getValue()))
					.collect(Collectors.joining(", "));
			String name = "predicted/" + mean.categories().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue() + ",")
					.collect(Collectors.joining()) + time + "=" + place + "/";
			report.value(name + "estimate", mean.estimate().value()).value(name + "lo", mean.estimate().low()).value(name + "hi",
					mean.estimate().high());
			lines.computeIfAbsent(line, l -> new ArrayList<>()).add(new Figure.Point(at,
					mean.estimate().value(), mean.estimate().low(), mean.estimate().high(), fit.likelihood().rows()));
		}
	}

	private Figure trajectories(String time, Map<String, List<Figure.Point>> lines, Map<Double, String> ticks) {
		String outcome = KeyIndex.title(data.taken(data.formula().outcome()));
		List<Figure.Series> series = lines.entrySet().stream().map(e -> new Figure.Series(e.getKey(), e.getValue())).toList();
		List<Object> told = new ArrayList<>(List.of("Line chart of predicted ", outcome, " over ", time, ":"));
		for (Figure.Series s : series) {
			told.addAll(List.of(s.name().isEmpty() ? "" : " ", s.name(), " from ", number(s.points().get(0)), " to ",
					number(s.points().get(s.points().size() - 1)), ";"));
		}
		told.set(told.size() - 1, ".");
		Axis x = Axis.of(ticks.isEmpty() ? time : "Occasion");
		return new Figure.Trajectories("predicted", "Predicted Mean " + outcome + " Over Time", ticks.isEmpty() ? x
				: x.withTicks(ticks), Axis.of("Predicted " + outcome), series, Prose.of(told.toArray()),
				Prose.of("Estimated marginal means, other predictors at their means; bands are ",
						Levels.label(fit.model().confidence()), "."));
	}

	private static TableCell number(Figure.Point point) {
		return TableCell.number(point.y(), NumberStyle.TWO_DECIMALS);
	}
}

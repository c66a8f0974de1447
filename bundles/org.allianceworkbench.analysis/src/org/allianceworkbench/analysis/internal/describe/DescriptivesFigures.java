package org.allianceworkbench.analysis.internal.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.convention.Convention;
import org.allianceworkbench.analysis.internal.data.Groups;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.TableCell;

/** The descriptives' figures: means over occasions where there are some, else medians and quartiles. */
record DescriptivesFigures(AnalysisInput input, Groups groups, DescriptivesOptions options, List<Described> described) {

	private static final NumberStyle SHOWN = NumberStyle.TWO_DECIMALS;
	private static final int MOST_SERIES = 8;
	private static final int MOST_BARS = 20;

	/** One for all variables when that stays readable, else one for each. */
	List<Figure> all() {
		Optional<Figure> together = means("means", described);
		if (together.isPresent()) {
			return List.of(together.get());
		}
		List<Figure> each = IntStream.range(0, Math.min(MOST_SERIES, options.values().size()))
				.mapToObj(v -> means("means-" + v, variable(v))).flatMap(Optional::stream).toList();
		return each.isEmpty() ? quartiles() : each;
	}

	private List<Described> variable(int v) {
		return described.subList(v * groups.groups().size(), (v + 1) * groups.groups().size());
	}

	/** Medians and quartiles: of all variables, or of the groups of each. */
	private List<Figure> quartiles() {
		if (groups.columns().isEmpty()) {
			return forest("quartiles", "Medians and Quartiles", described, Described::title).stream().toList();
		}
		List<Figure> figures = new ArrayList<>();
		for (int v = 0; v < Math.min(MOST_SERIES, options.values().size()); v++) {
			String title = described.get(v * groups.groups().size()).title();
			forest("quartiles-" + v, "Medians and Quartiles of " + title, variable(v), d -> d.group().label())
					.ifPresent(figures::add);
		}
		return figures;
	}

	private Optional<Figure> forest(String id, String title, List<Described> of, Function<Described, String> name) {
		boolean spss = options.convention() == Convention.SPSS;
		List<Figure.Interval> rows = of.stream().filter(d -> d.sample().n() > 0).map(d -> new Figure.Interval(name.apply(d),
				d.sample().median(), spss ? d.sample().quantileType6(0.25) : d.sample().quantileType7(0.25), spss
						? d.sample().quantileType6(0.75) : d.sample().quantileType7(0.75), Double.NaN,
						Figure.Interval.Kind.SINGLE)).toList();
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		int more = rows.size() - Math.min(rows.size(), MOST_BARS);
		List<Figure.Interval> shown = rows.subList(0, rows.size() - more);
		return Optional.of(new Figure.Forest(id, title, Axis.of(of.size() == 1 || !groups.columns().isEmpty() ? of.get(0).title()
				: "Value"),
				shown, Double.NaN, SHOWN, Prose.of("Medians with quartiles of ", shown.size(), " rows, from ",
				TableCell.number(shown.stream()
						.mapToDouble(Figure.Interval::value).min().orElse(0), SHOWN), " to ", TableCell.number(shown.stream()
								.mapToDouble(Figure.Interval::value).max().orElse(0), SHOWN), "."),
				Prose.of("Points are medians, lines go from the first to the third quartile.", more > 0
						? " The first " + MOST_BARS + " of " + rows.size() + " are shown; the table has all." : "")));
	}

	/** Means over occasions, when the groups are made by occasion and perhaps something else. */
	private Optional<Figure> means(String id, List<Described> of) {
		int at = groups.columns().indexOf(input.keys().getOrDefault(DesignKey.OCCASION, ""));
		if (at < 0) {
			return Optional.empty();
		}
		boolean several = of.stream().map(Described::title).distinct().count() > 1;
		Map<String, List<Figure.Point>> series = new LinkedHashMap<>();
		Map<Double, String> ticks = new TreeMap<>();
		for (Described d : of) {
			Category occasion = d.group().categories().get(at);
			if (d.sample().n() > 0) {
				ticks.put(occasion.position(), occasion.label());
				series.computeIfAbsent(seriesName(d, at, several), name -> new ArrayList<>())
						.add(new Figure.Point(occasion.position(),
						d.sample().mean(), d.interval().low(), d.interval().high(), d.sample().n()));
			}
		}
		if (series.size() > MOST_SERIES || ticks.size() < 2) {
			return Optional.empty();
		}
		List<Figure.Series> lines = series.entrySet().stream().map(e -> new Figure.Series(e.getKey(), e.getValue())).toList();
		String titles = String.join(" and ", of.stream().map(Described::title).distinct().toList());
		return Optional.of(new Figure.Trajectories(id, id.equals("means")
				? "Means by " + groups.titles().get(at) : "Means of " + titles + " by " + groups.titles().get(at),
				Axis.of(groups.titles().get(at)).withTicks(ticks), Axis.of(titles), lines,
				Prose.of("Line chart of the mean of ", titles, " over ", ticks.size(), " occasions, ", lines.size(), " lines."),
				Prose.of("Bands are ", Levels.label(options.confidence()), " of the mean.")));
	}

	private String seriesName(Described d, int occasion, boolean several) {
		List<String> parts = new ArrayList<>();
		if (several) {
			parts.add(d.title());
		}
		IntStream.range(0, d.group().categories().size()).filter(i -> i != occasion)
				.forEach(i -> parts.add(d.group().categories().get(i).label()));
		return parts.isEmpty() ? KeyIndex.title(d.column()) : String.join(", ", parts);
	}
}

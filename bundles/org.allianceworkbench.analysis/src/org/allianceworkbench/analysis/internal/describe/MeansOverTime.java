package org.allianceworkbench.analysis.internal.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.data.Groups;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.SmallMultiples;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.Wording;

/**
 * Means of a variable over occasions. More than a few lines with their bands can't be told apart: then a chart for each site, or
 * what else the groups are made by, with a line for each role.
 *
 * @param variable its groups
 * @param occasion place of the occasion among what the groups are made by
 */
record MeansOverTime(AnalysisInput input, Groups groups, DescriptivesOptions options, List<Described> variable, int occasion) {

	private static final int MOST_LINES = 3;
	private static final int MOST_PANELS = 24;

	/** Nothing with fewer than two occasions, or more charts than one can look at. */
	Optional<Figure> figure(String id) {
		Map<Double, String> ticks = new TreeMap<>();
		variable.stream().filter(d -> d.sample().n() > 0).map(d -> d.group().categories().get(occasion))
				.forEach(c -> ticks.put(c.position(), c.label()));
		List<Integer> others = IntStream.range(0, groups.columns().size()).filter(i -> i != occasion).boxed().toList();
		List<Integer> within = lines(others) <= MOST_LINES ? others : line(others).stream().toList();
		List<Integer> panels = others.stream().filter(i -> !within.contains(i)).toList();
		Map<List<Category>, List<Described>> byPanel = new LinkedHashMap<>();
		variable.stream().filter(d -> d.sample().n() > 0).forEach(d -> byPanel.computeIfAbsent(at(d, panels),
				p -> new ArrayList<>()).add(d));
		if (ticks.size() < 2 || byPanel.size() > MOST_PANELS) {
			return Optional.empty();
		}
		String time = groups.titles().get(occasion);
		String title = variable.get(0).title();
		Axis x = Axis.of(time).withTicks(ticks);
		Prose note = Prose.of("Bands are ", Levels.label(options.confidence()), " of the mean.");
		String heading = "Means of " + title + " by " + time;
		if (panels.isEmpty()) {
			List<Figure.Series> series = series(variable, within, title);
			return Optional.of(new Figure.Trajectories(id, heading, x, Axis.of(title), series,
					Prose.of("Line chart of the mean of ",
					title, " over ", Wording.count(ticks.size(), "occasion"), ", ", Wording.count(series.size(), "line"),
					range()), note));
		}
		List<SmallMultiples.Panel> charts = byPanel.entrySet().stream().map(e ->
				new SmallMultiples.Panel(String.join(", ", e.getKey()
				.stream().map(Category::label).toList()), series(e.getValue(), within, title), about(e.getKey(), panels)))
				.toList();
		return Optional.of(new SmallMultiples(id, heading, x, Axis.of(title), charts,
				Prose.of("Line charts of the mean of ", title,
				" over ", Wording.count(ticks.size(), "occasion"), ", one for each of ", Wording.count(charts.size(), "group"),
				range()),
				note));
	}

	private Prose range() {
		double[] means = variable.stream().filter(d -> d.sample().n() > 0).mapToDouble(d -> d.sample().mean()).sorted().toArray();
		return Prose.of("; means from ", TableCell.number(means[0], NumberStyle.TWO_DECIMALS), " to ",
				TableCell.number(means[means.length - 1], NumberStyle.TWO_DECIMALS), ".");
	}

	private int lines(List<Integer> dimensions) {
		Set<List<Category>> different = new LinkedHashSet<>();
		variable.stream().filter(d -> d.sample().n() > 0).forEach(d -> different.add(at(d, dimensions)));
		return different.size();
	}

	/** What makes the lines within a chart: the role, else what has fewest categories; nothing when these are too many. */
	private Optional<Integer> line(List<Integer> others) {
		int role = groups.columns().indexOf(input.keys().getOrDefault(DesignKey.ROLE, ""));
		return others.stream().filter(i -> lines(List.of(i)) <= MOST_LINES && others.size() > 1)
				.min(Comparator.comparing((Integer i) -> i != role).thenComparing(i -> lines(List.of(i))));
	}

	private static List<Category> at(Described d, List<Integer> dimensions) {
		return dimensions.stream().map(i -> d.group().categories().get(i)).toList();
	}

	private Map<String, String> about(List<Category> categories, List<Integer> dimensions) {
		Map<String, String> about = new LinkedHashMap<>();
		IntStream.range(0, dimensions.size()).forEach(i -> about.put(groups.keys().get(dimensions.get(i)), categories.get(i)
				.code()));
		return about;
	}

	private List<Figure.Series> series(List<Described> of, List<Integer> within, String whole) {
		Map<List<Category>, List<Figure.Point>> lines = new LinkedHashMap<>();
		for (Described d : of) {
			if (d.sample().n() > 0) {
				lines.computeIfAbsent(at(d, within), n -> new ArrayList<>())
						.add(new Figure.Point(d.group().categories().get(occasion)
						.position(), d.sample().mean(), d.interval().low(), d.interval().high(), d.sample().n()));
			}
		}
		return lines.entrySet().stream().map(e -> new Figure.Series(within.isEmpty() ? whole
				: String.join(", ", e.getKey().stream()
				.map(Category::label).toList()), e.getValue().stream().sorted(Comparator.comparingDouble(Figure.Point::x))
				.toList()))
				.toList();
	}
}

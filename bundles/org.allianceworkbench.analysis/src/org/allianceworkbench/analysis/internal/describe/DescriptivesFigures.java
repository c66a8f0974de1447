package org.allianceworkbench.analysis.internal.describe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.convention.Convention;
import org.allianceworkbench.analysis.internal.data.Groups;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.Wording;

/** The descriptives' figures: means over occasions where there are some, else medians and quartiles. */
record DescriptivesFigures(AnalysisInput input, Groups groups, DescriptivesOptions options, List<Described> described) {

	private static final NumberStyle SHOWN = NumberStyle.TWO_DECIMALS;
	private static final int MOST_FIGURES = 8;
	private static final int MOST_BARS = 20;

	/** One for each variable, or for all where they are not divided into groups. */
	List<Figure> all() {
		int at = groups.columns().indexOf(input.keys().getOrDefault(DesignKey.OCCASION, ""));
		List<Figure> figures = new ArrayList<>();
		for (int v = 0; at >= 0 && v < Math.min(MOST_FIGURES, options.values().size()); v++) {
			new MeansOverTime(input, groups, options, variable(v), at).figure(options.values().size() == 1 ? "means" : "means-"
					+ v)
					.ifPresent(figures::add);
		}
		return figures.isEmpty() ? quartiles() : figures;
	}

	private List<Described> variable(int v) {
		return described.subList(v * groups.groups().size(), (v + 1) * groups.groups().size());
	}

	/** Medians and quartiles: of all variables, or of the groups of each. */
	private List<Figure> quartiles() {
		if (groups.columns().isEmpty()) {
			return forest("quartiles", described.size() == 1 ? "Median and Quartiles of " + described.get(0).title()
					: "Medians and Quartiles", described, Described::title).stream().toList();
		}
		List<Figure> figures = new ArrayList<>();
		for (int v = 0; v < Math.min(MOST_FIGURES, options.values().size()); v++) {
			String title = described.get(v * groups.groups().size()).title();
			forest("quartiles-" + v, "Medians and Quartiles of " + title, variable(v), d -> d.group().label())
					.ifPresent(figures::add);
		}
		return figures;
	}

	private Optional<Figure> forest(String id, String title, List<Described> of, Function<Described, String> name) {
		boolean spss = options.convention() == Convention.SPSS;
		Map<Figure.Interval, Described> all = new LinkedHashMap<>();
		of.stream().filter(d -> d.sample().n() > 0).forEach(d -> all.put(new Figure.Interval(name.apply(d), d.sample().median(),
				spss ? d.sample().quantileType6(0.25) : d.sample().quantileType7(0.25),
				spss ? d.sample().quantileType6(0.75) : d.sample().quantileType7(0.75), Double.NaN, Figure.Interval.Kind.SINGLE)
				.about(groups.about(d.group())), d));
		if (all.isEmpty()) {
			return Optional.empty();
		}
		List<Figure.Interval> rows = List.copyOf(all.keySet());
		int shown = Math.min(rows.size(), MOST_BARS);
		boolean grouped = !groups.columns().isEmpty();
		return Optional.of(new Figure.Forest(id, title, Axis.of(of.size() == 1 || grouped ? of.get(0).title() : "Value"),
				rows.subList(0, shown), Double.NaN, SHOWN, described(rows.subList(0, shown), grouped ? "group" : "variable"),
				Prose.of("Points are medians, lines go from the first to the third quartile.", rows.size() > shown
						? " The first " + shown + " of " + rows.size() + " are shown; the table has all." : "")));
	}

	private static Prose described(List<Figure.Interval> rows, String what) {
		double[] medians = rows.stream().mapToDouble(Figure.Interval::value).toArray();
		return rows.size() == 1 ? Prose.of("Median ", TableCell.number(medians[0], SHOWN), " with the quartiles ",
				TableCell.number(rows.get(0).low(), SHOWN), " and ", TableCell.number(rows.get(0).high(), SHOWN), ".")
				: Prose.of("Medians with quartiles of ", Wording.count(rows.size(), what), ", medians from ",
						TableCell.number(Arrays.stream(medians).min().orElse(0), SHOWN), " to ",
						TableCell.number(Arrays.stream(medians).max().orElse(0), SHOWN), ".");
	}
}

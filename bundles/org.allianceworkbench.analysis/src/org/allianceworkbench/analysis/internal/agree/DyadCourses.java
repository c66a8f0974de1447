package org.allianceworkbench.analysis.internal.agree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.data.Dyads;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.RowKeys;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.SmallMultiples;

/**
 * Both sides' ratings of single dyads over time, a small chart for each: from the dyad whose sides agree least in their ups and
 * downs to the one whose sides agree most.
 *
 * @param input where they come from
 * @param dyads the ratings
 * @param clients the clients
 */
record DyadCourses(AnalysisInput input, Dyads dyads, KeyIndex clients) {

	private static final int MOST = 12;

	/**
	 * The figure; none when the data name no occasions.
	 *
	 * @param members dyads with their correlation, the lowest first
	 */
	Optional<Figure> figure(List<TemporalCongruence.Member> members) {
		if (dyads.occasions().isEmpty() || members.isEmpty()) {
			return Optional.empty();
		}
		int shown = Math.min(MOST, members.size());
		Map<Double, String> ticks = new TreeMap<>();
		List<SmallMultiples.Panel> panels = IntStream.range(0, shown)
				.mapToObj(i -> members.get(shown == 1 ? 0 : (int) Math.round(i * (members.size() - 1.0) / (shown - 1))))
				.map(member -> panel(member, ticks)).toList();
		return Optional.of(new SmallMultiples("courses", "Both Sides in Single Dyads", Axis.of(dyads.occasions().get().name())
				.withTicks(ticks), Axis.of(dyads.measure()), panels, Prose.of("Small line charts of ", shown,
						" dyads, from the lowest to the highest correlation of both sides over sessions: ",
						String.join(", ", panels.stream().map(SmallMultiples.Panel::name).toList()), "."),
				Prose.of(shown == members.size() ? "All dyads, the lowest correlation first."
						: shown + " of " + members.size()
						+ " dyads, evenly chosen from the lowest correlation to the highest.")));
	}

	private SmallMultiples.Panel panel(TemporalCongruence.Member member, Map<Double, String> ticks) {
		int[] cells = IntStream.range(0, dyads.size()).filter(i -> dyads.client()[i] == member.client()
				&& dyads.occasion()[i] >= 0)
				.toArray();
		List<Figure.Series> series = new ArrayList<>();
		for (int side = 0; side < 2; side++) {
			double[] ratings = dyads.side(side);
			List<Figure.Point> points = new ArrayList<>();
			for (int cell : cells) {
				if (!Double.isNaN(ratings[cell])) {
					Category occasion = dyads.occasions().orElseThrow().categories().get(dyads.occasion()[cell]);
					points.add(new Figure.Point(occasion.position(), ratings[cell], Double.NaN, Double.NaN, 1));
					ticks.put(occasion.position(), occasion.label());
				}
			}
			points.sort(Comparator.comparingDouble(Figure.Point::x));
			series.add(new Figure.Series(dyads.names().get(side), points));
		}
		String name = clients.categories().get(member.client()).label() + String.format(Locale.ROOT, " (r = %.2f)", member.r())
				.replace("0.", ".").replace("-", "\u2212");
		return new SmallMultiples.Panel(name, series, RowKeys.of(input, dyads.row()[cells[0]], DesignKey.SITE, DesignKey.CLIENT));
	}
}

package org.allianceworkbench.publish.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Names of categories at a horizontal axis that would touch each other in one line: broken into lines or turned, so that each
 * can be read. Of numbers in their order some may be left out instead.
 *
 * @param places where they are on the axis
 * @param names the names
 */
record TickNames(List<Double> places, ColumnNames names) {

	private static final double GAP = 6;
	private static final double ONE_LINE = 19;
	private static final Pattern NUMBERED = Pattern.compile("(.*?)([-\u2212]?\\d+(?:\\.\\d+)?)(\\D*)");

	/**
	 * The names of an axis; none where they stand in one line, or are numbers.
	 *
	 * @param labels by their places
	 * @param width of the axis in pixels
	 * @param beside room at both of its ends
	 */
	static Optional<TickNames> of(ValueAxis axis, Map<Double, String> labels, double width, double beside) {
		TreeMap<Double, String> shown = new TreeMap<>(labels);
		shown.keySet().removeIf(place -> !axis.getRange().contains(place));
		List<String> texts = List.copyOf(shown.values());
		if (shown.isEmpty() || areNumbers(texts)) {
			return Optional.empty();
		}
		double pixel = width / axis.getRange().getLength();
		List<Double> places = List.copyOf(shown.keySet());
		double column = 2 * (beside + pixel * Math.min(places.get(0) - axis.getLowerBound(), axis.getUpperBound()
				- places.get(places.size() - 1)));
		boolean fits = width(texts.get(0)) <= column && width(texts.get(texts.size() - 1)) <= column;
		for (int i = 1; i < places.size(); i++) {
			double between = pixel * (places.get(i) - places.get(i - 1));
			fits &= (width(texts.get(i)) + width(texts.get(i - 1))) / 2 + GAP <= between;
			column = Math.min(column, between);
		}
		return fits ? Optional.empty() : Optional.of(new TickNames(places, new ColumnNames(texts, column)));
	}

	private static double width(String text) {
		return Letters.width(ChartStyle.TICK, text);
	}

	/** Whether the texts are ascending numbers with the same words around them. */
	private static boolean areNumbers(List<String> texts) {
		List<Double> numbers = new ArrayList<>();
		String around = null;
		for (String text : texts) {
			Matcher parts = NUMBERED.matcher(text);
			if (!parts.matches() || around != null && !around.equals(parts.group(1) + '\n' + parts.group(3))) {
				return false;
			}
			around = parts.group(1) + '\n' + parts.group(3);
			numbers.add(Double.parseDouble(parts.group(2).replace('\u2212', '-')));
		}
		return numbers.equals(numbers.stream().sorted().toList());
	}

	/** Room that they need below the axis, besides that of one line. */
	double more() {
		return Math.max(0, names.room() - ONE_LINE);
	}

	/** How far the last one may stand over the end of the axis. */
	double half() {
		return names.half();
	}

	void draw(Graphics2D graphics, Rectangle2D area, ValueAxis axis, Theme theme) {
		names.draw(graphics, area, theme, places.stream().mapToDouble(place -> axis.valueToJava2D(place, area, RectangleEdge.BOTTOM))
				.toArray(), 1);
	}
}

package org.allianceworkbench.project.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.allianceworkbench.publish.figure.FigureSize;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Flow;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.SmallMultiples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures whose names are as long as those of real codebooks, and differ at their end only. */
class LongNamesTest {

	private static final String ALLIANCE = "Working alliance inventory, short revised form (mean of 12 items), rated by the ";
	private static final List<String> NAMES = List.of(ALLIANCE + "client", ALLIANCE + "therapist", ALLIANCE + "observer");
	private static final Prose WORDS = Prose.of("For tests.");
	private static final NumberStyle STYLE = NumberStyle.TWO_DECIMALS;

	/** A figure under the name of its kind. */
	record Named(Figure figure) {
		@Override
		public String toString() {
			return figure.id();
		}
	}

	static List<Named> figures() {
		List<Figure> figures = new ArrayList<>(List.of(heatMap(), bars(), forest(), scatter(), trajectories(), multiples()));
		Figure.Contour contour = contour();
		figures.add(contour);
		figures.add(contour.relief("relief", "Surface", WORDS));
		figures.add(flow(1));
		figures.add(flow(3));
		figures.add(flow(8));
		return figures.stream().map(Named::new).toList();
	}

	@ParameterizedTest
	@MethodSource("figures")
	void noTextIsCutOrLiesOnAnother(Named named) throws Exception {
		List<String> faults = new ArrayList<>(FigureTexts.faults(named.figure(), FigureSize.ONE_COLUMN));
		faults.addAll(FigureTexts.faults(named.figure(), FigureSize.TWO_COLUMNS));
		assertThat(faults).isEmpty();
	}

	private static Axis axis(String role) {
		return Axis.of(ALLIANCE + role);
	}

	private static Figure heatMap() {
		List<List<Figure.Cell>> cells = NAMES.stream().map(row -> NAMES.stream().map(column -> new Figure.Cell(0.5, 40)).toList())
				.toList();
		return new Figure.HeatMap("heat-map", "H", ALLIANCE, ALLIANCE, NAMES, NAMES, cells, new Figure.ColourMeaning(ALLIANCE, 0, 1,
				STYLE), WORDS, Prose.NONE);
	}

	private static Figure bars() {
		return new Figure.Bars("bars", "B", axis("client"), NAMES, NAMES.stream().map(name -> new Figure.Part(name,
				new double[] { 0.2, 0.3, 0.4 })).toList(), STYLE, WORDS, Prose.NONE);
	}

	private static Figure forest() {
		return new Figure.Forest("forest", "F", axis("client"), NAMES.stream().map(name -> new Figure.Interval(name, -123.45, -234.56,
				-12.34, Double.NaN, Figure.Interval.Kind.SINGLE)).toList(), 0, STYLE, WORDS, Prose.NONE);
	}

	private static Figure scatter() {
		double[] x = { 1, 4, 7 };
		List<Figure.Line> lines = List.of(Figure.Line.horizontal("Upper limit of agreement", 6.5, Figure.Line.Style.LIMIT),
				Figure.Line.horizontal("Mean of the differences", 6.4, Figure.Line.Style.MAIN), Figure.Line.sloping(
						"The two ratings are the same", 0, 1, Figure.Line.Style.REFERENCE), Figure.Line.sloping(
								"Least squares through all", 3, 1, Figure.Line.Style.MAIN));
		return new Figure.Scatter("scatter", "S", axis("client"), axis("therapist"),
				NAMES.stream().map(name -> new Figure.Group(name, x, x)).toList(), lines, WORDS, Prose.NONE);
	}

	private static List<Figure.Series> series() {
		return IntStream.range(0, NAMES.size()).mapToObj(s -> new Figure.Series(NAMES.get(s), IntStream.rangeClosed(1, 6)
				.mapToObj(i -> new Figure.Point(i, s * 0.01 + i, Double.NaN, Double.NaN, 5)).toList())).toList();
	}

	private static Axis sessions() {
		Map<Double, String> ticks = new TreeMap<>();
		IntStream.rangeClosed(1, 6).forEach(i -> ticks.put((double) i, "Session number " + i));
		return axis("client").withTicks(ticks);
	}

	private static Figure trajectories() {
		return new Figure.Trajectories("trajectories", "T", sessions(), axis("client"), series(), WORDS, Prose.NONE);
	}

	private static Figure multiples() {
		return new SmallMultiples("multiples", "M", sessions(), axis("client"),
				NAMES.stream().map(name -> new SmallMultiples.Panel(name, series(), Map.of(3.0, "Rupture"), Map.of())).toList(),
				WORDS, Prose.NONE);
	}

	private static Figure.Contour contour() {
		double[] grid = { 1, 3, 5, 7 };
		double[][] heights = { { 1, 2, 3, 4 }, { 2, 3, 4, 5 }, { 3, 4, 5, 6 }, { 4, 5, 6, 7 } };
		return new Figure.Contour("contour", "C", axis("client"), axis("therapist"), new Figure.Surface(grid, grid, heights),
				new Figure.ColourMeaning(ALLIANCE + "observer", 1, 7, STYLE), List.of(), List.of(Figure.Line.sloping(
						"Line of congruence", 0, 1, Figure.Line.Style.REFERENCE), Figure.Line.sloping("First principal axis", 0.1, 1,
								Figure.Line.Style.MAIN)), WORDS, Prose.NONE);
	}

	private static Flow flow(int columns) {
		List<Flow.Step> steps = List.of(new Flow.Step(List.of("Cognitive behavioural therapy with telephone support", "n = 1,204"),
				List.of()), new Flow.Step(List.of("Completed the questionnaires at the last occasion (n = 870)"),
						List.of("Dropped out between the sessions (n = 301)", "On the way (n = 33)")));
		return new Flow("flow-" + columns, "Flow", List.of("Enrolled at all the sites that take part (n = 9,632)"),
				IntStream.range(0, columns).mapToObj(c -> new Flow.Column(steps)).toList(), WORDS, Prose.NONE);
	}
}

package org.allianceworkbench.publish.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Flow;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.Relief;
import org.allianceworkbench.report.SmallMultiples;

/** Figures about clients, with whom their parts are about. */
final class FigureSamples {

	private static final Prose WORDS = Prose.of("A picture for tests.");
	private static final int SESSIONS = 6;

	private FigureSamples() {
	}

	private static Axis sessions() {
		Map<Double, String> ticks = new TreeMap<>();
		for (int s = 1; s <= SESSIONS; s++) {
			ticks.put((double) s, "S" + s);
		}
		return Axis.of("Session").withTicks(ticks);
	}

	private static List<Figure.Point> course(Random random, double level, double band) {
		List<Figure.Point> points = new ArrayList<>();
		for (int s = 1; s <= SESSIONS; s++) {
			double y = level + 0.1 * s + 0.2 * random.nextGaussian();
			points.add(new Figure.Point(s, y, y - band, y + band, 40));
		}
		return points;
	}

	/** A mean and the courses of clients behind it. */
	static Figure.Trajectories spaghetti() {
		Random random = new Random(7);
		List<Figure.Series> series = new ArrayList<>();
		series.add(new Figure.Series("Client", course(random, 5, 0.2)));
		for (int c = 0; c < 12; c++) {
			series.add(new Figure.Series("Client", course(random, 5 + random.nextGaussian(), Double.NaN))
					.drawn(Figure.Series.Kind.THIN).about(Map.of("client", "C" + c)));
		}
		return new Figure.Trajectories("spaghetti", "Courses", sessions(), Axis.of("Alliance"), series, WORDS, Prose.NONE);
	}

	/** Steps with bands. */
	static Figure survival() {
		List<Figure.Point> points = new ArrayList<>();
		for (int w = 0; w < 8; w++) {
			points.add(new Figure.Point(w, 1 - 0.1 * w, 1 - 0.13 * w, 1 - 0.07 * w, 100));
		}
		return new Figure.Trajectories("survival", "Still in Treatment", Axis.of("Week"), Axis.of("Share").within(0, 1),
				List.of(new Figure.Series("All", points).drawn(Figure.Series.Kind.STEP)), WORDS, Prose.NONE);
	}

	/** Lines without bands: power of a comparison of two arms by size and effect (R 4.2, power.t.test). */
	static Figure power() {
		double[][] power = { { 0.15, 0.263, 0.371, 0.47, 0.56, 0.638, 0.706, 0.763 },
				{ 0.338, 0.598, 0.775, 0.882, 0.94, 0.971, 0.986, 0.994 } };
		List<Figure.Series> lines = new ArrayList<>();
		for (int effect = 0; effect < power.length; effect++) {
			List<Figure.Point> points = new ArrayList<>();
			for (int i = 0; i < power[effect].length; i++) {
				points.add(new Figure.Point(20 * (i + 1), power[effect][i], Double.NaN, Double.NaN, 20 * (i + 1)));
			}
			lines.add(new Figure.Series(effect == 0 ? "d = 0.3" : "d = 0.5", points));
		}
		return new Figure.Trajectories("power", "Power by Clients per Arm", Axis.of("Clients per arm"),
				Axis.of("Power").within(0, 1), lines, WORDS, Prose.NONE);
	}

	/** A chart for each of seven dyads, one with a mark. */
	static SmallMultiples multiples() {
		Random random = new Random(8);
		List<SmallMultiples.Panel> panels = new ArrayList<>();
		for (int d = 0; d < 7; d++) {
			panels.add(new SmallMultiples.Panel("Dyad " + d, List.of(new Figure.Series("Client", course(random, 5, Double.NaN)),
					new Figure.Series("Therapist", course(random, 4.5, Double.NaN))), d == 0 ? Map.of(4.0, "Rupture") : Map.of(),
					Map.of("client", "C" + d)));
		}
		return new SmallMultiples("multiples", "Dyad by Dyad", sessions(), Axis.of("Alliance").within(1, 7), panels, WORDS,
				Prose.NONE);
	}

	/** A ridge. */
	static Relief relief() {
		double[] grid = new double[31];
		double[][] heights = new double[grid.length][grid.length];
		for (int i = 0; i < grid.length; i++) {
			grid[i] = 1 + 6.0 * i / (grid.length - 1);
		}
		for (int r = 0; r < grid.length; r++) {
			for (int c = 0; c < grid.length; c++) {
				heights[r][c] = 10 - Math.pow(grid[r] - grid[c], 2) / 4;
			}
		}
		return new Relief("relief", "Response Surface", Axis.of("Rating by client"), Axis.of("Rating by therapist"),
				new Figure.Surface(grid, grid, heights), new Figure.ColourMeaning("Outcome", 1, 10, NumberStyle.INTEGER), WORDS,
				Prose.NONE);
	}

	/** Before and after with a band of no reliable change, intervals, and whom each point is about. */
	static Figure.Scatter change() {
		double[] before = { 20, 30, 40 };
		double[] after = { 18, 15, 44 };
		List<Map<String, String>> about = List.of(Map.of("client", "A & 1"), Map.of("client", "A2"), Map.of("client", "A3"));
		return new Figure.Scatter("change", "Before and After", Axis.of("Before"), Axis.of("After"),
				List.of(new Figure.Group("Clients", before, after, about), new Figure.Group("Mean, 95% CI", new double[] { 30 },
						new double[] { 26 }).intervals(new double[] { 20 }, new double[] { 31 })),
				List.of(Figure.Line.sloping("No change", 0, 1, Figure.Line.Style.REFERENCE).within(8, 8)), WORDS, Prose.NONE);
	}

	/** Two arms. */
	static Flow flow() {
		List<Flow.Column> columns = new ArrayList<>();
		for (String arm : List.of("Counselling", "Usual care")) {
			columns.add(new Flow.Column(List.of(new Flow.Step(List.of(arm, "n = 100"), List.of()),
					new Flow.Step(List.of("Completed", "n = 80"), List.of("Left: 20")))));
		}
		return new Flow("flow", "Participants", List.of("Enrolled (n = 200)"), columns, WORDS, Prose.NONE);
	}

	/** Values on both sides of zero. */
	static Figure correlations() {
		List<String> names = List.of("Alliance", "Distress");
		return new Figure.HeatMap("correlations", "Correlations", "", "", names, names, List.of(List.of(new Figure.Cell(1, 40),
				new Figure.Cell(-0.8, 40)), List.of(new Figure.Cell(-0.8, 40), new Figure.Cell(1, 40))),
				new Figure.ColourMeaning("r", -1, 1, NumberStyle.CORRELATION), WORDS, Prose.NONE);
	}
}

package org.allianceworkbench.publish;

import static org.allianceworkbench.publish.JsonPublisher.lower;
import static org.allianceworkbench.publish.JsonPublisher.object;
import static org.allianceworkbench.publish.JsonPublisher.value;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Flow;
import org.allianceworkbench.report.Relief;
import org.allianceworkbench.report.SmallMultiples;

/** Figures' data as JSON. */
final class FigureJson {

	private FigureJson() {
	}

	static JsonObject of(Figure figure) {
		JsonObject json = object("type", "figure", "kind", kind(figure), "id", figure.id(), "title", figure.title(),
				"alternative",
				NumberText.PLAIN.text(figure.alternative()), "note", NumberText.PLAIN.text(figure.note()));
		switch (figure) {
			case Figure.Trajectories t -> trajectories(json, t);
			case Figure.Scatter s -> scatter(json, s);
			case Figure.HeatMap h -> heatMap(json, h);
			case Figure.Bars b -> bars(json, b);
			case Figure.Contour c -> contour(json, c);
			case Figure.Forest f -> forest(json, f);
			case SmallMultiples m -> multiples(json, m);
			case Relief r -> relief(json, r);
			case Flow f -> flow(json, f);
		}
		return json;
	}

	private static String kind(Figure figure) {
		return switch (figure) {
			case Figure.Trajectories t -> "trajectories";
			case Figure.Scatter s -> "scatter";
			case Figure.HeatMap h -> "heat-map";
			case Figure.Bars b -> "bars";
			case Figure.Contour c -> "contour";
			case Figure.Forest f -> "forest";
			case SmallMultiples m -> "small-multiples";
			case Relief r -> "relief";
			case Flow f -> "flow";
		};
	}

	private static void trajectories(JsonObject json, Figure.Trajectories figure) {
		axes(json, figure.x(), figure.y());
		json.add("series", series(figure.series()));
	}

	private static JsonArray series(List<Figure.Series> lines) {
		JsonArray series = new JsonArray();
		for (Figure.Series s : lines) {
			JsonArray points = new JsonArray();
			s.points().forEach(p -> points.add(object("x", p.x(), "y", p.y(), "low", p.low(), "high", p.high(), "n", p.n())));
			series.add(object("name", s.name(), "kind", lower(s.kind()), "points", points));
		}
		return series;
	}

	private static void multiples(JsonObject json, SmallMultiples figure) {
		axes(json, figure.x(), figure.y());
		JsonArray panels = new JsonArray();
		figure.panels().forEach(panel -> {
			Map<String, String> marks = new LinkedHashMap<>();
			panel.marks().forEach((at, text) -> marks.put(NumberKey.of(at), text));
			panels.add(object("name", panel.name(), "series", series(panel.series()), "marks", marks));
		});
		json.add("panels", panels);
	}

	private static void relief(JsonObject json, Relief figure) {
		axes(json, figure.x(), figure.y());
		surface(json, figure.surface(), figure.colour());
	}

	private static void flow(JsonObject json, Flow figure) {
		json.add("first", value(figure.first()));
		JsonArray columns = new JsonArray();
		figure.columns().forEach(column -> {
			JsonArray steps = new JsonArray();
			column.steps().forEach(step -> steps.add(object("lines", step.lines(), "left", step.left())));
			columns.add(steps);
		});
		json.add("columns", columns);
	}

	private static void scatter(JsonObject json, Figure.Scatter figure) {
		axes(json, figure.x(), figure.y());
		points(json, figure.groups(), figure.lines());
		if (!figure.outlines().isEmpty()) {
			JsonArray outlines = new JsonArray();
			figure.outlines().forEach(o -> outlines.add(object("label", o.label(), "x", numbers(o.x()), "y", numbers(o.y()))));
			json.add("outlines", outlines);
		}
	}

	private static void points(JsonObject json, List<Figure.Group> pointGroups, List<Figure.Line> straight) {
		JsonArray groups = new JsonArray();
		for (Figure.Group g : pointGroups) {
			JsonObject group = object("name", g.name(), "x", numbers(g.x()), "y", numbers(g.y()));
			if (g.low().length > 0) {
				group.add("low", value(numbers(g.low())));
				group.add("high", value(numbers(g.high())));
			}
			groups.add(group);
		}
		json.add("groups", groups);
		JsonArray lines = new JsonArray();
		for (Figure.Line l : straight) {
			lines.add(object("label", l.label(), "intercept", l.intercept(), "slope", l.slope(), "style", lower(l.style()), "low",
					l.low().isPresent() ? value(l.low().getAsDouble()) : JsonNull.INSTANCE, "high",
					l.high().isPresent() ? value(l.high().getAsDouble()) : JsonNull.INSTANCE));
		}
		json.add("lines", lines);
	}

	private static List<Double> numbers(double[] numbers) {
		return Arrays.stream(numbers).boxed().toList();
	}

	private static void heatMap(JsonObject json, Figure.HeatMap figure) {
		json.add("x", object("label", figure.xLabel()));
		json.add("y", object("label", figure.yLabel()));
		json.add("columns", value(figure.columns()));
		json.add("rows", value(figure.rows()));
		JsonArray cells = new JsonArray();
		figure.cells().forEach(row -> {
			JsonArray line = new JsonArray();
			row.forEach(cell -> line.add(object("value", cell.value(), "n", cell.n())));
			cells.add(line);
		});
		json.add("cells", cells);
		json.add("colour", object("label", figure.colour().label(), "low", figure.colour().low(), "high", figure.colour()
				.high()));
	}

	private static void bars(JsonObject json, Figure.Bars figure) {
		json.add("x", axis(figure.x()));
		json.add("bars", value(figure.bars()));
		JsonArray parts = new JsonArray();
		figure.parts().forEach(part -> parts.add(object("name", part.name(), "sizes",
				Arrays.stream(part.sizes()).boxed().toList())));
		json.add("parts", parts);
	}

	private static void contour(JsonObject json, Figure.Contour figure) {
		axes(json, figure.x(), figure.y());
		surface(json, figure.surface(), figure.colour());
		points(json, figure.groups(), figure.lines());
	}

	private static void surface(JsonObject json, Figure.Surface surface, Figure.ColourMeaning colour) {
		JsonArray rows = new JsonArray();
		for (double[] row : surface.z()) {
			JsonArray heights = new JsonArray();
			Arrays.stream(row).forEach(z -> heights.add(Double.isNaN(z) ? JsonNull.INSTANCE : value(z)));
			rows.add(heights);
		}
		json.add("surface", object("x", Arrays.stream(surface.x()).boxed().toList(), "y",
				Arrays.stream(surface.y()).boxed().toList()));
		json.getAsJsonObject("surface").add("z", rows);
		json.add("colour", object("label", colour.label(), "low", colour.low(), "high", colour.high()));
	}

	private static void forest(JsonObject json, Figure.Forest figure) {
		json.add("x", axis(figure.x()));
		json.add("reference", value(figure.reference()));
		JsonArray rows = new JsonArray();
		figure.rows().forEach(row -> rows.add(object("name", row.name(), "value", row.value(), "low", row.low(), "high",
				row.high(),
				"weight", row.weight(), "kind", lower(row.kind()))));
		json.add("rows", rows);
	}

	private static void axes(JsonObject json, Axis x, Axis y) {
		json.add("x", axis(x));
		json.add("y", axis(y));
	}

	private static JsonObject axis(Axis axis) {
		Map<String, String> ticks = new LinkedHashMap<>();
		axis.ticks().forEach((at, label) -> ticks.put(NumberKey.of(at), label));
		return object("label", axis.label(), "ticks", ticks);
	}

	/** Numbers as names of properties. */
	private static final class NumberKey {
		private static String of(double number) {
			return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
		}
	}
}

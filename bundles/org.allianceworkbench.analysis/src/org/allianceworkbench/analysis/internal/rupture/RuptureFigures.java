package org.allianceworkbench.analysis.internal.rupture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.SmallMultiples;
import org.allianceworkbench.report.Wording;

/** Pictures of all clients' ruptures and of single courses. */
record RuptureFigures(List<Courses> raters, Map<Courses, List<Episode>> episodes) {

	private static final int MOST_CLIENTS = 40;
	private static final double MOST_SD = 3;

	/** What a client's session is within a rupture. */
	private enum State {
		FALL("Fall"), BELOW("Not yet made up for"), REPAIRED("Repaired"), NONE("No rupture");

		private final String words;

		State(String words) {
			this.words = words;
		}
	}

	/** All clients of each rater, session by session: where ratings fall, stay below, and come back. */
	Figure sessions() {
		List<String> bars = new ArrayList<>();
		List<double[]> counts = new ArrayList<>();
		long falls = 0;
		for (Courses courses : raters) {
			Map<Double, double[]> bySession = new TreeMap<>();
			Map<String, List<Episode>> own = episodes.get(courses).stream().collect(Collectors.groupingBy(Episode::client));
			for (Course course : courses.byClient().values()) {
				for (double session : course.session()) {
					bySession.computeIfAbsent(session, s -> new double[State.values().length])[
							state(own.getOrDefault(course.client(), List.of()), session).ordinal()]++;
				}
			}
			for (Map.Entry<Double, double[]> e : bySession.entrySet()) {
				bars.add(label(courses, e.getKey()) + (raters.size() > 1 ? ", " + courses.rater() : ""));
				counts.add(e.getValue());
				falls += (long) e.getValue()[State.FALL.ordinal()];
			}
		}
		List<Figure.Part> parts = new ArrayList<>();
		for (State state : State.values()) {
			parts.add(new Figure.Part(state.words, counts.stream().mapToDouble(c -> c[state.ordinal()]).toArray()));
		}
		return new Figure.Bars("sessions", "Ruptures of All Clients by Session", Axis.of("Clients with a rating"), bars, parts,
				NumberStyle.INTEGER, Prose.of("A bar for each session, ", bars.size(),
				" in all, divided by what clients' ratings do; ",
						falls, " falls."), Prose.of("By the definition chosen."));
	}

	private static State state(List<Episode> own, double session) {
		for (Episode e : own) {
			if (session >= e.start() && session <= e.end()) {
				return session == e.start() ? State.FALL : e.repaired().isPresent() && session == e.repaired().getAsDouble()
						? State.REPAIRED : State.BELOW;
			}
		}
		return State.NONE;
	}

	/** The clients with the deepest ruptures of each rater: ratings as deviations from the client's mean. */
	List<Figure> maps() {
		List<Figure> figures = new ArrayList<>();
		for (Courses courses : raters) {
			Set<String> clients = new LinkedHashSet<>();
			episodes.get(courses).stream().sorted(Comparator.comparingDouble(Episode::depth).reversed())
					.map(Episode::client).forEach(clients::add);
			List<String> shown = clients.stream().limit(MOST_CLIENTS).toList();
			if (!shown.isEmpty() && courses.sessions().ticks().size() > 1) {
				figures.add(map(courses, shown, clients.size()));
			}
		}
		return figures;
	}

	private Figure map(Courses courses, List<String> clients, int all) {
		Map<Double, Integer> column = new LinkedHashMap<>();
		courses.byClient().values().stream().flatMapToDouble(c -> Arrays.stream(c.session())).distinct().sorted()
				.forEach(s -> column.put(s, column.size()));
		List<List<Figure.Cell>> cells = new ArrayList<>();
		for (String client : clients) {
			Course course = courses.byClient().get(client);
			double mean = Sample.mean(course.y());
			List<Figure.Cell> row = new ArrayList<>();
			column.keySet().forEach(s -> row.add(new Figure.Cell(Double.NaN, 0)));
			for (int i = 0; i < course.n(); i++) {
				double z = (course.y()[i] - mean) / courses.pooledSd();
				row.set(column.get(course.session()[i]), new Figure.Cell(z, 1));
			}
			cells.add(row);
		}
		int number = raters.indexOf(courses) + 1;
		return new Figure.HeatMap("map-" + number, raters.size() > 1
				? "Clients With the Deepest Ruptures in Ratings by " + courses.rater() : "Clients With the Deepest Ruptures",
				courses.sessions().label(), "Client", column.keySet().stream().map(s -> label(courses, s)).toList(), clients,
				cells,
				new Figure.ColourMeaning("Deviation from the client's mean, in SD", -MOST_SD, MOST_SD, NumberStyle.decimals(1)),
				Prose.of("Heat map of the ratings of ", Wording.count(clients.size(), "client"), " at ",
						Wording.count(column.size(), "session"), ", in pooled standard "
						+ "deviations within clients around each client's mean."),
				Prose.of(all > clients.size() ? "The " + MOST_CLIENTS + " of " + all
				+ " clients with ruptures whose falls are deepest."
						: "All clients with a rupture, the deepest fall first."));
	}

	/** The courses of the clients with the deepest ruptures, a small chart for each with all raters in it. */
	Optional<Figure> courses(int most) {
		List<String> clients = episodes.values().stream().flatMap(List::stream)
				.sorted(Comparator.comparingDouble(Episode::depth).reversed())
				.map(Episode::client).distinct().limit(most).toList();
		Map<Double, String> ticks = new TreeMap<>();
		List<String> words = new ArrayList<>();
		List<SmallMultiples.Panel> panels = clients.stream().map(client -> course(client, ticks, words)).toList();
		return panels.isEmpty() ? Optional.empty() : Optional.of(new SmallMultiples("courses",
				"Courses of the Clients With the Deepest Ruptures", Axis.of(raters.get(0).sessions().label()).withTicks(ticks),
				Axis.of(raters.get(0).measure()), panels, Prose.of("A small line chart for each client. ",
				String.join(" ", words)),
				Prose.of("Vertical lines: falls and repairs. ", String.join(" ", words))));
	}

	private SmallMultiples.Panel course(String client, Map<Double, String> ticks, List<String> words) {
		List<Figure.Series> series = new ArrayList<>();
		for (Courses courses : raters) {
			Course course = courses.byClient().get(client);
			if (course != null) {
				List<Figure.Point> points = new ArrayList<>();
				for (int i = 0; i < course.n(); i++) {
					points.add(new Figure.Point(course.session()[i], course.y()[i], Double.NaN, Double.NaN, 1));
					ticks.putIfAbsent(course.session()[i], label(courses, course.session()[i]));
				}
				series.add(new Figure.Series(courses.rater(), points));
			}
		}
		Map<Double, String> marks = new TreeMap<>();
		List<String> own = new ArrayList<>();
		episodes.forEach((courses, found) -> found.stream().filter(e -> e.client().equals(client)).forEach(e -> {
			marks.merge(e.start(), "Fall (" + courses.rater() + ")", (a, b) -> a + ", " + b);
			e.repaired().ifPresent(at -> marks.merge(at, "Repaired (" + courses.rater() + ")", (a, b) -> a + ", " + b));
			own.add("fall at " + label(courses, e.start()) + (e.repaired().isPresent() ? ", repaired at "
					+ label(courses, e.repaired().getAsDouble()) : ", not repaired") + " (" + courses.rater() + ")");
		}));
		words.add("Client " + client + ": " + String.join("; ", own) + ".");
		return new SmallMultiples.Panel(client, series, marks, raters.stream().map(c -> c.byClient().get(client))
				.filter(Objects::nonNull).findFirst().map(Course::about)
				.orElse(Map.of()));
	}

	/** How many clients have a rupture at each threshold, a small chart for each rater. */
	Figure thresholds(List<RuptureAnalysis.Sensitivity> sensitivity) {
		List<SmallMultiples.Panel> panels = new ArrayList<>();
		for (Courses courses : raters) {
			List<Figure.Series> series = sensitivity.stream().filter(s -> s.courses() == courses).map(s -> {
				List<Figure.Point> points = new ArrayList<>();
				for (int k = 0; k < s.thresholds().length; k++) {
					points.add(new Figure.Point(s.thresholds()[k], 100.0 * s.clients()[k] / courses.byClient().size(), Double.NaN,
							Double.NaN, courses.byClient().size()));
				}
				return new Figure.Series(RuptureText.kind(s.criterion().choice()), points);
			}).toList();
			panels.add(new SmallMultiples.Panel(courses.rater(), series, Map.of()));
		}
		return new SmallMultiples("threshold", "Clients With a Rupture by Threshold", Axis.of("Threshold in standard deviations"),
				Axis.of("Clients with a rupture (%)").within(0, 105), panels,
				Prose.of("Falling lines: the stricter the threshold, the fewer clients have a rupture."), Prose.NONE);
	}

	/** What a session is called. */
	static String label(Courses courses, double position) {
		return courses.sessions().ticks().getOrDefault(position, Double.toString(position));
	}
}

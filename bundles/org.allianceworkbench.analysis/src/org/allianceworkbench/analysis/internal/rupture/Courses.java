package org.allianceworkbench.analysis.internal.rupture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.data.DyadReader;
import org.allianceworkbench.analysis.internal.data.Dyads;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.RatingColumns;
import org.allianceworkbench.analysis.internal.data.RowKeys;
import org.allianceworkbench.analysis.internal.predict.Sessions;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;

/**
 * The courses of all clients by one rater.
 *
 * @param rater what the rater is called
 * @param measure what is rated
 * @param code the rater's name among the values
 * @param byClient courses by the client's code
 * @param sessions labels of sessions by position, and what they are called
 */
record Courses(String rater, String measure, String code, Map<String, Course> byClient, Axis sessions) {

	/** Reads the courses of one rater or two. */
	static List<Courses> read(AnalysisInput input, RuptureOptions options, Progress progress) {
		boolean roles = options.rating().isPresent() && input.key(DesignKey.ROLE).isPresent();
		List<String> columns = options.rating().isPresent() ? List.of(options.rating().get()) : options.columns();
		if (columns.isEmpty() || columns.size() > 2) {
			throw new OptionException("rating", "It is not known where the ratings are.",
					"Give " + OptionWords.of(RuptureOptions.class, "rating")
					+ " for data with a row for each rating, or one or two "
							+ OptionWords.of(RuptureOptions.class, "columns") + " for data with a row for each session.");
		}
		boolean alone = columns.size() == 1 && (!roles || options.roles().isEmpty() && raterCount(input, columns.get(0)) < 2);
		return alone ? List.of(of(input, columns.get(0))) : pair(input, options, progress);
	}

	/** How many roles have a rating in a column. */
	private static long raterCount(AnalysisInput input, String name) {
		double[] y = input.table().column(name).validNumbers();
		int[] roles = KeyIndex.of(input, DesignKey.ROLE).orElseThrow().rows();
		return IntStream.range(0, y.length).filter(i -> roles[i] >= 0 && !Double.isNaN(y[i])).map(i -> roles[i]).distinct()
				.count();
	}

	/** The courses of one column. */
	static Courses of(AnalysisInput input, String name) {
		Sessions sessions = Sessions.of(input);
		Column column = input.table().column(name);
		double[] y = column.validNumbers();
		int[] rows = IntStream.range(0, y.length).filter(i -> sessions.client()[i] >= 0 && !Double.isNaN(sessions.session()[i])
				&& !Double.isNaN(y[i])).toArray();
		return of(KeyIndex.title(column), KeyIndex.title(column), name, sessions.clients(), sessions.client(), sessions.session(),
				y, rows, axis(input), row -> RowKeys.of(input, row, DesignKey.SITE, DesignKey.CLIENT));
	}

	private static Axis axis(AnalysisInput input) {
		KeyIndex occasions = KeyIndex.of(input, DesignKey.OCCASION).orElseThrow();
		Map<Double, String> labels = new TreeMap<>();
		occasions.categories().forEach(c -> labels.put(c.position(), c.label()));
		return Axis.of(occasions.name()).withTicks(labels);
	}

	private static List<Courses> pair(AnalysisInput input, RuptureOptions options, Progress progress) {
		Sessions.of(input);
		Dyads dyads = DyadReader.read(input, new RatingColumns(options.rating(), options.roles(), options.rating().isPresent()
				? List.of()
				: options.columns()), progress);
		KeyIndex clients = dyads.clients().orElseThrow();
		KeyIndex occasions = dyads.occasions().orElseThrow();
		double[] session = Arrays.stream(dyads.occasion()).mapToDouble(o -> o < 0 ? Double.NaN : occasions.categories().get(o)
				.position())
				.toArray();
		List<Courses> both = new ArrayList<>();
		for (int side = 0; side < 2; side++) {
			double[] y = dyads.side(side);
			int[] rows = IntStream.range(0, y.length).filter(i -> !Double.isNaN(y[i]) && !Double.isNaN(session[i])).toArray();
			both.add(of(dyads.names().get(side), dyads.measure(), dyads.codes().get(side), clients, dyads.client(), session, y,
					rows, axis(input), cell -> RowKeys.of(input, dyads.row()[cell], DesignKey.SITE, DesignKey.CLIENT)));
		}
		return both;
	}

	private static Courses of(String rater, String measure, String code, KeyIndex clients, int[] client, double[] session,
			double[] y, int[] rows, Axis axis, IntFunction<Map<String, String>> about) {
		if (rows.length == 0) {
			throw new AnalysisException("There is no rating (" + rater + ") with its client and session.",
					"Choose other ratings, or check clients and sessions.");
		}
		Map<Integer, List<Integer>> byClient = new TreeMap<>();
		for (int row : rows) {
			byClient.computeIfAbsent(client[row], k -> new ArrayList<>()).add(row);
		}
		Map<String, Course> courses = new java.util.LinkedHashMap<>();
		byClient.forEach((who, list) -> {
			int[] sorted = list.stream().sorted((a, b) -> Double.compare(session[a], session[b])).mapToInt(i -> i).toArray();
			for (int i = 1; i < sorted.length; i++) {
				if (session[sorted[i]] == session[sorted[i - 1]]) {
					throw new AnalysisException("Client " + clients.categories().get(who).label()
							+ " has two ratings at a session (" + rater
							+ ").", "Keep one rater under " + OptionWords.ROWS + ", or remove a row.");
				}
			}
			String name = clients.categories().get(who).code();
			courses.put(name, new Course(name, Arrays.stream(sorted).mapToDouble(i -> session[i]).toArray(),
					Arrays.stream(sorted).mapToDouble(i -> y[i]).toArray(), about.apply(sorted[0])));
		});
		return new Courses(rater, measure, code, courses, axis);
	}

	/** Standard deviation within clients, pooled by degrees of freedom. */
	double pooledSd() {
		double squares = 0;
		double df = 0;
		for (Course course : byClient.values()) {
			if (course.n() > 1) {
				squares += course.sd() * course.sd() * (course.n() - 1);
				df += course.n() - 1;
			}
		}
		return Math.sqrt(squares / df);
	}
}

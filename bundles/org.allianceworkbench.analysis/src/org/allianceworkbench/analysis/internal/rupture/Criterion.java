package org.allianceworkbench.analysis.internal.rupture;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.rupture.RuptureOptions.Choice;

/**
 * A published definition of a rupture.
 *
 * @param choice whose standard deviation counts
 * @param k how many of them
 * @param key name among the values
 * @param label what people call it
 * @param definition in words
 */
record Criterion(Choice choice, double k, String key, String label, String definition) {

	private static final double[] USUAL = { 1, 2, 1 };
	private static final String[] KEYS = { "individual_1sd", "pooled_2sd", "stricter_1sd" };
	private static final String[] LABELS = { "Own SD (Strauss et al., 2006)", "Pooled SD (after Stiles et al., 2004)",
			"Stricter of both (Gumz et al., 2012)" };

	/** The published ones, with their numbers of standard deviations or those that the options name. */
	static List<Criterion> published(RuptureOptions options) {
		List<Double> times = options.times();
		if (!times.isEmpty() && (times.size() != KEYS.length || times.stream().anyMatch(k -> !(k > 0)))) {
			throw new OptionException("times", OptionWords.of(RuptureOptions.class, "times") + " are three numbers above 0, for "
					+ "the own, the pooled and the stricter definition.", "Give for example 1.5,2,1.");
		}
		List<Criterion> all = new ArrayList<>();
		for (Choice choice : Choice.values()) {
			int i = choice.ordinal();
			double k = times.isEmpty() ? USUAL[i] : times.get(i);
			all.add(new Criterion(choice, k, KEYS[i], LABELS[i] + (k == USUAL[i] ? "" : ", other threshold"), words(choice, k)));
		}
		return all;
	}

	private static String words(Choice choice, double k) {
		String number = k == Math.rint(k) ? Long.toString((long) k) : Double.toString(k);
		return "a fall of at least " + switch (choice) {
			case OWN -> number + " of the client's own standard deviations between two sessions";
			case POOLED -> number + (k == 1 ? " standard deviation" : " standard deviations") + " pooled within clients";
			case STRICTER -> number + " of the larger of the client's own and the pooled standard deviation";
		};
	}

	/** The one that the options choose. */
	static Criterion chosen(RuptureOptions options) {
		return published(options).get(options.criterion().ordinal());
	}

	/** The same definition with another threshold. */
	Criterion at(double threshold) {
		return new Criterion(choice, threshold, key, label, definition);
	}

	/** The standard deviation that counts for a client. */
	double sd(Course course, double pooled) {
		return switch (choice) {
			case OWN -> course.sd();
			case POOLED -> pooled;
			case STRICTER -> Math.max(course.sd(), pooled);
		};
	}

	/** All ruptures by this definition. */
	List<Episode> episodes(Courses courses, RuptureOptions options) {
		double pooled = courses.pooledSd();
		List<Episode> all = new ArrayList<>();
		courses.byClient().values().forEach(course -> all.addAll(Episode.of(course, sd(course, pooled), k, options.window(),
				options.repair())));
		return all;
	}
}

package org.allianceworkbench.analysis.internal.rupture;

import java.util.ArrayList;
import java.util.List;

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

	/** The published ones. */
	static final List<Criterion> PUBLISHED = List.of(
			new Criterion(Choice.OWN, 1, "individual_1sd", "Own SD (Strauss et al., 2006)",
					"a fall of at least 1 of the client's own standard deviations between two sessions"),
			new Criterion(Choice.POOLED, 2, "pooled_2sd", "Pooled SD (after Stiles et al., 2004)",
					"a fall of at least 2 standard deviations pooled within clients"),
			new Criterion(Choice.STRICTER, 1, "stricter_1sd", "Stricter of both (Gumz et al., 2012)",
					"a fall of at least 1 of the larger of the client's own and the pooled standard deviation"));

	/** The published one with a choice. */
	static Criterion of(Choice choice) {
		return PUBLISHED.stream().filter(c -> c.choice() == choice).findFirst().orElseThrow();
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

package org.allianceworkbench.analysis.internal.rupture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A rupture.
 *
 * @param client whose
 * @param start position of the session with the fall
 * @param end position of the last session that belongs to it: the repair, or the last of those in which it could have come
 * @param repaired position of the session in which it was made up for, if it was
 * @param depth how far ratings fell below the level before, in points
 */
record Episode(String client, double start, double end, OptionalDouble repaired, double depth) {

	private static final double TINY = 1e-12;

	/**
	 * The ruptures of a course: a fall of k SD between neighbouring observed sessions opens one; it is repaired at the first of
	 * the next sessions that comes back to the level before minus repair SD; looking goes on after that.
	 *
	 * @param sd a client's standard deviation; without a positive one there are none
	 * @param k how many of them
	 * @param window within how many observed sessions a repair counts
	 * @param repair how far below the level before a repair may stay, in sd
	 */
	static List<Episode> of(Course course, double sd, double k, int window, double repair) {
		List<Episode> episodes = new ArrayList<>();
		double[] y = course.y();
		int t = 1;
		while (t < y.length) {
			if (sd > 0 && Double.isFinite(sd) && y[t - 1] - y[t] >= k * sd - TINY) {
				double base = y[t - 1];
				int last = Math.min(y.length - 1, t + window);
				int end = last;
				OptionalDouble repaired = OptionalDouble.empty();
				for (int s = t + 1; s <= last; s++) {
					if (y[s] >= base - repair * sd - TINY) {
						repaired = OptionalDouble.of(course.session()[s]);
						end = s;
						break;
					}
				}
				double lowest = y[t];
				for (int s = t; s <= end; s++) {
					lowest = Math.min(lowest, y[s]);
				}
				episodes.add(new Episode(course.client(), course.session()[t], course.session()[end], repaired, base - lowest));
				t = end + 1;
			} else {
				t++;
			}
		}
		return episodes;
	}
}

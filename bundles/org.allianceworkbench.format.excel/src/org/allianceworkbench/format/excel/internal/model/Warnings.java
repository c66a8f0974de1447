package org.allianceworkbench.format.excel.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is odd in a sheet: each kind once, with how often and where first. */
public final class Warnings {

	private final Map<String, Long> counts = new LinkedHashMap<>();
	private final Map<String, String> first = new LinkedHashMap<>();

	/**
	 * One more cell of a kind.
	 *
	 * @param what for example {@code formulas without a stored result are blank}
	 * @param where for example {@code C7}
	 */
	public void add(String what, String where) {
		counts.merge(what, 1L, Long::sum);
		first.putIfAbsent(what, where);
	}

	/** One sentence for each kind. */
	public List<String> sentences(String sheet) {
		List<String> sentences = new ArrayList<>();
		counts.forEach((what, count) -> sentences.add("sheet '" + sheet + "': " + what + " (" + count
				+ (count == 1 ? " time, at " : " times, first at ") + first.get(what) + ")"));
		return sentences;
	}
}

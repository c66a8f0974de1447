package org.allianceworkbench.project.reporting;

import java.util.Map;
import java.util.TreeMap;

/**
 * A cell of a table as a document has it.
 *
 * @param text what a reader sees
 * @param attributes what belongs to it besides: the number in full precision that is copied, hints, how it looks; by name
 */
record ShownCell(String text, Map<String, String> attributes) {

	/** The number in full precision that whoever copies the cell gets. */
	static final String COPIED = "data-value";

	ShownCell {
		text = ShownTable.plain(text);
		attributes = Map.copyOf(attributes);
	}

	/** One that is only text. */
	static ShownCell of(String text) {
		return new ShownCell(text, Map.of());
	}

	/** Names of the attributes of both that are not the same here and there; a number may differ by rounding errors. */
	Map<String, String> differences(ShownCell expected) {
		Map<String, String> differences = new TreeMap<>(expected.attributes);
		differences.putAll(attributes);
		differences.entrySet().removeIf(each -> same(each.getKey(), attributes.getOrDefault(each.getKey(), ""),
				expected.attributes.getOrDefault(each.getKey(), "")));
		return differences;
	}

	private static boolean same(String name, String here, String there) {
		return here.equals(there) || name.equals(COPIED) && isSame(here, there);
	}

	/** Whether two texts are the same number but for rounding errors. */
	static boolean isSame(String here, String there) {
		try {
			return isSame(Double.parseDouble(here), Double.parseDouble(there));
		} catch (NumberFormatException e) {
			return false;
		}
	}

	private static boolean isSame(double here, double there) {
		return Double.compare(here, there) == 0
				|| Math.abs(here - there) <= 1e-8 * Math.max(Math.abs(here), Math.abs(there)) || Math.abs(here - there) < 1e-12;
	}
}

package org.allianceworkbench.project.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.report.Block;

/**
 * Holds a table of a document against what it should be: the texts of its cells, and what a copied cell brings with it.
 *
 * @param shown the table in the document
 * @param expected the table as it should be
 * @param block what it was made from, for the names of its columns
 * @param changes where differences are put
 */
record TableCheck(ShownTable shown, ShownTable expected, Optional<Block.TableBlock> block, List<ShownChange> changes) {

	private static final ShownCell NOTHING = ShownCell.of("");

	void compare() {
		ShownPlace place = new ShownPlace(expected.title());
		if (shown.rows().size() != expected.rows().size()) {
			changes.add(new ShownChange(place.words(), shown.rows().size() + " rows", expected.rows().size() + " rows"));
		}
		for (int r = 0; r < Math.min(shown.rows().size(), expected.rows().size()); r++) {
			List<ShownCell> row = expected.rows().get(r);
			List<ShownCell> there = shown.rows().get(r);
			place = place.at(row);
			for (int c = 0; c < Math.max(row.size(), there.size()); c++) {
				compare(place.column(block, c), c < there.size() ? there.get(c) : NOTHING, c < row.size() ? row.get(c) : NOTHING);
			}
		}
	}

	private void compare(ShownPlace place, ShownCell found, ShownCell right) {
		if (!right.text().equals(found.text())) {
			changes.add(new ShownChange(place.words(), found.text(), right.text()));
		}
		Map<String, String> differences = found.differences(right);
		differences.keySet().forEach(name -> changes.add(new ShownChange(place.words() + ", " + attribute(name),
				found.attributes().getOrDefault(name, ""), right.attributes().getOrDefault(name, "nothing"))));
	}

	static String attribute(String name) {
		return switch (name) {
			case ShownCell.COPIED -> "number that is copied";
			case "title" -> "hint";
			default -> "attribute '" + name + "'";
		};
	}
}

package org.allianceworkbench.project.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableRow;

/**
 * The cells of a table that show numbers which were kept by name. Rows and columns are those of the same table as it comes out
 * now; rows that begin otherwise are passed over.
 *
 * @param shown the table in the document
 * @param table the table now
 * @param kept the numbers when the document was written, by name
 */
record KeptCells(ShownTable shown, Block.TableBlock table, Map<String, Double> kept) {

	private static final double ROUNDED = 0.5 + 1e-6;

	/** The cells that show something else. */
	List<ShownChange> changes() {
		List<ShownChange> changes = new ArrayList<>();
		int head = shown.rows().size() - table.rows().size();
		ShownPlace place = new ShownPlace(shown.title());
		for (int r = 0; head > 0 && r < table.rows().size(); r++) {
			TableRow row = table.rows().get(r);
			List<ShownCell> there = shown.rows().get(head + r);
			place = place.at(there);
			if (there.size() == row.cells().size() && begins(row).equals(there.get(0).text())) {
				for (int c = 1; c < there.size(); c++) {
					Optional<Double> number = number(row.cells().get(c));
					if (number.isPresent()) {
						compare(place.column(Optional.of(table), c).words(), there.get(c), number.get(), changes);
					}
				}
			}
		}
		return changes;
	}

	private static void compare(String where, ShownCell cell, double number, List<ShownChange> changes) {
		if (!shows(cell.text(), number)) {
			changes.add(new ShownChange(where, cell.text(), Double.toString(number)));
		}
		String copied = cell.attributes().getOrDefault(ShownCell.COPIED, "");
		if (!copied.isEmpty() && !ShownCell.isSame(copied, Double.toString(number))) {
			changes.add(new ShownChange(where + ", " + TableCheck.attribute(ShownCell.COPIED), copied, Double.toString(number)));
		}
	}

	private static String begins(TableRow row) {
		return ShownTable.plain(NumberText.TYPESET.text(row.cells().get(0)));
	}

	private Optional<Double> number(TableCell cell) {
		return cell instanceof TableCell.Num number ? Optional.ofNullable(kept.get(number.source())) : Optional.empty();
	}

	/** Whether a text is a number, rounded in any way; one that says only {@code < .001} is as good. */
	static boolean shows(String text, double number) {
		boolean percent = text.endsWith("%");
		String digits = text.replaceAll("[,%\\s]", "");
		if (digits.startsWith("<")) {
			return !digits.matches("<\\d*\\.\\d+") || number < Double.parseDouble(digits.substring(1));
		}
		if (!digits.matches("-?(\\d+\\.?\\d*|\\.\\d+)")) {
			return !digits.matches(".*\\d.*") || digits.matches("[<>].*|.*[eE\u00d7].*");
		}
		int point = digits.indexOf('.');
		double unit = Math.pow(10, point < 0 ? 0 : -(digits.length() - point - 1));
		double value = percent ? 100 * number : number;
		return Math.abs(Double.parseDouble(digits) - value) <= ROUNDED * unit + 1e-12 * Math.abs(value);
	}
}

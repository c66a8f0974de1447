package org.allianceworkbench.intake.drift;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.intake.drift.DriftItem.Kind;
import org.allianceworkbench.intake.internal.cells.Reading;
import org.allianceworkbench.intake.internal.recipe.Target;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.DateText;

/**
 * Dates that are written in another order than agreed.
 *
 * @param before cells of the earlier file
 * @param now cells of the new one
 */
record DateDrift(List<Cell> before, List<Cell> now) {

	/** Asks when the dates can't be read as agreed, but in another order; gives whether it did. */
	boolean find(String header, Target target, List<DriftItem> items) {
		List<String> odd = new ArrayList<>();
		boolean dmy = true;
		boolean mdy = true;
		for (Cell cell : now) {
			if (cell.value() instanceof Cell.Text text && !isRead(target, cell) && isDate(text.text())) {
				odd.add(text.text().strip());
				dmy &= DateText.date(text.text(), DateText.Order.DMY).isPresent();
				mdy &= DateText.date(text.text(), DateText.Order.MDY).isPresent();
			}
		}
		if (odd.isEmpty() || !dmy && !mdy || odd.size() * 2 < now.size() && !before.stream()
				.allMatch(cell -> isRead(target, cell))) {
			return false;
		}
		List<String> all = now.stream().filter(cell -> cell.value() instanceof Cell.Text).map(cell -> cell.shown().strip())
				.filter(DateDrift::isDate).toList();
		dmy = all.stream().allMatch(text -> DateText.date(text, DateText.Order.DMY).isPresent());
		mdy = all.stream().allMatch(text -> DateText.date(text, DateText.Order.MDY).isPresent());
		if (!dmy && !mdy) {
			return false;
		}
		List<String> answers = new ArrayList<>();
		if (mdy) {
			answers.add("dates:" + header + "=MDY");
		}
		if (dmy) {
			answers.add("dates:" + header + "=DMY");
		}
		items.add(new DriftItem(Kind.DATE_ORDER, header, "dates in '" + header + "' are written like " + odd.get(0)
				+ (dmy && mdy ? ", which does not show whether the day or the month comes first"
						: ", which can only be " + (mdy ? "month, day, year" : "day, month, year")), answers));
		return true;
	}

	private static boolean isRead(Target target, Cell cell) {
		Reading reading = target.reader().read(cell);
		return reading instanceof Reading.Stored || reading instanceof Reading.Missing || reading instanceof Reading.Blank;
	}

	private static boolean isDate(String text) {
		return DateText.date(text, DateText.Order.DMY).isPresent() || DateText.date(text, DateText.Order.MDY).isPresent();
	}
}

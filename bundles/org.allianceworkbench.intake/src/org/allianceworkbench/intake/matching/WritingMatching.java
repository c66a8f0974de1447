package org.allianceworkbench.intake.matching;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.intake.reading.CellKind;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.DateText;
import org.allianceworkbench.table.grid.NumberText;

/** Finds out how a file writes numbers, dates and missing values. */
final class WritingMatching {

	private static final Set<String> MISSING = Set.of("n/a", "na", "n.a.", "n.a", "#n/a", "-", "--", "---", ".", "?", "missing",
			"null",
			"nan", "k.a.", "keine angabe", "not available", "not recorded", "none given");

	/** Of a date order that other columns show, but this one does not. */
	private static final double UNPROVEN = 0.6;

	private final SheetCells cells;
	private final List<SourceColumn> columns;

	/**
	 * @param columns the columns that are not keys
	 */
	WritingMatching(SheetCells cells, List<SourceColumn> columns) {
		this.cells = cells;
		this.columns = columns;
	}

	private interface TextVisitor {
		void visit(String text);
	}

	private void texts(TextVisitor visitor) {
		for (SourceColumn column : columns) {
			if (column.profile().count(CellKind.TEXT) > 0) {
				cells.filled(column, Integer.MAX_VALUE).stream().filter(cell -> cell.value() instanceof Cell.Text)
						.forEach(cell -> visitor.visit(cell.value().shown().strip()));
			}
		}
	}

	/** Whether numbers that are written as text have a decimal comma. */
	Choice<Boolean> decimalComma() {
		int[] only = new int[2];
		String[] example = new String[2];
		texts(text -> {
			boolean comma = text.indexOf(',') >= 0 && NumberText.parse(text, ',').isPresent();
			boolean point = text.indexOf('.') >= 0 && NumberText.parse(text, '.').isPresent();
			boolean both = NumberText.parse(text, ',').isPresent() && NumberText.parse(text, '.').isPresent();
			if (!both && comma != point) {
				int mark = comma ? 0 : 1;
				only[mark]++;
				example[mark] = example[mark] == null ? text : example[mark];
			}
		});
		if (only[0] > 0 && only[1] > 0) {
			return new Choice<>(only[0] >= only[1], 0.3, "some numbers have a decimal comma (" + example[0]
					+ "), others a point ("
					+ example[1] + ")");
		}
		return only[0] > 0 ? new Choice<>(true, 0.95, "numbers are written like " + example[0])
				: new Choice<>(false, 0.95, only[1] > 0 ? "numbers are written like " + example[1]
				: "no number has a decimal comma");
	}

	/** In which order day, month and year stand. */
	Choice<DateOrder> dateOrder() {
		Map<DateOrder, String> only = new LinkedHashMap<>();
		String[] open = new String[2];
		texts(text -> {
			boolean dmy = DateText.date(text, DateText.Order.DMY).isPresent() && text.chars().noneMatch(Character::isLetter);
			boolean mdy = DateText.date(text, DateText.Order.MDY).isPresent();
			if (dmy && mdy) {
				int dotted = text.indexOf('.') >= 0 ? 1 : 0;
				open[dotted] = open[dotted] == null ? text : open[dotted];
			} else if (dmy || mdy) {
				only.putIfAbsent(dmy ? DateOrder.DMY : DateOrder.MDY, text);
			}
		});
		if (only.size() == 2) {
			return new Choice<>(DateOrder.UNKNOWN, 0, only.get(DateOrder.DMY) + " can only be day, month, year, but "
					+ only.get(DateOrder.MDY) + " only month, day, year; ask the site");
		}
		if (only.size() == 1) {
			DateOrder order = only.keySet().iterator().next();
			Optional<String> unproven = unproven();
			if (unproven.isPresent()) {
				return new Choice<>(order, UNPROVEN, unproven.get() + " does not show whether the day or the month comes first; "
						+ only.get(order) + " elsewhere can only be " + words(order) + "; confirm the order, or ask the site");
			}
			return new Choice<>(order, 0.95, only.get(order) + " can only be " + words(order));
		}
		if (open[0] != null) {
			return new Choice<>(DateOrder.UNKNOWN, 0, "dates such as " + open[0]
					+ " do not show whether the day or the month comes first; ask the site");
		}
		return open[1] != null ? new Choice<>(DateOrder.DMY, 0.85, "dates are written with full stops (" + open[1]
				+ "), the day first")
				: new Choice<>(DateOrder.UNKNOWN, 1, "no date is written as text whose order could be mistaken");
	}

	private static String words(DateOrder order) {
		return order == DateOrder.DMY ? "day, month, year" : "month, day, year";
	}

	/** A date of a column, or of several numbered ones, none of whose dates shows what comes first. */
	private Optional<String> unproven() {
		Map<String, String> open = new LinkedHashMap<>();
		Set<String> proven = new HashSet<>();
		for (SourceColumn column : columns) {
			String kind = SourceColumn.fold(column.header()).replaceAll("[0-9]+", "#");
			for (Cell cell : column.profile().count(CellKind.TEXT) > 0 ? cells.filled(column, Integer.MAX_VALUE)
					: List.<Cell>of()) {
				String text = cell.value() instanceof Cell.Text t ? t.text().strip() : "";
				boolean dmy = DateText.date(text, DateText.Order.DMY).isPresent() && text.chars().noneMatch(Character::isLetter);
				boolean mdy = DateText.date(text, DateText.Order.MDY).isPresent();
				if (dmy != mdy) {
					proven.add(kind);
				} else if (dmy && text.indexOf('.') < 0) {
					open.putIfAbsent(kind, text + " in '" + column.header() + "'");
				}
			}
		}
		open.keySet().removeAll(proven);
		return open.values().stream().findFirst();
	}

	/** Texts that mean missing, in columns that mostly hold numbers or dates. */
	List<RecodeProposal> missingTexts() {
		Map<String, RecodeProposal> found = new LinkedHashMap<>();
		for (SourceColumn column : columns) {
			List<Cell> filled = cells.filled(column, Integer.MAX_VALUE);
			long data = filled.stream().filter(WritingMatching::isDatum).count();
			long missing = filled.stream().filter(cell -> isMissing(cell.shown())).count();
			if (missing > 0 && (data > 0 && data >= (filled.size() - missing) / 2 || missing == filled.size())) {
				filled.stream().map(cell -> cell.shown().strip()).filter(WritingMatching::isMissing)
						.forEach(text -> found.putIfAbsent(text.toLowerCase(Locale.ROOT),
								new RecodeProposal(text, Optional.empty(), "means that there is no value")));
			}
		}
		return List.copyOf(found.values());
	}

	static boolean isMissing(String text) {
		return MISSING.contains(text.strip().toLowerCase(Locale.ROOT));
	}

	private static boolean isDatum(Cell cell) {
		return switch (cell.value()) {
			case Cell.Text t -> NumberText.parse(t.text(), '.').isPresent() || NumberText.parse(t.text(), ',').isPresent()
					|| DateText.date(t.text(), DateText.Order.DMY).isPresent() || DateText.date(t.text(), DateText.Order.YMD)
							.isPresent()
					|| DateText.date(t.text(), DateText.Order.MDY).isPresent();
			case Cell.Num n -> true;
			case Cell.Moment m -> true;
			case Cell.Time t -> true;
			default -> false;
		};
	}
}

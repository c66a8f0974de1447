package org.allianceworkbench.table.grid;

/** What a cell is for finding the header: only whether it looks like data or like a heading. */
enum CellKind {
	/** Nothing, or a text that says that there is nothing. */
	NOTHING,
	/** A text that is neither number nor date. */
	WORDS,
	/** A number, date, time or truth value, also when it is written as a text. */
	DATUM;

	static CellKind of(Cell cell) {
		return switch (cell.value()) {
			case Cell.Text t when t.text().isBlank() || MissingText.is(t.text()) -> NOTHING;
			case Cell.Text t -> NumberText.scan(t.text()) != 0 || DateText.scan(t.text()) != 0 ? DATUM : WORDS;
			case Cell.Blank b -> NOTHING;
			case Cell.Error e -> NOTHING;
			default -> DATUM;
		};
	}
}

package org.allianceworkbench.ui.study.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.store.RowGroup;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/** Some places of a grid in groups: which rows must be read for them, and which of these stands where. */
final class Grouped {

	/** Rows that follow each other, by the number of the first one. */
	record Run(long first, int count) {
	}

	/** Reads a run. */
	@FunctionalInterface
	interface Reading<T> {
		T read(long first, int count) throws IOException;
	}

	private final Sections sections;
	private final long first;
	private final int[] piece;
	private final int[] inPiece;
	private final List<Run> runs = new ArrayList<>();

	/** Places from one on; fewer where there are no more. */
	Grouped(Sections sections, long first, int count) {
		this.sections = sections;
		this.first = first;
		int wanted = (int) Math.max(0, Math.min(count, sections.count() - first));
		piece = new int[wanted];
		inPiece = new int[wanted];
		Run run = new Run(0, 0);
		for (int i = 0; i < wanted; i++) {
			if (sections.headingAt(first + i).isPresent()) {
				piece[i] = -1;
				continue;
			}
			long number = sections.number(first + i);
			boolean goesOn = run.count() > 0 && number == run.first() + run.count();
			run = goesOn ? new Run(run.first(), run.count() + 1) : new Run(number, 1);
			if (goesOn) {
				runs.set(runs.size() - 1, run);
			} else {
				runs.add(run);
			}
			piece[i] = runs.size() - 1;
			inPiece[i] = run.count() - 1;
		}
	}

	/** Reads each run; one without rows where there are only headings. */
	<T> List<T> read(Reading<T> reading) throws IOException {
		List<T> read = new ArrayList<>();
		for (Run run : runs.isEmpty() ? List.of(new Run(0, 0)) : runs) {
			read.add(reading.read(run.first(), run.count()));
		}
		return read;
	}

	/** How many places there are. */
	int count() {
		return piece.length;
	}

	/** The run whose row stands at a place of the window; -1 for a heading. */
	int run(int place) {
		return piece[place];
	}

	/** Which row of its run stands at a place. */
	int inRun(int place) {
		return inPiece[place];
	}

	/** The runs' rows at their places; a heading is a row with the codes of its group and nothing else. */
	Table joined(List<Table> pieces) {
		List<Column> columns = new ArrayList<>();
		for (int c = 0; c < pieces.get(0).columns().size(); c++) {
			int column = c;
			List<Column> parts = pieces.stream().map(table -> table.columns().get(column)).toList();
			columns.add(parts.get(0).spec().type().isNumeric() ? numbers(parts) : texts(parts));
		}
		return new Table(pieces.get(0).info(), columns);
	}

	private Column numbers(List<Column> parts) {
		double[] values = new double[count()];
		for (int row = 0; row < values.length; row++) {
			values[row] = isThere(parts, row) ? parts.get(piece[row]).number(inPiece[row]) : Double.NaN;
		}
		return Column.of(parts.get(0).spec(), values);
	}

	private Column texts(List<Column> parts) {
		String[] values = new String[count()];
		for (int row = 0; row < values.length; row++) {
			values[row] = isThere(parts, row) ? parts.get(piece[row]).text(inPiece[row])
					: piece[row] < 0 ? code(parts.get(0).spec().name(), row) : null;
		}
		return Column.of(parts.get(0).spec(), values);
	}

	/** Rows may have become fewer than they were counted. */
	private boolean isThere(List<Column> parts, int row) {
		return piece[row] >= 0 && inPiece[row] < parts.get(piece[row]).size();
	}

	private String code(String column, int row) {
		RowGroup group = sections.headingAt(first + row).orElseThrow();
		return Map.of("site", group.site(), "therapist", group.therapist()).get(column);
	}
}

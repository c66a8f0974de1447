package org.allianceworkbench.table.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rows from which the header is to be found, with the kind of each cell. */
final class RowKinds {

	private static final double TYPED_SHARE = 0.5;
	private static final char DIGIT = '0';

	private final List<GridRow> rows;
	private final List<CellKind[]> kinds = new ArrayList<>();
	private final BitSet typed = new BitSet();
	private int width;

	RowKinds(List<GridRow> rows) {
		this.rows = rows;
		for (GridRow row : rows) {
			CellKind[] of = new CellKind[row.cells().size()];
			for (int c = 0; c < of.length; c++) {
				of[c] = CellKind.of(row.cells().get(c));
			}
			kinds.add(of);
			width = Math.max(width, of.length);
		}
		for (int c = 0; c < width; c++) {
			typed.set(c, isTyped(c));
		}
	}

	/** Whether the lower two thirds of a column's cells are mostly numbers or dates. */
	private boolean isTyped(int column) {
		int filled = 0;
		for (CellKind[] row : kinds) {
			filled += at(row, column) == CellKind.NOTHING ? 0 : 1;
		}
		int upper = filled / 3;
		int seen = 0;
		int data = 0;
		for (CellKind[] row : kinds) {
			CellKind kind = at(row, column);
			if (kind != CellKind.NOTHING && seen++ >= upper) {
				data += kind == CellKind.DATUM ? 1 : 0;
			}
		}
		return data > 0 && data >= TYPED_SHARE * (filled - upper);
	}

	private static CellKind at(CellKind[] row, int column) {
		return column < row.length ? row[column] : CellKind.NOTHING;
	}

	int size() {
		return rows.size();
	}

	int width() {
		return width;
	}

	GridRow row(int index) {
		return rows.get(index);
	}

	CellKind kind(int row, int column) {
		return at(kinds.get(row), column);
	}

	/** Columns whose data are numbers or dates. */
	BitSet typed() {
		return typed;
	}

	/** How many cells of a kind a row has. */
	int count(int row, CellKind kind) {
		int count = 0;
		for (CellKind of : kinds.get(row)) {
			count += of == kind ? 1 : 0;
		}
		return count;
	}

	/** How many cells of a kind a row has in columns of numbers or dates. */
	int inTyped(int row, CellKind kind) {
		CellKind[] of = kinds.get(row);
		int count = 0;
		for (int c = 0; c < of.length; c++) {
			count += of[c] == kind && typed.get(c) ? 1 : 0;
		}
		return count + (kind == CellKind.NOTHING ? typed.get(of.length, Math.max(of.length, width)).cardinality() : 0);
	}

	/** Columns that hold something in the rows from an index on. */
	BitSet used(int from) {
		BitSet used = new BitSet();
		for (int r = from; r < kinds.size(); r++) {
			for (int c = 0; c < rows.get(r).cells().size(); c++) {
				if (!rows.get(r).cells().get(c).isBlank()) {
					used.set(c);
				}
			}
		}
		return used;
	}

	/** How much of some columns a row fills, 0 to 1. */
	double fill(int row, BitSet columns) {
		return columns.isEmpty() ? 0
				: columns.stream().filter(c -> !rows.get(row).cell(c).isBlank()).count() / (double) columns.cardinality();
	}

	/** Whether a row's cells are all different, case ignored. */
	boolean isUnique(int row) {
		Set<String> seen = new HashSet<>();
		return rows.get(row).cells().stream().filter(cell -> !cell.isBlank())
				.allMatch(cell -> seen.add(cell.shown().strip().toLowerCase(Locale.ROOT)));
	}

	/** Whether a cell of a column of words is built like most cells below it, digits for digits (P01 like P02). */
	boolean hasCodeLikeBelow(int row) {
		for (int c = 0; c < width; c++) {
			String shape = shape(row, c);
			if (!typed.get(c) && shape.indexOf(DIGIT) >= 0) {
				int alike = 0;
				for (int below = row + 1; below < size(); below++) {
					alike += shape(below, c).equals(shape) ? 1 : 0;
				}
				if (alike > 0 && alike >= TYPED_SHARE * (size() - row - 1)) {
					return true;
				}
			}
		}
		return false;
	}

	private String shape(int row, int column) {
		return rows.get(row).cell(column).shown().strip().replaceAll("\\p{Nd}", String.valueOf(DIGIT));
	}

	/** Number of cells in a row that are not blank. */
	int count(int row) {
		return (int) rows.get(row).cells().stream().filter(cell -> !cell.isBlank()).count();
	}
}

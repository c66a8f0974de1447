package org.allianceworkbench.intake.internal.rows;

import java.util.Arrays;

/** Counts for each column what became of its cells. */
public final class Tally {

	/** What became of a cell. */
	public enum Fate {
		/** Nothing stood there. */
		BLANK,
		/** Stored as a value or used as a key. */
		STORED,
		/** Stood there and means that there is no value. */
		MISSING,
		/** Kept aside with a finding. */
		HELD,
		/** Not taken, for the reason that the recipe gives. */
		IGNORED
	}

	private static final int FATES = Fate.values().length;

	private long[] counts = new long[0];
	private long[] recoded = new long[0];

	/** One more cell of a column. */
	void add(int column, Fate fate) {
		add(column, fate, 1);
	}

	/** Some more cells of a column. */
	void add(int column, Fate fate, int cells) {
		widen(column);
		counts[column * FATES + fate.ordinal()] += cells;
	}

	private void widen(int column) {
		if (column >= recoded.length) {
			counts = Arrays.copyOf(counts, (column + 16) * FATES);
			recoded = Arrays.copyOf(recoded, column + 16);
		}
	}

	/** One of a column's cells has been recoded; it is counted besides by what became of it. */
	void recoded(int column) {
		widen(column);
		recoded[column]++;
	}

	/** How many cells of a column became this. */
	public long count(int column, Fate fate) {
		return column < recoded.length ? counts[column * FATES + fate.ordinal()] : 0;
	}

	/** How many cells of a column were recoded. */
	public long recodedCells(int column) {
		return column < recoded.length ? recoded[column] : 0;
	}

	/** Number of columns for which anything can have been counted. */
	public int width() {
		return recoded.length;
	}
}

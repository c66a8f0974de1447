package org.allianceworkbench.intake.internal.rows;

import java.util.Arrays;

import org.allianceworkbench.intake.internal.recipe.StudyDesign;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.table.Value;

/**
 * What a file says about the dates of one client, collected until all of it is known: dates can only be judged together.
 * Absent entries are {@code null}.
 */
final class SessionLedger {

	/** A date in the file; the same date may stand in several cells. */
	static final class Entry {
		private final ValueAt value;
		private final long row;
		private int cells = 1;

		Entry(ValueAt value, long row) {
			this.value = value;
			this.row = row;
		}

		ValueAt value() {
			return value;
		}

		long row() {
			return row;
		}

		int cells() {
			return cells;
		}

		double seconds() {
			return ((Value.Num) value.value()).number();
		}

		void again() {
			cells++;
		}
	}

	/** Where a rating stands. */
	record Rated(long row, SourceColumn column) {
	}

	private final RowKeys keys;
	private Entry enrolled;
	private final Entry[] dates;
	private final Rated[] rated;
	private final boolean[] dated;
	private final boolean[] absent;

	SessionLedger(RowKeys keys, StudyDesign design) {
		this.keys = keys;
		dates = new Entry[design.occasions()];
		rated = new Rated[design.occasions()];
		dated = new boolean[design.occasions()];
		absent = new boolean[design.occasions()];
	}

	/** Whose dates they are. */
	RowKeys keys() {
		return keys;
	}

	/** The day of enrolment, or {@code null}. */
	Entry enrolled() {
		return enrolled;
	}

	void enrolled(Entry entry) {
		enrolled = entry;
	}

	/** The date of an occasion, or {@code null}. */
	Entry date(int occasion) {
		return dates[occasion];
	}

	void date(int occasion, Entry entry) {
		dates[occasion] = entry;
	}

	/** A date stands in the file, be it right or wrong. */
	void hasDate(int occasion) {
		dated[occasion] = true;
	}

	/** The file says that the client did not attend. */
	void isAbsent(int occasion) {
		absent[occasion] = true;
	}

	/** There is a valid rating. */
	void isRated(int occasion, long row, SourceColumn column) {
		if (rated[occasion] == null) {
			rated[occasion] = new Rated(row, column);
		}
	}

	boolean dated(int occasion) {
		return dated[occasion];
	}

	boolean absent(int occasion) {
		return absent[occasion];
	}

	/** Where the first valid rating stands, or {@code null} when there is none. */
	Rated rated(int occasion) {
		return rated[occasion];
	}

	/** Dates by occasion, {@code NaN} where there is none. */
	double[] seconds() {
		double[] seconds = new double[dates.length];
		Arrays.setAll(seconds, o -> dates[o] == null ? Double.NaN : dates[o].seconds());
		return seconds;
	}
}

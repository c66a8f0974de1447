package org.allianceworkbench.export.internal.targets.stata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Value;

/**
 * Which of Stata's extended missing values <code>.a</code> to <code>.z</code> stands for which user-missing code of a column.
 * A code has the same letter in all columns as long as there are no more than 26 of them.
 *
 * @param missing which values of the column are missing
 * @param codes the codes, in order; those behind the 26th share the letter z
 * @param letters for each code its letter, 1 for a
 */
record MissingLetters(MissingValues missing, double[] codes, int[] letters) {

	static final int LAST = 26;
	static final MissingLetters NONE = new MissingLetters(MissingValues.NONE, new double[0], new int[0]);
	private static final int MOST_OF_A_RANGE = 10_000;

	/** The letters of some columns; those of columns without missing numbers are {@link #NONE}. */
	static List<MissingLetters> of(List<Column> columns) {
		List<SortedSet<Double>> codes = columns.stream().map(MissingLetters::codes).toList();
		SortedSet<Double> all = new TreeSet<>();
		codes.forEach(all::addAll);
		List<MissingLetters> letters = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			letters.add(codes.get(i).isEmpty() ? NONE : of(columns.get(i), codes.get(i), all.size() <= LAST ? all
					: codes.get(i)));
		}
		return letters;
	}

	private static MissingLetters of(Column column, SortedSet<Double> own, Collection<Double> all) {
		List<Double> order = List.copyOf(all);
		double[] codes = own.stream().mapToDouble(Double::doubleValue).toArray();
		int[] letters = own.stream().mapToInt(code -> Math.min(LAST, order.indexOf(code) + 1)).toArray();
		return new MissingLetters(column.spec().missing(), codes, letters);
	}

	/** The codes that are defined, and those of a range that occur. */
	private static SortedSet<Double> codes(Column column) {
		SortedSet<Double> codes = new TreeSet<>();
		MissingValues missing = column.spec().missing();
		if (!column.spec().type().isNumeric() || missing.isEmpty()) {
			return codes;
		}
		for (Value value : missing.discrete()) {
			if (value instanceof Value.Num n) {
				codes.add(n.number() + 0.0);
			}
		}
		missing.range().ifPresent(range -> {
			for (int row = 0; row < column.size() && codes.size() < MOST_OF_A_RANGE; row++) {
				if (range.contains(column.number(row))) {
					codes.add(column.number(row) + 0.0);
				}
			}
		});
		return codes;
	}

	/** The letter of a value, 0 when it is not user-missing. */
	int letter(double value) {
		int at = codes.length == 0 ? -1 : Arrays.binarySearch(codes, value + 0.0);
		if (at >= 0) {
			return letters[at];
		}
		return codes.length >= MOST_OF_A_RANGE && missing.contains(value) ? LAST : 0;
	}

	/** The first code that a letter stands for, {@code NaN} for none. */
	double code(int letter) {
		for (int i = 0; i < codes.length; i++) {
			if (letters[i] == letter) {
				return codes[i];
			}
		}
		return Double.NaN;
	}

	boolean isEmpty() {
		return codes.length == 0;
	}

	/** How many codes share the last letter with others. */
	int shared() {
		int last = 0;
		for (int letter : letters) {
			last += letter == LAST ? 1 : 0;
		}
		return last > 1 ? last : 0;
	}
}

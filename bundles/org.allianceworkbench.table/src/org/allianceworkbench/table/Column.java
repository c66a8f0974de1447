package org.allianceworkbench.table;

/**
 * The values of one column, row 0 first.
 * <p>
 * Implementations are immutable once they are part of a table and may be read by several threads.
 */
public interface Column {

	/** What stands for system-missing among the bytes of {@link #ofSmall}. */
	byte SMALL_NONE = Byte.MIN_VALUE;

	/** What is known of the column. */
	ColumnSpec spec();

	/** Number of rows. */
	int size();

	/**
	 * The number in a row, {@code NaN} when system-missing; user-missing codes are returned as they are.
	 *
	 * @throws UnsupportedOperationException for a text column
	 */
	double number(int row);

	/**
	 * The text in a row, or {@code null} when the cell is absent.
	 *
	 * @throws UnsupportedOperationException for a column that is not text
	 */
	String text(int row);

	/**
	 * Copies the numbers of some rows, as {@link #number} returns them.
	 *
	 * @param from first row
	 * @param count number of rows
	 * @param at where in the target the first number goes
	 */
	default void copyNumbers(int from, int count, double[] target, int at) {
		for (int i = 0; i < count; i++) {
			target[at + i] = number(from + i);
		}
	}

	/** The value in a row, whatever the type. */
	default Value value(int row) {
		return spec().type().isNumeric() ? Value.of(number(row)) : Value.of(text(row));
	}

	/** Whether the cell holds nothing that may be computed with: system-missing, absent, or user-missing. */
	default boolean isMissing(int row) {
		if (spec().type().isNumeric()) {
			double number = number(row);
			return Double.isNaN(number) || spec().missing().contains(number);
		}
		String text = text(row);
		return text == null || spec().missing().contains(text);
	}

	/** The number in a row for computing: {@code NaN} when system-missing or user-missing. */
	default double valid(int row) {
		double number = number(row);
		return spec().missing().contains(number) ? Double.NaN : number;
	}

	/** All numbers for computing: a new array in which everything missing is {@code NaN}. */
	default double[] validNumbers() {
		double[] numbers = new double[size()];
		copyNumbers(0, numbers.length, numbers, 0);
		MissingValues missing = spec().missing();
		if (!missing.isEmpty()) {
			for (int row = 0; row < numbers.length; row++) {
				numbers[row] = missing.contains(numbers[row]) ? Double.NaN : numbers[row];
			}
		}
		return numbers;
	}

	/** A column of numbers, dates or times over an array that must not be changed afterwards. */
	static Column of(ColumnSpec spec, double[] numbers) {
		return new NumberColumn(spec, numbers, numbers.length);
	}

	/**
	 * A column of whole numbers from -127 to 127 over an array that must not be changed afterwards; {@link #SMALL_NONE} is
	 * system-missing. It takes an eighth of the memory of other numbers.
	 */
	static Column ofSmall(ColumnSpec spec, byte[] numbers) {
		return new SmallNumberColumn(spec, numbers);
	}

	/** A column of texts over an array that must not be changed afterwards; {@code null} is an absent cell. */
	static Column of(ColumnSpec spec, String[] texts) {
		return new TextColumn(spec, texts, texts.length);
	}

	/** The same values under another description of the same kind (number or text). */
	default Column as(ColumnSpec other) {
		if (other.type().isNumeric() != spec().type().isNumeric()) {
			throw new IllegalArgumentException(spec().name() + ": numbers and texts cannot stand for each other");
		}
		return new ColumnView(other, this);
	}
}

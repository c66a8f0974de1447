package org.allianceworkbench.analysis.mixed.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.formula.Atom;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Table;

/**
 * A table with the columns that a formula computes, under the names that R gives them.
 *
 * @param table the table and these columns; a row that lacks what a column is computed of has 0 there, since it is left out for
 *            that, and a row for which no number results has none
 * @param calculations how each column was computed, by its name
 */
public record ComputedColumns(Table table, Map<String, Calculation> calculations) {

	public ComputedColumns {
		calculations = Map.copyOf(calculations);
	}

	/**
	 * Computes columns.
	 *
	 * @param needed the variables that a row must have to be used
	 * @param weights variable with weights, which must be positive
	 * @throws IllegalArgumentException when a variable is text or {@code scale()} has nothing to divide by
	 */
	static ComputedColumns of(Table table, List<Atom.Computed> computed, List<String> needed, Optional<String> weights) {
		boolean[] used = new boolean[table.rowCount()];
		Arrays.fill(used, true);
		needed.forEach(name -> keepValid(used, table.column(name)));
		boolean[] valid = used.clone();
		weights.ifPresent(name -> {
			double[] weight = table.column(name).validNumbers();
			IntStream.range(0, used.length).forEach(row -> used[row] &= weight[row] > 0);
		});
		Map<String, double[]> values = new LinkedHashMap<>();
		for (Atom.Computed atom : computed) {
			double[] numbers = values(table, atom);
			values.put(atom.label(), numbers);
			IntStream.range(0, used.length).forEach(row -> used[row] &= Double.isFinite(numbers[row]));
		}
		List<Column> columns = new ArrayList<>(table.columns().stream()
				.filter(c -> values.keySet().stream().noneMatch(c.spec().name()::equalsIgnoreCase)).toList());
		Map<String, Calculation> calculations = new LinkedHashMap<>();
		for (Atom.Computed atom : computed) {
			double[] numbers = values.get(atom.label());
			Calculation calculation = calculation(atom, numbers, used);
			calculations.put(atom.label(), calculation);
			for (int row = 0; row < numbers.length; row++) {
				double number = (numbers[row] - calculation.centre()) / calculation.unit();
				numbers[row] = Double.isFinite(number) ? number : valid[row] ? Double.NaN : 0;
			}
			columns.add(column(atom, numbers));
		}
		return new ComputedColumns(new Table(table.info(), columns), calculations);
	}

	/** The column of one part of a formula as it is before {@code scale()} is applied; empty where no number results. */
	public static Column unscaled(Table table, Atom.Computed atom) {
		double[] numbers = values(table, atom);
		return column(atom, Arrays.stream(numbers).map(x -> Double.isFinite(x) ? x : Double.NaN).toArray());
	}

	private static Column column(Atom.Computed atom, double[] numbers) {
		return Column.of(ColumnSpec.number(atom.label()).measure(Measure.SCALE).build(), numbers);
	}

	private static double[] values(Table table, Atom.Computed atom) {
		Map<String, double[]> inputs = new LinkedHashMap<>();
		for (String name : atom.variables()) {
			Column column = table.column(name);
			if (!column.spec().type().isNumeric()) {
				throw new IllegalArgumentException(name + " is text, so " + atom.label() + " cannot be computed");
			}
			inputs.put(name, column.validNumbers());
		}
		return IntStream.range(0, table.rowCount()).mapToDouble(row -> atom.call().at(name -> inputs.get(name)[row])).toArray();
	}

	private static void keepValid(boolean[] used, Column column) {
		if (column.spec().type().isNumeric()) {
			double[] numbers = column.validNumbers();
			IntStream.range(0, used.length).forEach(row -> used[row] &= Double.isFinite(numbers[row]));
		} else {
			IntStream.range(0, used.length).forEach(row -> used[row] &= !column.isMissing(row)
					&& !column.value(row).toString().isBlank());
		}
	}

	private static Calculation calculation(Atom.Computed atom, double[] numbers, boolean[] used) {
		if (!atom.scaled()) {
			return new Calculation(atom, 0, 1);
		}
		double[] own = IntStream.range(0, numbers.length).filter(row -> used[row]).mapToDouble(row -> numbers[row]).toArray();
		double mean = Arrays.stream(own).average().orElse(0);
		double sd = Math.sqrt(Arrays.stream(own).map(x -> (x - mean) * (x - mean)).sum() / (own.length - 1));
		if (own.length > 0 && !(sd > 0)) {
			throw new IllegalArgumentException(atom.label()
					+ " cannot be computed, because the rows used do not differ in it; leave it out");
		}
		return new Calculation(atom, mean, own.length > 0 ? sd : 1);
	}
}

package org.allianceworkbench.analysis.mixed.design;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.allianceworkbench.analysis.mixed.formula.Atom;

/**
 * How a column is computed of variables.
 *
 * @param atom as the formula has it
 * @param centre what is taken off: for {@code scale()} the mean over the rows used, else 0
 * @param unit by what is divided then: for {@code scale()} the standard deviation (n - 1) over the rows used, else 1
 */
public record Calculation(Atom.Computed atom, double centre, double unit) {

	/** The variables in it. */
	public List<String> variables() {
		return atom.variables();
	}

	/** Its value; {@code NaN} or infinite where it is not defined. */
	public double at(ToDoubleFunction<String> values) {
		return (atom.call().at(values) - centre) / unit;
	}
}

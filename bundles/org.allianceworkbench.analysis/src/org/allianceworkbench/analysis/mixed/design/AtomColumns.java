package org.allianceworkbench.analysis.mixed.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.analysis.mixed.formula.Atom;
import org.allianceworkbench.moments.DesignColumn;
import org.allianceworkbench.moments.Factor;

/** The columns of a part of a term, named as R names them. */
final class AtomColumns {

	private final Predictors predictors;

	AtomColumns(Predictors predictors) {
		this.predictors = predictors;
	}

	/** Whether a part is categorical, so that it has contrasts. */
	boolean isCategorical(Atom atom) {
		return switch (atom) {
			case Atom.Variable v -> predictors.get(v.name()) instanceof DesignVariable.Categorical;
			case Atom.Category c -> true;
			case Atom.Monomial m -> false;
			case Atom.Computed c -> false;
			case Atom.Polynomial p -> false;
		};
	}

	/**
	 * The columns.
	 *
	 * @param contrasts for a categorical part: contrasts, else indicators of all categories
	 */
	List<DesignColumn> of(Atom atom, boolean contrasts) {
		return switch (atom) {
			case Atom.Variable v -> predictors.get(v.name()) instanceof DesignVariable.Categorical c
					? categorical(v.label(), c, contrasts)
					: List.of(new DesignColumn(v.label(), List.of(new Factor.Power(v.name(), 1))));
			case Atom.Category c -> categorical(c.label(), predictors.asCategorical(c.name()), contrasts);
			case Atom.Monomial m -> List.of(new DesignColumn(m.label(), m.powers().stream()
					.<Factor>map(p -> new Factor.Power(predictors.number(p.variable()), p.exponent())).toList()));
			case Atom.Computed c -> List.of(new DesignColumn(c.label(), List.of(new Factor.Power(predictors.number(c.label()),
					1))));
			case Atom.Polynomial p -> polynomial(p);
		};
	}

	private List<DesignColumn> polynomial(Atom.Polynomial p) {
		String variable = predictors.number(p.variable());
		OrthogonalBasis basis = p.raw() ? null : predictors.orthogonal(variable, p.degree());
		List<DesignColumn> columns = new ArrayList<>();
		for (int d = 1; d <= p.degree(); d++) {
			Factor factor = basis == null ? new Factor.Power(variable, d) : basis.polynomial(d);
			columns.add(new DesignColumn(p.label() + (p.degree() == 1 ? "" : d), List.of(factor)));
		}
		return columns;
	}

	private static List<DesignColumn> categorical(String label, DesignVariable.Categorical variable, boolean contrasts) {
		int k = variable.categories().size();
		if (contrasts && k < 2) {
			throw new IllegalArgumentException(variable.name() + " has only the category " + variable.categories().get(0)
					+ " among the rows used, so nothing can be compared; leave it out");
		}
		boolean sum = contrasts && variable.coding() == Coding.SUM;
		List<DesignColumn> columns = new ArrayList<>();
		for (int c = contrasts && !sum ? 1 : 0; c < (sum ? k - 1 : k); c++) {
			double[] weights = new double[k];
			weights[c] = 1;
			if (sum) {
				weights[k - 1] = -1;
			}
			String name = label + (sum ? String.valueOf(c + 1) : variable.categories().get(c));
			columns.add(new DesignColumn(name, List.of(new Factor.Coded(variable.name(), variable.categories(), weights))));
		}
		return columns;
	}

	/** The product of two columns; powers of one variable become one. */
	static DesignColumn product(DesignColumn a, DesignColumn b) {
		List<Factor> factors = new ArrayList<>(a.factors());
		for (Factor factor : b.factors()) {
			int same = factor instanceof Factor.Power p ? powerOf(factors, p.variable()) : -1;
			if (same < 0) {
				factors.add(factor);
			} else if (factor instanceof Factor.Power p && factors.get(same) instanceof Factor.Power before) {
				factors.set(same, new Factor.Power(p.variable(), p.exponent() + before.exponent()));
			}
		}
		return new DesignColumn(a.name() + ":" + b.name(), codedOnce(factors));
	}

	private static int powerOf(List<Factor> factors, String variable) {
		for (int i = 0; i < factors.size(); i++) {
			if (factors.get(i) instanceof Factor.Power p && p.variable().equals(variable)) {
				return i;
			}
		}
		return -1;
	}

	/** Codings of the same variable multiplied into one. */
	private static List<Factor> codedOnce(List<Factor> factors) {
		List<Factor> once = new ArrayList<>();
		for (Factor factor : factors) {
			int same = -1;
			for (int i = 0; i < once.size(); i++) {
				same = factor instanceof Factor.Coded && once.get(i) instanceof Factor.Coded
						&& once.get(i).variable().equals(factor.variable()) ? i : same;
			}
			if (same >= 0 && factor instanceof Factor.Coded c && once.get(same) instanceof Factor.Coded before) {
				double[] weights = new double[c.weights().length];
				Arrays.setAll(weights, i -> c.weights()[i] * before.weights()[i]);
				once.set(same, new Factor.Coded(c.variable(), c.categories(), weights));
			} else {
				once.add(factor);
			}
		}
		return once;
	}
}

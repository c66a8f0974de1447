package org.allianceworkbench.analysis.mixed.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.FixedPart.FixedTerm;
import org.allianceworkbench.moments.DesignColumn;
import org.allianceworkbench.moments.Factor;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The hypotheses that F tests of terms are about. Both types don't depend on the coding of the categories.
 * <ul>
 * <li>Type III: effects of a term's categories averaged with equal weights over the categories of terms that contain it (the
 * marginal means; Searle 1987). Terms with other covariates don't contain it, as in SAS and lmerTest.</li>
 * <li>Type II: the term after all terms that don't contain it, ignoring those that do (as lmerTest's type 2, from X'X).</li>
 * </ul>
 */
public final class TermHypotheses {

	private final List<DesignColumn> columns;
	private final List<FixedTerm> terms;
	private final EmptyCells emptyCells;

	/** Hypotheses of the terms of a design. */
	public TermHypotheses(Design design) {
		this.columns = Arrays.stream(design.fixed().columns()).mapToObj(design.columns()::get).toList();
		this.terms = design.fixed().terms();
		this.emptyCells = new EmptyCells(design);
	}

	/**
	 * The type III hypothesis of a term: rows of contrasts, p columns. A row of zeros says that it can't be tested, because the
	 * averages that it is about have combinations of categories that never occur.
	 */
	public RealMatrix typeThree(FixedTerm term) {
		Map<Set<Factor>, List<Integer>> bySlope = new LinkedHashMap<>();
		for (int column : term.columns()) {
			bySlope.computeIfAbsent(slope(columns.get(column)), s -> new ArrayList<>()).add(column);
		}
		List<double[]> rows = new ArrayList<>();
		bySlope.forEach((slope, own) -> marginal(slope, own, rows));
		return matrix(rows.size() < term.columns().length ? List.of() : rows);
	}

	/** What a column is a slope of: its factors that aren't categories. */
	private static Set<Factor> slope(DesignColumn column) {
		Set<Factor> set = new HashSet<>(column.factors());
		set.removeIf(Factor.Coded.class::isInstance);
		return set;
	}

	private static Map<String, Factor.Coded> coded(DesignColumn column) {
		Map<String, Factor.Coded> map = new LinkedHashMap<>();
		column.factors().forEach(f -> {
			if (f instanceof Factor.Coded c) {
				map.put(c.variable(), c);
			}
		});
		return map;
	}

	private void marginal(Set<Factor> slope, List<Integer> own, List<double[]> rows) {
		List<double[][]> contrasts = new ArrayList<>();
		List<String> variables = new ArrayList<>(coded(columns.get(own.get(0))).keySet());
		for (String variable : variables) {
			Set<Factor> used = new LinkedHashSet<>();
			own.forEach(j -> used.add(coded(columns.get(j)).get(variable)));
			contrasts.add(contrasts(coded(columns.get(own.get(0))).get(variable).categories().size(), used.size()));
		}
		int[] at = new int[variables.size()];
		do {
			ToDoubleFunction<DesignColumn> weight = c -> slope(c).equals(slope) ? weight(c, variables, contrasts, at) : 0;
			double[] row = columns.stream().mapToDouble(weight).toArray();
			if (emptyCells.estimable(row, weight)) {
				rows.add(row);
			}
		} while (next(at, contrasts));
	}

	/**
	 * Differences from the first category; every category by itself where the columns span the intercept too. Satterthwaite's
	 * degrees of freedom of several contrasts depend on this choice, which is lmerTest's.
	 */
	private static double[][] contrasts(int categories, int columns) {
		boolean all = columns >= categories;
		double[][] contrasts = new double[all ? categories : categories - 1][categories];
		for (int k = 0; k < contrasts.length; k++) {
			contrasts[k][all ? k : k + 1] = 1;
			if (!all) {
				contrasts[k][0] = -1;
			}
		}
		return contrasts;
	}

	private static double weight(DesignColumn column, List<String> variables, List<double[][]> contrasts, int[] at) {
		Map<String, Factor.Coded> coded = new LinkedHashMap<>(coded(column));
		double weight = 1;
		for (int v = 0; v < variables.size(); v++) {
			double[] contrast = contrasts.get(v)[at[v]];
			Factor.Coded own = coded.remove(variables.get(v));
			weight *= own == null ? Arrays.stream(contrast).sum() : Forms.dot(contrast, own.weights());
		}
		for (Factor.Coded other : coded.values()) {
			weight *= Arrays.stream(other.weights()).average().orElse(0);
		}
		return weight;
	}

	private static boolean next(int[] at, List<double[][]> contrasts) {
		for (int v = at.length - 1; v >= 0; v--) {
			if (++at[v] < contrasts.get(v).length) {
				return true;
			}
			at[v] = 0;
		}
		return false;
	}

	/**
	 * The type II hypothesis of a term.
	 *
	 * @param gram X'X, p x p
	 */
	public RealMatrix typeTwo(FixedTerm term, RealMatrix gram) {
		List<Integer> rest = new ArrayList<>(Arrays.stream(term.columns()).boxed().toList());
		List<FixedTerm> containing = terms.stream().filter(t -> contains(t, term)).toList();
		if (containing.isEmpty()) {
			return unit(term.columns());
		}
		containing.forEach(t -> Arrays.stream(t.columns()).forEach(rest::add));
		List<Integer> before = new ArrayList<>();
		for (int j = 0; j < columns.size(); j++) {
			if (!rest.contains(j)) {
				before.add(j);
			}
		}
		List<double[]> rows = new ArrayList<>();
		for (int column : term.columns()) {
			rows.add(residual(gram, column, before, rest));
			before.add(column);
			rest.remove(Integer.valueOf(column));
		}
		return matrix(rows);
	}

	/** Each of some effects by itself. */
	private RealMatrix unit(int[] own) {
		RealMatrix rows = MatrixUtils.createRealMatrix(own.length, columns.size());
		for (int k = 0; k < own.length; k++) {
			rows.setEntry(k, own[k], 1);
		}
		return rows;
	}

	/** X'X of a column with others, all of them without what columns before them say, and 1 for the column itself. */
	private double[] residual(RealMatrix gram, int column, List<Integer> before, List<Integer> rest) {
		int[] others = before.stream().mapToInt(i -> i).toArray();
		double[] along = others.length == 0 ? new double[0] : Forms.inverse(gram.getSubMatrix(others, others))
				.operate(Arrays.stream(others).mapToDouble(o -> gram.getEntry(column, o)).toArray());
		double[] row = new double[columns.size()];
		for (int c : rest) {
			row[c] = gram.getEntry(column, c);
			for (int o = 0; o < others.length; o++) {
				row[c] -= along[o] * gram.getEntry(others[o], c);
			}
		}
		double own = row[column];
		return Arrays.stream(row).map(v -> v / own).toArray();
	}

	/** Whether a term contains another: the same covariates, and more categorical variables. */
	private boolean contains(FixedTerm outer, FixedTerm inner) {
		if (outer.columns().length == 0 || inner.columns().length == 0) {
			return false;
		}
		Set<Set<Factor>> outerSlopes = slopes(outer);
		Set<String> more = coded(columns.get(outer.columns()[0])).keySet();
		Set<String> fewer = coded(columns.get(inner.columns()[0])).keySet();
		return outerSlopes.equals(slopes(inner)) && more.size() > fewer.size() && more.containsAll(fewer);
	}

	private Set<Set<Factor>> slopes(FixedTerm term) {
		Set<Set<Factor>> set = new HashSet<>();
		Arrays.stream(term.columns()).forEach(j -> set.add(slope(columns.get(j))));
		return set;
	}

	private RealMatrix matrix(List<double[]> rows) {
		double largest = rows.stream().flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
		List<double[]> telling = rows.stream().filter(r -> Arrays.stream(r).anyMatch(v -> Math.abs(v) > 1e-12 * largest))
				.toList();
		return telling.isEmpty() ? MatrixUtils.createRealMatrix(1, columns.size())
				: MatrixUtils.createRealMatrix(telling.toArray(double[][]::new));
	}
}

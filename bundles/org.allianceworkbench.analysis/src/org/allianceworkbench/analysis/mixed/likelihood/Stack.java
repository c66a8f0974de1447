package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceModel;
import org.allianceworkbench.analysis.mixed.covariance.RandomCovariance;
import org.allianceworkbench.analysis.mixed.design.CovarianceType;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.RandomPart;

/**
 * The levels of a design over working columns: for each the columns of its random effects, and D there, T_z D T_z' (raw
 * effects are z_raw = w T_z), with the parameters' places in theta.
 */
final class Stack {

	private final CovarianceModel model;
	private final double[][] t;
	private final List<List<Integer>> terms;
	private final Design design;
	private final List<Integer> places;
	/** Working columns of S, ascending. */
	final int[] last;
	final LevelStep[] steps;
	/** The engine's parameters as sums of theta's: a row for each of the engine's, a column for each of theta's. */
	final double[][] map;
	/** For each parameter of the engine the one of theta whose part it plays: the same entry of the same matrix. */
	final int[] place;
	/** T restricted to {@link #last} and the columns of X and y, y last. */
	final double[][] back;

	/**
	 * Builds the levels.
	 *
	 * @param t T by rows
	 * @param terms the random terms of each level, innermost first
	 * @param residuals number of the residual parameters that the engine knows
	 */
	Stack(Design design, CovarianceModel model, double[][] t, List<List<Integer>> terms, int residuals) {
		this.design = design;
		this.model = model;
		this.t = t;
		this.terms = terms;
		int[] xy = Arrays.copyOf(design.fixed().columns(), design.fixed().size() + 1);
		xy[xy.length - 1] = design.outcome();
		last = support(xy);
		back = restrict(last, xy);
		steps = new LevelStep[terms.size()];
		List<double[]> map = new ArrayList<>();
		places = new ArrayList<>();
		for (int i = 0; i < residuals; i++) {
			map.add(unit(model.residualOffset() + i));
			places.add(model.residualOffset() + i);
		}
		int[] columns = java.util.stream.IntStream.range(0, t.length).toArray();
		for (int l = 0; l < steps.length; l++) {
			int inner = map.size();
			int[] rest = needed(l + 1);
			int[] effects = support(effects(l));
			LinearPart[] parts = parts(l, effects, map);
			steps[l] = new LevelStep(columns.length, positions(columns, effects), positions(columns, rest), inner, parts);
			columns = rest;
		}
		this.map = map.toArray(double[][]::new);
		place = places.stream().mapToInt(Integer::intValue).toArray();
	}

	private double[] unit(int place) {
		double[] row = new double[model.residualOffset() + model.residual().parameters().size()];
		row[place] = 1;
		return row;
	}

	private int[] effects(int level) {
		return terms.get(level).stream().flatMapToInt(k -> Arrays.stream(design.random().get(k).columns())).toArray();
	}

	/** Working columns of which the raw columns are made. */
	private int[] support(int[] raw) {
		TreeSet<Integer> rows = new TreeSet<>();
		for (int i = 0; i < t.length; i++) {
			for (int j : raw) {
				if (t[i][j] != 0) {
					rows.add(i);
				}
			}
		}
		return rows.stream().mapToInt(Integer::intValue).toArray();
	}

	private int[] needed(int level) {
		TreeSet<Integer> columns = new TreeSet<>();
		Arrays.stream(last).forEach(columns::add);
		for (int l = level; l < terms.size(); l++) {
			Arrays.stream(support(effects(l))).forEach(columns::add);
		}
		return columns.stream().mapToInt(Integer::intValue).toArray();
	}

	private static int[] positions(int[] columns, int[] wanted) {
		return Arrays.stream(wanted).map(c -> Arrays.binarySearch(columns, c)).toArray();
	}

	private double[][] restrict(int[] rows, int[] columns) {
		double[][] part = new double[rows.length][columns.length];
		for (int i = 0; i < rows.length; i++) {
			for (int j = 0; j < columns.length; j++) {
				part[i][j] = t[rows[i]][columns[j]];
			}
		}
		return part;
	}

	private LinearPart[] parts(int level, int[] effects, List<double[]> map) {
		List<LinearPart> parts = new ArrayList<>();
		for (int k : terms.get(level)) {
			RandomCovariance covariance = model.random().get(k);
			double[][] tz = restrict(effects, design.random().get(k).columns());
			for (int j = 0; j < covariance.count(); j++) {
				places.add(model.offset(k) + j);
			}
			if (covariance.type() == CovarianceType.UNSTRUCTURED && tz.length == covariance.size()) {
				entries(k, covariance, tz, parts, map);
			} else {
				for (int j = 0; j < covariance.count(); j++) {
					parts.add(new LinearPart(congruence(tz, covariance.derivative(j))));
					map.add(unit(model.offset(k) + j));
				}
			}
		}
		return parts.toArray(LinearPart[]::new);
	}

	/** An unstructured D stays unstructured when T_z turns it: the engine's parameters are the entries of T_z D T_z'. */
	private void entries(int term, RandomCovariance covariance, double[][] tz, List<LinearPart> parts, List<double[]> map) {
		int first = map.size();
		for (int e = 0; e < covariance.count(); e++) {
			parts.add(new LinearPart(covariance.derivative(e)));
			map.add(new double[unit(0).length]);
		}
		for (int j = 0; j < covariance.count(); j++) {
			double[][] turned = congruence(tz, covariance.derivative(j));
			for (int a = 0; a < tz.length; a++) {
				for (int b = 0; b <= a; b++) {
					map.get(first + a * (a + 1) / 2 + b)[model.offset(term) + j] = turned[a][b];
				}
			}
		}
	}

	/** Working columns that levels above the innermost absorb, ascending. */
	int[] outerColumns() {
		TreeSet<Integer> columns = new TreeSet<>();
		for (int l = 1; l < terms.size(); l++) {
			Arrays.stream(support(effects(l))).forEach(columns::add);
		}
		return columns.stream().mapToInt(Integer::intValue).toArray();
	}

	/** For each column that goes on from the innermost level its position among those of S; negative for others. */
	int[] positionsInLast() {
		return positions(last, steps[0].rest);
	}

	NestedLikelihood.Layout layout() {
		return new NestedLikelihood.Layout(map, place, back);
	}

	/** T D T'. */
	static double[][] congruence(double[][] t, double[][] d) {
		int n = t.length;
		int q = d.length;
		double[][] out = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = i; j < n; j++) {
				double sum = 0;
				for (int a = 0; a < q; a++) {
					for (int b = 0; b < q; b++) {
						sum += t[i][a] * d[a][b] * t[j][b];
					}
				}
				out[i][j] = sum;
				out[j][i] = sum;
			}
		}
		return out;
	}

	/** D of each level at the engine's parameters, by rows, divided by a number. */
	double[][] matrices(double[] phi, double unit) {
		double[][] d = new double[steps.length][];
		for (int l = 0; l < steps.length; l++) {
			int n = steps[l].effects();
			d[l] = new double[n * n];
			for (int j = 0; j < steps[l].own(); j++) {
				steps[l].derivatives[j].addTo(d[l], n, phi[steps[l].inner + j] / unit);
			}
		}
		return d;
	}

	/** The random terms of each level, innermost first, when level 0 of the parts is the outermost of {@code levels}. */
	static List<List<Integer>> outermostFirst(List<RandomPart> parts, int levels) {
		List<List<Integer>> terms = new ArrayList<>();
		for (int l = levels - 1; l >= 0; l--) {
			List<Integer> own = new ArrayList<>();
			for (int k = 0; k < parts.size(); k++) {
				if (parts.get(k).level() == l) {
					own.add(k);
				}
			}
			terms.add(own);
		}
		return terms;
	}
}

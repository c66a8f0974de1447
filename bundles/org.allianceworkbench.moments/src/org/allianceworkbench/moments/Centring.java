package org.allianceworkbench.moments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How design columns are transformed before their products are summed, and the way back.
 * <p>
 * A number x enters as (x - centre) / 2^exponent; dividing by a power of two costs no digit. A column is shifted in a variable
 * only if the columns contain what the shift needs: (x - c) g = x g - c g needs g, which may also be the sum of g's products with
 * all indicators of a categorical variable.
 */
public final class Centring {

	/** The centre lies within 2^-(1 + FINER) standard deviations of the mean. */
	private static final int FINER = 4;

	/**
	 * A number's transformation to (x - centre) / 2^exponent.
	 *
	 * @param centre near the mean, with so few bits that its powers lose none
	 * @param exponent such that 2^exponent is near the standard deviation
	 */
	public record Shift(double centre, int exponent) {

		/** No transformation. */
		public static final Shift NONE = new Shift(0, 0);

		/** Fits a variable's distribution. */
		public static Shift of(SourceVariable.Summary summary) {
			double spread = summary.highest() > summary.lowest() ? summary.sd() : Math.abs(summary.mean());
			boolean usable = spread > 0 && spread < 1e300;
			int exponent = usable ? Math.getExponent(spread) : 0;
			double centre = Math.scalb(Math.rint(Math.scalb(summary.mean(), FINER - exponent)), exponent - FINER);
			return new Shift(Double.isFinite(centre) ? centre : 0, exponent);
		}

		/** The factor 2^-exponent. */
		public double factor() {
			return Math.scalb(1, -exponent);
		}
	}

	/** A product without coefficients: what stands beside the powers of numbers, and the exponents. */
	private record Monomial(Set<Factor> rest, Map<String, Integer> exponents) {
	}

	private final List<DesignColumn> columns;
	private final Map<String, Shift> shifts;
	private final List<Monomial> monomials = new ArrayList<>();
	private final Map<Monomial, Integer> index = new HashMap<>();
	private final List<Set<String>> shifted = new ArrayList<>();
	private final double[][] basis;

	/**
	 * The transformation of some columns.
	 *
	 * @param shifts for each variable that a power uses
	 * @throws IllegalArgumentException when two columns are the same
	 */
	public Centring(List<DesignColumn> columns, Map<String, Shift> shifts) {
		this.columns = List.copyOf(columns);
		this.shifts = Map.copyOf(shifts);
		for (DesignColumn column : columns) {
			Monomial monomial = monomial(column);
			Integer before = index.putIfAbsent(monomial, monomials.size());
			if (before != null) {
				throw new IllegalArgumentException(column.name() + " and " + columns.get(before).name() + " are the same column");
			}
			monomials.add(monomial);
		}
		double[][] inRaw = new double[columns.size()][];
		for (int j = 0; j < columns.size(); j++) {
			shifted.add(closed(j));
			inRaw[j] = expansion(j, shifted.get(j)).orElseThrow();
		}
		basis = inverse(inRaw);
	}

	/**
	 * The transformation of some columns.
	 *
	 * @param summaries the distribution of a number among the rows used
	 */
	public static Centring of(List<DesignColumn> columns, Function<String, SourceVariable.Summary> summaries) {
		Map<String, Shift> shifts = new HashMap<>();
		for (DesignColumn column : columns) {
			for (Factor factor : column.factors()) {
				if (factor instanceof Factor.Power p) {
					shifts.computeIfAbsent(p.variable(), v -> Shift.of(summaries.apply(v)));
				}
			}
		}
		return new Centring(columns, shifts);
	}

	private static Monomial monomial(DesignColumn column) {
		Set<Factor> rest = new HashSet<>();
		Map<String, Integer> exponents = new LinkedHashMap<>();
		for (Factor factor : column.factors()) {
			if (factor instanceof Factor.Power p) {
				exponents.merge(p.variable(), p.exponent(), Integer::sum);
			} else {
				rest.add(factor);
			}
		}
		return new Monomial(rest, exponents);
	}

	/** As many variables as the columns allow a column to be shifted in. */
	private Set<String> closed(int j) {
		Set<String> all = monomials.get(j).exponents.keySet();
		if (expansion(j, all).isPresent()) {
			return Set.copyOf(all);
		}
		Set<String> some = new HashSet<>();
		for (String variable : all) {
			some.add(variable);
			if (expansion(j, some).isEmpty()) {
				some.remove(variable);
			}
		}
		return some;
	}

	/** The shifted (not yet scaled) column j as a combination of raw columns; empty when one that is needed is not there. */
	private Optional<double[]> expansion(int j, Set<String> in) {
		Map<Map<String, Integer>, Double> sum = new LinkedHashMap<>();
		sum.put(Map.of(), 1.0);
		for (Map.Entry<String, Integer> power : monomials.get(j).exponents.entrySet()) {
			double centre = in.contains(power.getKey()) ? shift(power.getKey()).centre() : 0;
			sum = times(sum, power.getKey(), power.getValue(), centre);
		}
		double[] weights = new double[columns.size()];
		for (Map.Entry<Map<String, Integer>, Double> part : sum.entrySet()) {
			int[] found = find(new Monomial(monomials.get(j).rest, part.getKey()));
			if (found.length == 0) {
				return Optional.empty();
			}
			for (int i : found) {
				weights[i] += part.getValue();
			}
		}
		return Optional.of(weights);
	}

	/** The sum multiplied by (x - centre)^exponent. */
	private static Map<Map<String, Integer>, Double> times(Map<Map<String, Integer>, Double> sum, String variable, int exponent,
			double centre) {
		Map<Map<String, Integer>, Double> product = new LinkedHashMap<>();
		for (Map.Entry<Map<String, Integer>, Double> part : sum.entrySet()) {
			double binomial = 1;
			for (int k = exponent; k >= 0; k--) {
				double weight = part.getValue() * binomial * Math.pow(-centre, exponent - k);
				if (weight != 0) {
					Map<String, Integer> exponents = new HashMap<>(part.getKey());
					if (k > 0) {
						exponents.put(variable, k);
					}
					product.merge(exponents, weight, Double::sum);
				}
				binomial = binomial * k / (exponent - k + 1);
			}
		}
		return product;
	}

	/** The column with a product, or the columns that sum to it; none when there are none. */
	private int[] find(Monomial wanted) {
		Integer own = index.get(wanted);
		if (own != null) {
			return new int[] { own };
		}
		Map<Factor.Coded, Integer> indicators = new HashMap<>();
		for (int i = 0; i < monomials.size(); i++) {
			Monomial candidate = monomials.get(i);
			if (candidate.exponents.equals(wanted.exponents) && candidate.rest.size() == wanted.rest.size() + 1
					&& candidate.rest.containsAll(wanted.rest)) {
				for (Factor factor : candidate.rest) {
					if (factor instanceof Factor.Coded coded && !wanted.rest.contains(factor)) {
						indicators.put(coded, i);
					}
				}
			}
		}
		return indicators.keySet().stream().map(c -> complete(c, indicators)).filter(found -> found.length > 0).findFirst()
				.orElse(new int[0]);
	}

	/** The columns of all indicators of a categorical variable; none when one is missing. */
	private static int[] complete(Factor.Coded like, Map<Factor.Coded, Integer> indicators) {
		int k = like.categories().size();
		int[] found = new int[k];
		for (int c = 0; c < k; c++) {
			double[] weights = new double[k];
			weights[c] = 1;
			Integer at = indicators.get(new Factor.Coded(like.variable(), like.categories(), weights));
			if (at == null) {
				return new int[0];
			}
			found[c] = at;
		}
		return found;
	}

	/** T of W_raw = W T, from the shifted columns as combinations of raw ones. */
	private double[][] inverse(double[][] inRaw) {
		int w = columns.size();
		double[][] inShifted = new double[w][];
		for (int j = 0; j < w; j++) {
			resolve(j, inRaw, inShifted);
		}
		double[][] t = new double[w][w];
		for (int i = 0; i < w; i++) {
			int exponent = 0;
			for (Map.Entry<String, Integer> power : monomials.get(i).exponents.entrySet()) {
				exponent += shift(power.getKey()).exponent() * power.getValue();
			}
			for (int j = 0; j < w; j++) {
				t[i][j] = Math.scalb(inShifted[j][i], exponent);
			}
		}
		return t;
	}

	/** Raw column j as a combination of shifted ones: itself minus what the shift took from raw columns of lower degree. */
	private static void resolve(int j, double[][] inRaw, double[][] inShifted) {
		if (inShifted[j] != null) {
			return;
		}
		double[] sum = new double[inRaw.length];
		sum[j] = 1;
		for (int i = 0; i < inRaw.length; i++) {
			if (i != j && inRaw[j][i] != 0) {
				resolve(i, inRaw, inShifted);
				for (int k = 0; k < sum.length; k++) {
					sum[k] -= inRaw[j][i] * inShifted[i][k];
				}
			}
		}
		inShifted[j] = sum;
	}

	/** A variable's transformation. */
	public Shift shift(String variable) {
		return shifts.getOrDefault(variable, Shift.NONE);
	}

	/** Whether a column is shifted in a variable; it is always scaled. */
	public boolean isShifted(int column, String variable) {
		return shifted.get(column).contains(variable);
	}

	/** T (by rows) with W_raw = W T. */
	public double[][] basis() {
		return Arrays.stream(basis).map(double[]::clone).toArray(double[][]::new);
	}
}

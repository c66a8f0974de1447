package org.allianceworkbench.analysis.internal.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One-way analysis of variance of independent groups.
 *
 * @param groups the groups' values, each with at least one
 */
public record OneWay(List<Sample> groups) {

	public OneWay {
		groups = List.copyOf(groups);
	}

	/** The analysis of groups' values. */
	public static OneWay of(List<double[]> values) {
		return new OneWay(values.stream().map(Sample::new).toList());
	}

	/** How many values. */
	public int n() {
		return groups.stream().mapToInt(Sample::n).sum();
	}

	/** Degrees of freedom between groups. */
	public double df1() {
		return groups.size() - 1.0;
	}

	/** Degrees of freedom within groups. */
	public double df2() {
		return n() - (double) groups.size();
	}

	/** Sum of squares within groups. */
	public double within() {
		return groups.stream().mapToDouble(Sample::sumOfSquares).sum();
	}

	/** Sum of squares between groups. */
	public double between() {
		double grand = groups.stream().mapToDouble(g -> g.n() * g.mean()).sum() / n();
		return groups.stream().mapToDouble(g -> g.n() * (g.mean() - grand) * (g.mean() - grand)).sum();
	}

	/** Mean square within groups. */
	public double meanSquare() {
		return within() / df2();
	}

	/** F ratio. */
	public double f() {
		return between() / df1() / meanSquare();
	}

	/** Its probability. */
	public double p() {
		return FisherF.upper(f(), df1(), df2());
	}

	/** Share of the variance between groups in the sample. */
	public double eta2() {
		return between() / (between() + within());
	}

	/** The same, estimated for the population. */
	public double omega2() {
		return (between() - df1() * meanSquare()) / (between() + within() + meanSquare());
	}

	/**
	 * An F test with its degrees of freedom.
	 */
	public record Test(double f, double df1, double df2) {
		/** Its probability. */
		public double p() {
			return FisherF.upper(f, df1, df2);
		}
	}

	/** Welch's test, which allows unequal variances (Welch 1951, Biometrika 38:330-336). */
	public Test welch() {
		double[] weight = groups.stream().mapToDouble(g -> g.n() / g.variance()).toArray();
		double sum = Arrays.stream(weight).sum();
		double mean = 0;
		for (int i = 0; i < weight.length; i++) {
			mean += weight[i] / sum * groups.get(i).mean();
		}
		double between = 0;
		double rest = 0;
		for (int i = 0; i < weight.length; i++) {
			double d = groups.get(i).mean() - mean;
			between += weight[i] * d * d;
			rest += (1 - weight[i] / sum) * (1 - weight[i] / sum) / (groups.get(i).n() - 1.0);
		}
		double k = groups.size();
		double scaled = rest / (k * k - 1);
		return new Test(between / (k - 1) / (1 + 2 * (k - 2) * scaled), k - 1, 1 / (3 * scaled));
	}

	/**
	 * Levene's test of equal variances: deviations from a centre (Levene 1960 the mean, Brown &amp; Forsythe 1974 the median).
	 */
	public static Test levene(List<double[]> values, ToDoubleFunction<Sample> centre) {
		OneWay deviations = of(values.stream().map(v -> {
			double at = centre.applyAsDouble(new Sample(v));
			return Arrays.stream(v).map(x -> Math.abs(x - at)).toArray();
		}).toList());
		return new Test(deviations.f(), deviations.df1(), deviations.df2());
	}

	/** Tukey and Kramer's probability that two groups differ, corrected for all pairs. */
	public double tukey(int i, int j) {
		double q = Math.abs(groups.get(i).mean() - groups.get(j).mean()) / tukeyError(i, j);
		return StudentizedRange.upper(q, groups.size(), df2());
	}

	/** The standard error that a studentized range of two groups is in. */
	private double tukeyError(int i, int j) {
		return Math.sqrt(meanSquare() / 2 * (1.0 / groups.get(i).n() + 1.0 / groups.get(j).n()));
	}

	/** Interval of a difference of two means that holds for all pairs at once. */
	public Bounds tukeyInterval(int i, int j, double confidence) {
		double half = StudentizedRange.quantile(confidence, groups.size(), df2()) * tukeyError(i, j);
		double d = groups.get(i).mean() - groups.get(j).mean();
		return Double.isNaN(half) ? Bounds.NONE : new Bounds(d - half, d + half);
	}
}

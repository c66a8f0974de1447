package org.allianceworkbench.analysis.internal.overview;

import java.util.Arrays;

import org.allianceworkbench.analysis.internal.data.Dyads;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Correlation;
import org.allianceworkbench.analysis.internal.statistics.Normal;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.internal.statistics.StudentT;

/**
 * Correlation of the two sides' dyad means within therapists: each therapist's mean over dyads is taken off both sides.
 *
 * @param first deviations of the first side
 * @param second deviations of the second side
 * @param r their correlation
 * @param dyads dyads used: those of therapists with at least two
 * @param therapists therapists used
 */
record Reciprocity(double[] first, double[] second, double r, int dyads, int therapists) {

	/**
	 * @param first the first side's mean of each dyad, {@code NaN} when unknown
	 * @param second the second side's
	 * @param therapist therapist of each dyad, -1 when unknown
	 */
	static Reciprocity of(double[] first, double[] second, int[] therapist) {
		int[] size = new int[Arrays.stream(therapist).max().orElse(-1) + 1];
		int[] known = Arrays.stream(ClientSummaries.known(first, second)).filter(i -> therapist[i] >= 0).toArray();
		Arrays.stream(known).forEach(i -> size[therapist[i]]++);
		int[] used = Arrays.stream(known).filter(i -> size[therapist[i]] > 1).toArray();
		double[] a = deviations(first, therapist, used, size.length);
		double[] b = deviations(second, therapist, used, size.length);
		return new Reciprocity(a, b, Correlation.pearson(a, b).r(), used.length, (int) Arrays.stream(size).filter(s -> s > 1)
				.count());
	}

	private static double[] deviations(double[] values, int[] therapist, int[] used, int therapists) {
		double[] mean = new double[therapists];
		for (int t = 0; t < therapists; t++) {
			int who = t;
			mean[t] = Sample.mean(Dyads.at(values, Arrays.stream(used).filter(i -> therapist[i] == who).toArray()));
		}
		return Arrays.stream(used).mapToDouble(i -> values[i] - mean[therapist[i]]).toArray();
	}

	/** Degrees of freedom: dyads - therapists - 1, as for a correlation with the therapists partialled out. */
	int df() {
		return dyads - therapists - 1;
	}

	/** Two-sided probability under no correlation. */
	double p() {
		return StudentT.twoSided(r * Math.sqrt(df() / ((1 - r) * (1 + r))), df());
	}

	/** Confidence interval by Fisher's z with variance 1 / (df - 1). */
	Bounds interval(double confidence) {
		if (df() < 2 || Double.isNaN(r) || Math.abs(r) == 1) {
			return Bounds.NONE;
		}
		double z = Normal.fisherZ(r);
		double half = Normal.critical(confidence) / Math.sqrt(df() - 1);
		return new Bounds(Math.tanh(z - half), Math.tanh(z + half));
	}
}

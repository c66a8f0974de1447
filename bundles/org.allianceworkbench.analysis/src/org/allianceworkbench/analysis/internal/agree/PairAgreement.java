package org.allianceworkbench.analysis.internal.agree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Concordance;
import org.allianceworkbench.analysis.internal.statistics.Correlation;
import org.allianceworkbench.analysis.internal.statistics.IntraclassCorrelations;
import org.allianceworkbench.analysis.internal.statistics.KendallTau;
import org.allianceworkbench.analysis.internal.statistics.LimitsOfAgreement;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.internal.statistics.StudentT;

/**
 * How well two sides agree over independent pairs.
 *
 * @param a the first side
 * @param b the second side
 * @param difference first minus second
 * @param pearson product-moment correlation
 * @param spearman rank correlation
 * @param kendall tau-b
 * @param concordance Lin's coefficient
 * @param limits Bland and Altman's limits
 * @param icc intraclass correlations of the two sides as raters
 * @param proportional correlation of difference and mean: does the difference grow with the level?
 * @param confidence confidence level of all intervals
 */
record PairAgreement(Sample a, Sample b, Sample difference, Correlation pearson, Correlation spearman, double kendall,
		Concordance concordance, LimitsOfAgreement limits, IntraclassCorrelations icc, Correlation proportional,
		double confidence) {

	static PairAgreement of(double[] a, double[] b, double confidence) {
		double[] difference = new double[a.length];
		double[] mean = new double[a.length];
		for (int i = 0; i < a.length; i++) {
			difference[i] = a[i] - b[i];
			mean[i] = (a[i] + b[i]) / 2;
		}
		Sample differences = new Sample(difference);
		return new PairAgreement(new Sample(a), new Sample(b), differences, Correlation.pearson(a, b), Correlation.spearman(a, b),
				KendallTau.b(a, b), Concordance.of(a, b), LimitsOfAgreement.of(differences),
				IntraclassCorrelations.of(new double[][] { a, b }), Correlation.pearson(difference, mean), confidence);
	}

	int n() {
		return difference.n();
	}

	/** The differences in ascending order. */
	double[] differences() {
		return difference.values();
	}

	double t() {
		return difference.mean() / difference.standardError();
	}

	double p() {
		return StudentT.twoSided(t(), n() - 1.0);
	}

	Bounds differenceInterval() {
		return difference.meanInterval(confidence);
	}

	/** Mean difference in standard deviations of the differences. */
	double dz() {
		return difference.mean() / difference.sd();
	}

	/** Mean difference in mean standard deviations of the two sides. */
	double dav() {
		return difference.mean() / ((a.sd() + b.sd()) / 2);
	}

	/** Values by name as in the reference results, after a prefix; those that can't be computed are not finite. */
	Map<String, Double> values(String prefix) {
		String ci = Levels.key(confidence);
		Map<String, Double> values = new LinkedHashMap<>();
		values.put("n", (double) n());
		values.put("mean_a", a.mean());
		values.put("mean_b", b.mean());
		values.put("sd_a", a.sd());
		values.put("sd_b", b.sd());
		values.put("mean_diff", difference.mean());
		values.put("sd_diff", difference.sd());
		values.put("t", t());
		values.put("df", n() - 1.0);
		values.put("p", p());
		put(values, "diff_" + ci, differenceInterval());
		values.put("cohen_dz", dz());
		values.put("cohen_dav", dav());
		values.put("pearson_r", pearson.r());
		values.put("pearson_p", pearson.p());
		put(values, "r_" + ci, pearson.interval(confidence));
		values.put("spearman_rho", spearman.r());
		values.put("kendall_tau_b", kendall);
		values.put("ccc", concordance.coefficient());
		put(values, "ccc_" + ci, concordance.interval(confidence));
		values.put("ccc_bias_correction", concordance.biasCorrection());
		limitValues(values, ci);
		values.put("proportional_bias_r", proportional.r());
		values.put("proportional_bias_p", proportional.p());
		values.put("pitman_morgan_r", proportional.r());
		iccValues(values, icc, confidence);
		Map<String, Double> prefixed = new LinkedHashMap<>();
		values.forEach((name, value) -> prefixed.put(prefix + name, value));
		return prefixed;
	}

	private void limitValues(Map<String, Double> values, String ci) {
		values.put("loa_lower", limits.lower());
		values.put("loa_upper", limits.upper());
		values.put("loa_se_ba1999", limits.standardError());
		put(values, "loa_lower_" + ci, limits.interval(limits.lower(), confidence));
		put(values, "loa_upper_" + ci, limits.interval(limits.upper(), confidence));
		values.put("loa_se_ba1986", limits.standardError1986());
	}

	/** The intraclass correlations' values, without {@code n}. */
	static void iccValues(Map<String, Double> values, IntraclassCorrelations icc, double confidence) {
		values.put("k_raters", (double) icc.k());
		values.put("MSR", icc.rows());
		values.put("MSC", icc.columns());
		values.put("MSE", icc.error());
		values.put("MSW", icc.within());
		for (IntraclassCorrelations.Coefficient c : icc.coefficients(confidence)) {
			values.put(c.name() + "/est", c.estimate());
			put(values, c.name() + "/" + Levels.key(confidence), c.bounds());
			if (c.df1() > 0) {
				values.put(c.name() + "/F", c.f());
				values.put(c.name() + "/df1", c.df1());
				values.put(c.name() + "/df2", c.df2());
				values.put(c.name() + "/p", c.p());
			}
		}
	}

	static void put(Map<String, Double> values, String name, Bounds bounds) {
		values.put(name + "_lo", bounds.low());
		values.put(name + "_hi", bounds.high());
	}

	/** The coefficient with McGraw and Wong's name. */
	IntraclassCorrelations.Coefficient icc(String name) {
		return coefficient(icc.coefficients(confidence), name);
	}

	private static IntraclassCorrelations.Coefficient coefficient(List<IntraclassCorrelations.Coefficient> all, String name) {
		return all.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
	}
}

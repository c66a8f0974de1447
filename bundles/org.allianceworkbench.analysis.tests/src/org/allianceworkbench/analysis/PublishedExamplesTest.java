package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** Examples with the numbers as they were printed; the tolerance is half a unit of the last printed digit. */
class PublishedExamplesTest {

	@Test
	void six_intraclass_correlations_of_shrout_and_fleiss() {
		// Shrout & Fleiss (1979), Psychol Bull 86:420-428, tables 2 (ratings), 3 (mean squares) and 4 (coefficients)
		Table table = Table.of(Analyses.numbers("j1", 9, 6, 8, 7, 10, 6), Analyses.numbers("j2", 2, 1, 4, 1, 5, 2),
				Analyses.numbers("j3", 5, 3, 6, 2, 6, 4), Analyses.numbers("j4", 8, 2, 8, 6, 9, 7));
		Report report = Analyses.run("icc", table, "columns", "j1,j2,j3,j4");
		Map.of("MSR", 11.24, "MSW", 6.26, "MSC", 32.49, "MSE", 1.02, "ICC(1)/est", .17, "ICC(A,1)/est", .29, "ICC(C,1)/est", .71,
				"ICC(k)/est", .44, "ICC(A,k)/est", .62, "ICC(C,k)/est", .91)
				.forEach((name, printed) -> assertThat(report.values().get(name)).as(name).isCloseTo(printed, within(0.005)));
	}

	@Test
	void peak_flow_meters_of_bland_and_altman() {
		// Bland & Altman (1986), Lancet 327:307-310, table 1, first measurements with the Wright and the mini meter
		Table table = Table.of(
				Analyses.numbers("wright", 494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427),
				Analyses.numbers("mini", 512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451));
		Report report = Analyses.run("agreement", table, "columns", "wright,mini");
		Map<String, Double> values = report.values();
		assertThat(values.get("mean_diff")).as("mean difference").isCloseTo(-2.1, within(0.05));
		assertThat(values.get("sd_diff")).as("standard deviation of the differences").isCloseTo(38.8, within(0.05));
		assertThat(values.get("pearson_r")).as("correlation").isCloseTo(0.94, within(0.005));
		assertThat(values.get("loa_se_ba1986")).as("standard error of a limit").isCloseTo(16.3, within(0.05));
		// printed from rounded numbers (-2.1 -+ 2.12 x 9.4)
		assertThat(values.get("diff_ci95_lo")).isCloseTo(-22.0, within(0.15));
		assertThat(values.get("diff_ci95_hi")).isCloseTo(17.8, within(0.15));
	}

	@Test
	void limits_of_agreement_of_repeated_pairs_after_zou() {
		// Zou (2013), Stat Methods Med Res 22:630-642: 20 pairs of 4 of Bland and Altman's (1999) patients, limits -2.14 and 3.59
		// with 95% intervals -9.83 to -0.33 and 1.77 to 11.27. The limits here are Bland and Altman's (2007), around the mean over
		// pairs, so that the intervals' reach from the limit is compared; two printed decimals in each of two numbers
		Table table = Table.of(
				Analyses.texts("client", "1", "1", "1", "1", "1", "2", "2", "2", "2", "3", "3", "3", "3", "3", "3", "4", "4", "4",
				"4", "4"),
				Analyses.numbers("session", 1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5),
				Analyses.numbers("rv", 7.83, 7.42, 7.89, 7.12, 7.88, 6.16, 7.26, 6.71, 6.54, 4.75, 5.24, 4.86, 4.78, 6.05, 5.42,
				4.21,
						3.61, 3.72, 3.87, 3.92),
				Analyses.numbers("ic", 6.57, 5.62, 6.9, 6.57, 6.35, 4.06, 4.29, 4.26, 4.09, 4.71, 5.5, 5.08, 5.02, 6.01, 5.67,
				4.14,
						4.2, 4.61, 4.68, 5.04));
		Map<String, Double> values = Analyses.run("agreement", table, "columns", "rv,ic").values();
		double lower = values.get("loa_lower");
		double upper = values.get("loa_upper");
		assertThat(lower - values.get("loa_lower_ci95_lo")).isCloseTo(9.83 - 2.14, within(0.02));
		assertThat(values.get("loa_lower_ci95_hi") - lower).isCloseTo(2.14 - 0.33, within(0.02));
		assertThat(upper - values.get("loa_upper_ci95_lo")).isCloseTo(3.59 - 1.77, within(0.02));
		assertThat(values.get("loa_upper_ci95_hi") - upper).isCloseTo(11.27 - 3.59, within(0.02));
	}

	@Test
	void krippendorffs_alpha_of_four_observers_and_twelve_units() {
		// Krippendorff (2011), Computing Krippendorff's alpha-reliability, section C: nominal .743, ordinal .815, interval .849
		double na = Double.NaN;
		Table table = Table.of(Analyses.numbers("a", 1, 2, 3, 3, 2, 1, 4, 1, 2, na, na, na),
				Analyses.numbers("b", 1, 2, 3, 3, 2, 2, 4, 1, 2, 5, na, 3), Analyses.numbers("c", na, 3, 3, 3, 2, 3, 4, 2, 2, 5,
				1, na),
				Analyses.numbers("d", 1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, na));
		Map<String, Double> values = Analyses.run("agreement_categories", table, "columns", "a,b,c,d").values();
		assertThat(values.get("kripp_nominal")).isCloseTo(0.743, within(0.0005));
		assertThat(values.get("kripp_ordinal")).isCloseTo(0.815, within(0.0005));
		assertThat(values.get("kripp_interval")).isCloseTo(0.849, within(0.0005));
		// R 4.2.2, 20,000 samples of units, percentiles: .418, .448, .423 to 1; 1,999 samples leave an error of about .015
		assertThat(values.get("kripp_nominal_ci95_lo")).isCloseTo(0.418, within(0.04));
		assertThat(values.get("kripp_ordinal_ci95_lo")).isCloseTo(0.448, within(0.04));
		assertThat(values.get("kripp_interval_ci95_lo")).isCloseTo(0.423, within(0.04));
		assertThat(values.get("kripp_nominal_ci95_hi")).isCloseTo(1, within(0.001));
		assertThat(Analyses.run("agreement_categories", table, "columns", "a,b,c,d").values()).isEqualTo(values);
	}

	@Test
	void mean_and_standard_deviation_keep_their_digits_under_a_large_offset() {
		// NIST Statistical Reference Datasets, univariate, NumAcc4: certified mean 10000000.2 and standard deviation 0.1;
		// the numbers themselves are not exact in binary, which leaves about 8 digits
		double[] numbers = IntStream.range(0, 1001).mapToDouble(i -> i == 0 ? 10000000.2 : i % 2 == 1 ? 10000000.1 : 10000000.3)
				.toArray();
		Report report = Analyses.run("descriptives", Table.of(Analyses.numbers("x", numbers)), "values", "x");
		assertThat(report.values().get("x/mean")).isCloseTo(10000000.2, within(1e-8));
		assertThat(report.values().get("x/sd")).isCloseTo(0.1, within(1e-8));
	}
}

package org.allianceworkbench.analysis.mixed.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** Data that leave something undetermined: a result with its warning, or a sentence that says why not; never a silent NaN. */
class HardCasesTest {

	private final Random random = new Random(99);

	private Table table(int rows, int size) {
		double[] x = random.doubles(rows, -1, 1).toArray();
		double[] y = IntStream.range(0, rows).mapToDouble(i -> 3 + x[i] + random.nextGaussian()).toArray();
		return table(x, y, size);
	}

	private static Table table(double[] x, double[] y, int size) {
		String[] groups = IntStream.range(0, y.length).mapToObj(i -> "g" + i / size).toArray(String[]::new);
		return Table.of(List.of(Analyses.numbers("x", x), Analyses.numbers("y", y), Analyses.texts("g", groups)));
	}

	private static MixedFit fit(String formula, Table table) {
		MixedFit fit = Mixed.fit(MixedModel.of(formula).build(), table);
		assertThat(fit.optimum().minusTwoLogLik()).isNotNaN();
		assertThat(fit.optimum().theta()).doesNotContain(Double.NaN);
		assertThat(fit.optimum().beta()).doesNotContain(Double.NaN);
		return fit;
	}

	private static void warned(MixedFit fit) {
		assertThat(fit.optimum().certificate().messages()).isNotEmpty();
	}

	@Test
	void noDifferencesBetweenGroupsGiveAVarianceOfZeroAndNameTheTerm() {
		double[] y = { 1, 2, 3, 4, 3, 4, 1, 2, 2, 1, 4, 3 };
		MixedFit fit = fit("y ~ 1 + (1 | g)", table(new double[12], y, 4));
		assertThat(fit.optimum().theta()[0]).isZero();
		assertThat(fit.optimum().theta()[1]).isCloseTo(15.0 / 11, within(1e-9));
		Certificate certificate = fit.optimum().certificate();
		assertThat(certificate.converged()).isTrue();
		assertThat(certificate.boundary()).hasSize(1);
		assertThat(certificate.boundary().get(0).kind()).isEqualTo(Certificate.Kind.ZERO_VARIANCE);
		assertThat(certificate.boundary().get(0).group()).isEqualTo("g");
		assertThat(certificate.gradient()[0]).isPositive();
		warned(fit);
	}

	@Test
	void onlyOneCluster() {
		assertFitsWithAWarningOrRefuses("y ~ x + (1 | g)", table(20, 20));
	}

	@Test
	void oneRowForEachCluster() {
		assertFitsWithAWarningOrRefuses("y ~ x + (1 | g)", table(20, 1));
	}

	private static void assertFitsWithAWarningOrRefuses(String formula, Table table) {
		try {
			warned(fit(formula, table));
		} catch (IllegalArgumentException e) {
			assertThat(e).hasMessageMatching("(?s).*[a-z]{3,}.*\\.?");
		}
	}

	@Test
	void moreEffectsThanRows() {
		Table one = table(new double[] { 1 }, new double[] { 2 }, 1);
		assertThatThrownBy(() -> fit("y ~ x + (1 | g)", one)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void noValues() {
		double[] nothing = { Double.NaN, Double.NaN, Double.NaN };
		assertThatThrownBy(() -> fit("y ~ x + (1 | g)", table(new double[3], nothing, 1)))
				.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void anOutcomeThatIsComputedFromThePredictor() {
		double[] x = random.doubles(30, -1, 1).toArray();
		double[] y = IntStream.range(0, 30).mapToDouble(i -> 1 + 2 * x[i]).toArray();
		assertFitsWithAWarningOrRefuses("y ~ x + (1 | g)", table(x, y, 5));
	}

	@Test
	void aConstantOutcome() {
		double[] y = new double[30];
		java.util.Arrays.fill(y, 4);
		assertFitsWithAWarningOrRefuses("y ~ x + (1 | g)", table(random.doubles(30).toArray(), y, 5));
	}

	@Test
	void slopesThatDependOnLevelsCompletely() {
		double[] x = IntStream.range(0, 80).mapToDouble(i -> i % 4).toArray();
		double[] level = random.doubles(20, -2, 2).toArray();
		double[] y = IntStream.range(0, 80).mapToDouble(i -> 5 + level[i / 4] * (1 + 0.4 * x[i]) + 1.5 * random.nextGaussian())
				.toArray();
		MixedFit fit = fit("y ~ x + (x | g)", table(x, y, 4));
		if (fit.singular()) {
			warned(fit);
			assertThat(fit.optimum().certificate().boundary().get(0).meaning()).contains("g");
		}
		double[] t = fit.optimum().theta();
		assertThat(t[0] * t[2] - t[1] * t[1]).isGreaterThanOrEqualTo(-1e-9);
	}

	@Test
	void predictorsAMillionTimesLargerThanOthers() {
		double[] x = random.doubles(60, 1e6, 3e6).toArray();
		double[] y = IntStream.range(0, 60).mapToDouble(i -> x[i] * 1e-6 + random.nextGaussian()).toArray();
		MixedFit fit = fit("y ~ x + (x | g)", table(x, y, 5));
		assertThat(fit.optimum().certificate().converged()).isTrue();
	}
}

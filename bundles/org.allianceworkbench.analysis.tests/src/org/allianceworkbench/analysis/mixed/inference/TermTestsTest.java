package org.allianceworkbench.analysis.mixed.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;

import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.SmallStudy;
import org.allianceworkbench.analysis.mixed.design.Coding;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.inference.TermTest.Type;
import org.junit.jupiter.api.Test;

/** Values: R 4.2.2, lmerTest 3.1-3, pbkrtest 0.5.2, anova(type = 2 and 3) of the same file. */
class TermTestsTest {

	private record Expected(String term, double f, int numerator, double denominator, double p) {
	}

	private static final List<Expected> THREE_SATTERTHWAITE = List.of(
			new Expected("arm", 2.60719198174, 2, 8.106443775, 1.335723741e-01),
			new Expected("sex", 0.17548904000, 1, 5.447612237, 6.912885885e-01),
			new Expected("t", 38.52640026011, 1, 28.664597613, 9.501772481e-07),
			new Expected("x", 3.77802117026, 1, 6.031368264, 9.967521601e-02),
			new Expected("arm:sex", 0.02075482237, 2, 5.575311089, 9.795343814e-01),
			new Expected("arm:t", 1.72541196679, 2, 30.287955649, 1.951471259e-01));

	private static final List<Expected> THREE_KENWARD_ROGER = List.of(
			new Expected("arm", 2.5883974182, 2, 8.033308553, 1.356298890e-01),
			new Expected("sex", 0.1739153654, 1, 5.392253192, 6.927424497e-01),
			new Expected("t", 38.2170647645, 1, 28.618366737, 1.023683407e-06),
			new Expected("x", 3.5113244606, 1, 5.971362702, 1.103234964e-01),
			new Expected("arm:sex", 0.0204696093, 2, 5.518482587, 9.798124970e-01),
			new Expected("arm:t", 1.6995776826, 2, 30.641495927, 1.995387498e-01));

	private static final List<Expected> TWO_SATTERTHWAITE = List.of(
			new Expected("arm", 3.25578651116, 2, 9.017372885, 8.623244387e-02),
			new Expected("sex", 0.23709237524, 1, 5.350358829, 6.456103658e-01),
			new Expected("t", 37.18908786637, 1, 28.556097671, 1.296176078e-06),
			new Expected("x", 3.77802117026, 1, 6.031368264, 9.967521601e-02),
			new Expected("arm:sex", 0.02075482237, 2, 5.575311089, 9.795343814e-01),
			new Expected("arm:t", 1.72541196679, 2, 30.287955649, 1.951471259e-01));

	private static final List<Expected> TWO_KENWARD_ROGER = List.of(
			new Expected("arm", 3.2517888271, 2, 8.939314074, 8.685487976e-02),
			new Expected("sex", 0.2362430865, 1, 5.295798124, 6.463807539e-01),
			new Expected("t", 36.8876822264, 1, 28.508891072, 1.395627077e-06),
			new Expected("x", 3.5113244606, 1, 5.971362702, 1.103234964e-01),
			new Expected("arm:sex", 0.0204696093, 2, 5.518482587, 9.798124970e-01),
			new Expected("arm:t", 1.6995776826, 2, 30.641495927, 1.995387498e-01));

	private final MixedFit fit = SmallStudy.fit(SmallStudy.FULL);

	@Test
	void type_three_tests_with_satterthwaite_are_those_of_lmertest() {
		compare(fit, Type.THREE, DegreesOfFreedom.SATTERTHWAITE, THREE_SATTERTHWAITE);
	}

	@Test
	void type_three_tests_with_kenward_roger_are_those_of_pbkrtest() {
		compare(fit, Type.THREE, DegreesOfFreedom.KENWARD_ROGER, THREE_KENWARD_ROGER);
	}

	@Test
	void type_two_tests_with_satterthwaite_are_those_of_lmertest() {
		compare(fit, Type.TWO, DegreesOfFreedom.SATTERTHWAITE, TWO_SATTERTHWAITE);
	}

	@Test
	void type_two_tests_with_kenward_roger_are_those_of_pbkrtest() {
		compare(fit, Type.TWO, DegreesOfFreedom.KENWARD_ROGER, TWO_KENWARD_ROGER);
	}

	@Test
	void tests_do_not_depend_on_the_coding_of_categories() {
		MixedFit sum = Mixed.fit(MixedModel.of(SmallStudy.FULL).coding(Coding.SUM).build(), SmallStudy.table());
		compare(sum, Type.THREE, DegreesOfFreedom.KENWARD_ROGER, THREE_KENWARD_ROGER);
		compare(sum, Type.THREE, DegreesOfFreedom.SATTERTHWAITE, THREE_SATTERTHWAITE);
		compare(sum, Type.TWO, DegreesOfFreedom.KENWARD_ROGER, TWO_KENWARD_ROGER);
	}

	@Test
	void residual_degrees_of_freedom_and_chi_square_tests_are_wald_tests() {
		FTest residual = test(fit, DegreesOfFreedom.RESIDUAL);
		FTest none = test(fit, DegreesOfFreedom.NONE);
		// Wald's F equals Satterthwaite's; 43 rows, 10 fixed effects; chi-square(2) of 2 F
		assertThat(residual.f()).isCloseTo(2.60719198174, withinPercentage(1e-3));
		assertThat(residual.denominatorDf()).isEqualTo(33);
		assertThat(none.p()).isCloseTo(Math.exp(-none.f()), withinPercentage(1e-8));
	}

	private static FTest test(MixedFit fit, DegreesOfFreedom method) {
		return fit.termTests(Type.THREE, fit.inference(method)).get(0).test();
	}

	private static void compare(MixedFit fit, Type type, DegreesOfFreedom method, List<Expected> expected) {
		List<TermTest> tests = fit.termTests(type, fit.inference(method));
		assertThat(tests).extracting(TermTest::term).containsExactlyElementsOf(expected.stream().map(Expected::term).toList());
		for (int i = 0; i < expected.size(); i++) {
			Expected e = expected.get(i);
			FTest t = tests.get(i).test();
			assertThat(t.f()).as("F of " + e.term).isCloseTo(e.f, withinPercentage(0.01));
			assertThat(t.numeratorDf()).isEqualTo(e.numerator);
			assertThat(t.denominatorDf()).as("df of " + e.term).isCloseTo(e.denominator, withinPercentage(0.01));
			assertThat(t.p()).as("p of " + e.term).isCloseTo(e.p, withinPercentage(0.1));
		}
	}
}

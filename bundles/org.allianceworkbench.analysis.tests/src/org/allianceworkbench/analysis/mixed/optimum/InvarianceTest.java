package org.allianceworkbench.analysis.mixed.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;
import org.allianceworkbench.analysis.mixed.likelihood.Evaluation;
import org.allianceworkbench.analysis.mixed.likelihood.Order;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must not change an answer: the order of rows and clusters, names of groups, units and origins of predictors; to 1e-8. */
class InvarianceTest {

	private static final double EXACT = 1e-8;

	enum Kind {
		NESTED("y ~ x + time + (time | client) + (1 | therapist)", ResidualStructure.INDEPENDENT),
		BY_ARM("y ~ x + time + (time | client) + (1 | therapist)", ResidualStructure.byGroup("arm")),
		SERIAL("y ~ x + time + (1 | client)", ResidualStructure.over(ResidualStructure.Type.CAR1, "day", "client")),
		MARGINAL("y ~ x + time", ResidualStructure.over(ResidualStructure.Type.UNSTRUCTURED, "day", "client")),
		CROSSED("y ~ x + time + (1 | client) + (1 | observer)", ResidualStructure.INDEPENDENT);

		private final String formula;
		private final ResidualStructure residual;

		Kind(String formula, ResidualStructure residual) {
			this.formula = formula;
			this.residual = residual;
		}

		MixedFit fit(Table table) {
			return Mixed.fit(MixedModel.of(formula).residual(residual).build(),
					table);
		}
	}

	private final double[][] rows = rows(new Random(20121));

	private static double[][] rows(Random random) {
		List<double[]> list = new java.util.ArrayList<>();
		for (int c = 0; c < 60; c++) {
			int therapist = c / 6;
			double level = 0.7 * random.nextGaussian() + 0.4 * new Random(therapist).nextGaussian();
			double slope = 0.2 * random.nextGaussian();
			double before = 0;
			for (int s = 0; s < 4; s++) {
				before = 0.5 * before + 0.5 * random.nextGaussian();
				int observer = random.nextInt(5);
				double x = random.nextGaussian();
				double y = 4 + level + (0.1 + slope) * s + 0.3 * x + 0.2 * observer + before;
				if (s < 2 || random.nextInt(5) > 0) {
					list.add(new double[] { therapist, c, s, s, x, observer, c % 2, y });
				}
			}
		}
		return list.toArray(double[][]::new);
	}

	private static Table table(double[][] rows, Function<Double, String> name, DoubleUnaryOperator time, DoubleUnaryOperator x) {
		return Table.of(List.of(
				Analyses.texts("therapist", Arrays.stream(rows).map(r -> "t" + name.apply(r[0])).toArray(String[]::new)),
				Analyses.texts("client", Arrays.stream(rows).map(r -> "c" + name.apply(r[1])).toArray(String[]::new)),
				Analyses.numbers("time", column(rows, 2, time)), Analyses.numbers("day", column(rows, 3, v -> v)),
				Analyses.numbers("x", column(rows, 4, x)),
				Analyses.texts("observer", Arrays.stream(rows).map(r -> "o" + name.apply(r[5])).toArray(String[]::new)),
				Analyses.texts("arm", Arrays.stream(rows).map(r -> r[6] == 0 ? "a" : "b").toArray(String[]::new)),
				Analyses.numbers("y", column(rows, 7, v -> v))));
	}

	private static double[] column(double[][] rows, int column, DoubleUnaryOperator map) {
		return Arrays.stream(rows).mapToDouble(r -> map.applyAsDouble(r[column])).toArray();
	}

	private MixedFit plain(Kind kind) {
		return kind.fit(table(rows, Object::toString, v -> v, v -> v));
	}

	/** It is turned back from centred columns; here it is computed again at theta. */
	@ParameterizedTest
	@EnumSource(Kind.class)
	void theOptimumsEvaluationIsTheLikelihoodsAtTheta(Kind kind) {
		MixedFit fit = plain(kind);
		Evaluation got = fit.optimum().evaluation();
		Evaluation want = fit.likelihood().at(fit.optimum().theta(), Order.SECOND);
		close(got.logDetVFirst(), want.logDetVFirst());
		for (int i = 0; i < want.theta().length; i++) {
			close(got.logDetVSecond()[i], want.logDetVSecond()[i]);
			for (int j = 0; j < want.theta().length; j++) {
				for (int a = 0; a < 4; a++) {
					close(got.s().getRow(a), want.s().getRow(a));
					close(got.sFirst()[i].getRow(a), want.sFirst()[i].getRow(a));
					close(got.sSecond()[i][j].getRow(a), want.sSecond()[i][j].getRow(a));
				}
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void reversedRows(Kind kind) {
		double[][] reversed = IntStream.range(0, rows.length).mapToObj(i -> rows[rows.length - 1 - i]).toArray(double[][]::new);
		same(plain(kind), kind.fit(table(reversed, Object::toString, v -> v, v -> v)));
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void shuffledRows(Kind kind) {
		List<double[]> shuffled = new java.util.ArrayList<>(List.of(rows));
		Collections.shuffle(shuffled, new Random(5));
		same(plain(kind), kind.fit(table(shuffled.toArray(double[][]::new), Object::toString, v -> v, v -> v)));
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void renamedGroups(Kind kind) {
		same(plain(kind), kind.fit(table(rows, v -> Integer.toHexString((int) (v * 7919 + 13) % 1009), v -> v, v -> v)));
	}

	private static void same(MixedFit want, MixedFit got) {
		assertThat(got.optimum().minusTwoLogLik()).isCloseTo(want.optimum().minusTwoLogLik(), within(EXACT));
		close(got.optimum().beta(), want.optimum().beta());
		close(got.optimum().theta(), want.optimum().theta());
		for (int i = 0; i < want.fixedEffects().size(); i++) {
			assertThat(got.optimum().covariance().getEntry(i, i)).isCloseTo(want.optimum().covariance().getEntry(i, i),
					within(EXACT));
		}
	}

	private static void close(double[] got, double[] want) {
		for (int i = 0; i < want.length; i++) {
			assertThat(got[i]).isCloseTo(want[i], within(EXACT * Math.max(1, Math.abs(want[i]))));
		}
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void rescaledPredictors(Kind kind) {
		MixedFit want = plain(kind);
		MixedFit got = kind.fit(table(rows, Object::toString, v -> v, v -> 1e6 * v));
		double change = 2 * Math.log(1e6);
		assertThat(got.optimum().minusTwoLogLik()).isCloseTo(want.optimum().minusTwoLogLik() + change, within(EXACT));
		close(got.optimum().theta(), want.optimum().theta());
		double[] beta = got.optimum().beta();
		beta[want.effect("x")] *= 1e6;
		close(beta, want.optimum().beta());
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void shiftedAndRescaledTime(Kind kind) {
		MixedFit want = plain(kind);
		MixedFit got = kind.fit(table(rows, Object::toString, v -> 2012 + v / 52, v -> v));
		double change = -2 * Math.log(52);
		assertThat(got.optimum().minusTwoLogLik()).isCloseTo(want.optimum().minusTwoLogLik() + change, within(1e-7));
		double[] beta = got.optimum().beta();
		int time = want.effect("time");
		assertThat(beta[time] / 52).isCloseTo(want.optimum().beta()[time], within(EXACT));
		assertThat(beta[0] + 2012 * beta[time]).isCloseTo(want.optimum().beta()[0], within(1e-7));
		assertThat(Math.sqrt(got.optimum().covariance().getEntry(time, time)) / 52)
				.isCloseTo(Math.sqrt(want.optimum().covariance().getEntry(time, time)), within(EXACT));
		double[] theta = got.optimum().theta();
		assertThat(theta[theta.length - 1]).isCloseTo(want.optimum().theta()[theta.length - 1], within(EXACT));
		if (kind == Kind.NESTED) {
			assertThat(theta[2] / 52 / 52).isCloseTo(want.optimum().theta()[2], within(EXACT));
			assertThat(theta[0] + 2 * 2012 * theta[1] + 2012 * 2012 * theta[2])
					.isCloseTo(want.optimum().theta()[0], within(1e-7));
		}
	}
}

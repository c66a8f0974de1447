package org.allianceworkbench.analysis.mixed.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure.Type;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kenward and Roger (1997), section 3, for serial residuals with several variances, for two roles, and beside random effects, in
 * the parameters of SAS (variances, covariances, correlations). No program on hand computes these, so they are held against the
 * paper's formulas with n x n matrices whose V is written entry by entry here and differentiated by differences of V alone.
 */
class KenwardRogerStructuresTest {

	/** The covariance of two rows. */
	@FunctionalInterface
	private interface Entry {
		double of(double[] theta, Row a, Row b);
	}

	private record Row(int therapist, int client, int session, int role) {
	}

	private record Case(String name, MixedModel model, Entry entry) {
		@Override
		public String toString() {
			return name;
		}
	}

	private static final String FIXED = "y ~ session + arm";

	static Stream<Case> cases() {
		ResidualStructure arh = ResidualStructure.over(Type.ARH1, "session", "client", "role");
		ResidualStructure un = ResidualStructure.rolesSerial("role", "session", "client");
		ResidualStructure ar = ResidualStructure.over(Type.AR1, "session", "client", "role");
		return Stream.of(
				new Case("ARH(1)", MixedModel.of(FIXED).residual(arh).build(), (t, a, b) -> arh(t, 0, a, b)),
				new Case("UN x AR(1)", MixedModel.of(FIXED + " + role").residual(un).build(), (t, a, b) -> un(t, 0, a, b)),
				new Case("AR(1) beside a random intercept", MixedModel.of(FIXED + " + (1 | therapist)").residual(ar).build(),
						(t, a, b) -> same(a.therapist, b.therapist) * t[0] + ar(t, 1, a, b)),
				new Case("ARH(1) beside a random intercept", MixedModel.of(FIXED + " + (1 | therapist)").residual(arh).build(),
						(t, a, b) -> same(a.therapist, b.therapist) * t[0] + arh(t, 1, a, b)),
				new Case("UN x AR(1) beside a random slope", MixedModel.of(FIXED + " + (1 + session | therapist)").residual(un)
						.build(), (t, a, b) -> same(a.therapist, b.therapist)
								* (t[0] + t[1] * (a.session + b.session) + t[2] * a.session * b.session) + un(t, 3, a, b)));
	}

	private static double same(int a, int b) {
		return a == b ? 1 : 0;
	}

	private static double ar(double[] t, int at, Row a, Row b) {
		return a.client != b.client || a.role != b.role ? 0 : t[at] * Math.pow(t[at + 1], Math.abs(a.session - b.session));
	}

	private static double arh(double[] t, int at, Row a, Row b) {
		return a.client != b.client || a.role != b.role ? 0
				: Math.sqrt(t[at + a.session] * t[at + b.session]) * Math.pow(t[at + 4], Math.abs(a.session - b.session));
	}

	private static double un(double[] t, int at, Row a, Row b) {
		return a.client != b.client ? 0 : t[at + a.role + b.role] * Math.pow(t[at + 3], Math.abs(a.session - b.session));
	}

	/** 8 therapists with 2 or 3 clients, 4 sessions, 2 roles, some ratings missing. */
	private static Table table() {
		SplittableRandom random = new SplittableRandom(7);
		double[][] columns = new double[6][8 * 3 * 4 * 2];
		int n = 0;
		for (int h = 0, client = 0; h < 8; h++) {
			double level = 0.8 * random.nextGaussian();
			double slope = 0.35 * random.nextGaussian();
			for (int c = 0; c < 2 + h % 2; c++, client++) {
				double[] rest = { random.nextGaussian(), random.nextGaussian() };
				for (int s = 0; s < 4; s++) {
					double shared = random.nextGaussian();
					for (int r = 0; r < 2; r++) {
						rest[r] = 0.5 * rest[r] + 0.5 * shared + 0.7 * random.nextGaussian();
						if (random.nextDouble() < 0.85) {
							double y = 4 + level + (0.2 + slope) * s + 0.4 * (client % 2) - 0.3 * r + (1 + 0.2 * s) * rest[r];
							double[] row = { h, client, s, r, client % 2, y };
							for (int k = 0; k < row.length; k++) {
								columns[k][n] = row[k];
							}
							n++;
						}
					}
				}
			}
		}
		int rows = n;
		List<String> names = List.of("therapist", "client", "session", "role", "arm", "y");
		return Table.of(names.stream().map(name -> Column.of(ColumnSpec.number(name).build(),
				Arrays.copyOf(columns[names.indexOf(name)], rows))).toList());
	}

	/** The paper's formulas. */
	private static final class Paper {
		private final int m;
		private final RealMatrix x;
		private final RealMatrix inverse;
		private final RealMatrix[] first;
		private final RealMatrix phi;
		private final RealMatrix w;
		final RealMatrix adjusted;

		Paper(MixedFit fit, Entry entry) {
			Rows rows = fit.design().data().rows().orElseThrow();
			double[] theta = fit.optimum().theta();
			m = theta.length;
			int[] columns = fit.design().fixed().columns();
			x = MatrixUtils.createRealMatrix(rows.size(), columns.length);
			for (int i = 0; i < rows.size(); i++) {
				for (int k = 0; k < columns.length; k++) {
					x.setEntry(i, k, rows.columns()[columns[k]][i]);
				}
			}
			Row[] row = rowsOf(fit, rows);
			inverse = new LUDecomposition(v(entry, theta, row)).getSolver().getInverse();
			first = new RealMatrix[m];
			RealMatrix[][] second = new RealMatrix[m][m];
			for (int i = 0; i < m; i++) {
				first[i] = slope(entry, theta, row, i);
				for (int j = 0; j < m; j++) {
					int other = j;
					second[i][j] = difference(theta, i, t -> slope(entry, t, row, other));
				}
			}
			phi = new LUDecomposition(x.transpose().multiply(inverse).multiply(x)).getSolver().getInverse();
			RealMatrix information = MatrixUtils.createRealMatrix(m, m);
			for (int i = 0; i < m; i++) {
				for (int j = 0; j < m; j++) {
					information.setEntry(i, j, 0.5 * (inverse.multiply(first[i]).multiply(inverse).multiply(first[j]).getTrace()
							- 2 * phi.multiply(q(i, j)).getTrace() + phi.multiply(p(i)).multiply(phi).multiply(p(j)).getTrace()));
				}
			}
			w = new LUDecomposition(information).getSolver().getInverse();
			RealMatrix sum = MatrixUtils.createRealMatrix(columns.length, columns.length);
			for (int i = 0; i < m; i++) {
				for (int j = 0; j < m; j++) {
					sum = sum.add(q(i, j).subtract(p(i).multiply(phi).multiply(p(j)))
							.subtract(sandwich(second[i][j]).scalarMultiply(0.25)).scalarMultiply(w.getEntry(i, j)));
				}
			}
			adjusted = phi.add(phi.multiply(sum).multiply(phi).scalarMultiply(2));
		}

		private static Row[] rowsOf(MixedFit fit, Rows rows) {
			Table table = table();
			int y = fit.design().outcome();
			double[] wanted = table.column("y").validNumbers();
			Row[] found = new Row[rows.size()];
			for (int i = 0; i < found.length; i++) {
				double value = rows.columns()[y][i];
				int at = java.util.stream.IntStream.range(0, wanted.length).filter(r -> wanted[r] == value).findFirst()
						.orElseThrow();
				found[i] = new Row((int) table.column("therapist").number(at), (int) table.column("client").number(at),
						(int) table.column("session").number(at), (int) table.column("role").number(at));
			}
			return found;
		}

		private static RealMatrix v(Entry entry, double[] theta, Row[] row) {
			RealMatrix v = MatrixUtils.createRealMatrix(row.length, row.length);
			for (int i = 0; i < row.length; i++) {
				for (int j = 0; j < row.length; j++) {
					v.setEntry(i, j, entry.of(theta, row[i], row[j]));
				}
			}
			return v;
		}

		private static RealMatrix slope(Entry entry, double[] theta, Row[] row, int i) {
			return difference(theta, i, t -> v(entry, t, row));
		}

		/** (8 (f(h) - f(-h)) - (f(2h) - f(-2h))) / 12 h. */
		private static RealMatrix difference(double[] theta, int i, java.util.function.Function<double[], RealMatrix> f) {
			double h = 1e-3;
			return f.apply(moved(theta, i, h)).subtract(f.apply(moved(theta, i, -h))).scalarMultiply(8)
					.subtract(f.apply(moved(theta, i, 2 * h)).subtract(f.apply(moved(theta, i, -2 * h))))
					.scalarMultiply(1 / (12 * h));
		}

		private static double[] moved(double[] theta, int i, double by) {
			double[] t = theta.clone();
			t[i] += by;
			return t;
		}

		/** X'V^-1 M V^-1 X. */
		private RealMatrix sandwich(RealMatrix matrix) {
			return x.transpose().multiply(inverse).multiply(matrix).multiply(inverse).multiply(x);
		}

		private RealMatrix p(int i) {
			return sandwich(first[i]).scalarMultiply(-1);
		}

		private RealMatrix q(int i, int j) {
			return sandwich(first[i].multiply(inverse).multiply(first[j]));
		}

		/** Of one contrast the paper's degrees of freedom are 2 / A_2. */
		double df(double[] contrast) {
			double[] c = phi.operate(contrast);
			double variance = MatrixUtils.createRealVector(contrast).dotProduct(MatrixUtils.createRealVector(c));
			double a = 0;
			for (int i = 0; i < m; i++) {
				for (int j = 0; j < m; j++) {
					a += w.getEntry(i, j) * slope(i, c) * slope(j, c);
				}
			}
			return 2 * variance * variance / a;
		}

		private double slope(int i, double[] c) {
			return MatrixUtils.createRealVector(c).dotProduct(MatrixUtils.createRealVector(p(i).operate(c)));
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void follows_the_paper(Case c) {
		MixedFit fit = Mixed.fit(c.model, table());
		assertThat(fit.singular()).isFalse();
		assertThat(fit.optimum().certificate().converged()).isTrue();
		Paper paper = new Paper(fit, c.entry);
		Inference kr = fit.inference(DegreesOfFreedom.KENWARD_ROGER);
		RealMatrix got = kr.covariance();
		for (int i = 0; i < got.getRowDimension(); i++) {
			for (int j = 0; j < got.getColumnDimension(); j++) {
				// differences of V are good to about nine digits
				assertThat(got.getEntry(i, j)).isCloseTo(paper.adjusted.getEntry(i, j), within(1e-7 * got.getNorm1()));
			}
			double[] contrast = new double[got.getRowDimension()];
			contrast[i] = 1;
			assertThat(kr.df(contrast)).isCloseTo(paper.df(contrast), withinPercentage(1e-4));
		}
	}
}

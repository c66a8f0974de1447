package org.allianceworkbench.analysis.mixed.oracle;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.likelihood.Evaluation;
import org.allianceworkbench.analysis.mixed.likelihood.Likelihood;
import org.allianceworkbench.analysis.mixed.likelihood.NotPositiveDefiniteException;
import org.allianceworkbench.analysis.mixed.likelihood.Order;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The likelihood by brute force, to hold the engines against: V and its first and second derivatives are n x n matrices, made
 * entry by entry from formulas by automatic differentiation. For small data only.
 */
public final class DenseLikelihood implements Likelihood {

	private record Term(String group, Structure structure, int[] groups, double[][] z, String[] effects) {
	}

	/** Puts the data together, part by part. */
	public static final class Builder {
		private final double[][] x;
		private final double[] y;
		private final List<Term> terms = new ArrayList<>();
		private Residual residual = Residual.identity();
		private double[] weights = {};

		private Builder(double[][] x, double[] y) {
			this.x = x;
			this.y = y;
		}

		/** Adds a random term: for each row its group and the values of the effects' columns. */
		public Builder random(String group, Structure structure, int[] groups, double[][] z, String... effects) {
			terms.add(new Term(group, structure, groups, z, effects));
			return this;
		}

		/** Adds a random intercept. */
		public Builder intercept(String group, int... groups) {
			double[][] ones = new double[groups.length][];
			java.util.Arrays.fill(ones, new double[] { 1 });
			return random(group, Structure.UNSTRUCTURED, groups, ones, "(Intercept)");
		}

		/** Sets the residuals' covariance; independent with one variance otherwise. */
		public Builder residual(Residual structure) {
			this.residual = structure;
			return this;
		}

		/** Sets precision weights. */
		public Builder weights(double... values) {
			this.weights = values;
			return this;
		}

		/** The likelihood, with parameters in the order of the parts. */
		public DenseLikelihood build() {
			return new DenseLikelihood(this);
		}
	}

	private final Builder data;
	private final RealMatrix xy;
	private final List<CovarianceParameter> parameters = new ArrayList<>();

	private DenseLikelihood(Builder data) {
		this.data = data;
		int n = data.y.length;
		int p = n == 0 ? 0 : data.x[0].length;
		this.xy = new Array2DRowRealMatrix(n, p + 1);
		for (int r = 0; r < n; r++) {
			for (int j = 0; j < p; j++) {
				xy.setEntry(r, j, data.x[r][j]);
			}
			xy.setEntry(r, p, data.y[r]);
		}
		data.terms.forEach(t -> parameters.addAll(t.structure.parameters(t.group, t.effects)));
		parameters.addAll(data.residual.parameters());
	}

	/** Starts from the design matrix, row by row, and the outcome. */
	public static Builder of(double[][] x, double[] y) {
		return new Builder(x, y);
	}

	@Override
	public int rows() {
		return xy.getRowDimension();
	}

	@Override
	public int fixed() {
		return xy.getColumnDimension() - 1;
	}

	@Override
	public CovarianceParameters parameters() {
		double[] start = new double[parameters.size()];
		double mean = java.util.Arrays.stream(data.y).average().orElse(0);
		double variance = java.util.Arrays.stream(data.y).map(v -> (v - mean) * (v - mean)).average().orElse(1);
		for (int i = 0; i < start.length; i++) {
			start[i] = switch (parameters.get(i).kind()) {
				case VARIANCE -> variance / 2;
				case COVARIANCE -> 0;
				case CORRELATION -> 0.1;
			};
		}
		return new CovarianceParameters(parameters, start);
	}

	@Override
	public Evaluation at(double[] theta, Order order) {
		DerivativeStructure[][] v = covariance(theta);
		CholeskyDecomposition cholesky;
		try {
			cholesky = new CholeskyDecomposition(matrix(v, new int[theta.length]), 1e-12, 1e-14);
		} catch (org.hipparchus.exception.MathIllegalArgumentException e) {
			throw new NotPositiveDefiniteException("V: " + e.getMessage());
		}
		RealMatrix inverse = cholesky.getSolver().getInverse();
		double logDet = 0;
		for (int i = 0; i < rows(); i++) {
			logDet += 2 * Math.log(cholesky.getL().getEntry(i, i));
		}
		RealMatrix w = inverse.multiply(xy);
		RealMatrix s = xy.transpose().multiply(w);
		return order == Order.VALUE
				? new Evaluation(theta, logDet, new double[0], new double[0][], s, new RealMatrix[0], new RealMatrix[0][],
				linear())
				: derivatives(theta, order, v, inverse, w, logDet, s);
	}

	private Evaluation derivatives(double[] theta, Order order, DerivativeStructure[][] v, RealMatrix inverse, RealMatrix w,
			double logDet, RealMatrix s) {
		int m = theta.length;
		double[] logFirst = new double[m];
		RealMatrix[] sFirst = new RealMatrix[m];
		RealMatrix[] scaled = new RealMatrix[m];
		RealMatrix[] vw = new RealMatrix[m];
		for (int i = 0; i < m; i++) {
			RealMatrix vi = matrix(v, unit(m, i, -1));
			scaled[i] = inverse.multiply(vi);
			vw[i] = vi.multiply(w);
			logFirst[i] = scaled[i].getTrace();
			sFirst[i] = w.transpose().multiply(vw[i]).scalarMultiply(-1);
		}
		boolean second = order == Order.SECOND;
		double[][] logSecond = new double[second ? m : 0][m];
		RealMatrix[][] sSecond = new RealMatrix[second ? m : 0][m];
		for (int i = 0; second && i < m; i++) {
			for (int j = 0; j <= i; j++) {
				RealMatrix vij = matrix(v, unit(m, i, j));
				logSecond[i][j] = trace(inverse, vij) - trace(scaled[i], scaled[j]);
				RealMatrix half = vw[i].transpose().multiply(inverse).multiply(vw[j]);
				sSecond[i][j] = half.add(half.transpose()).subtract(w.transpose().multiply(vij).multiply(w));
				logSecond[j][i] = logSecond[i][j];
				sSecond[j][i] = sSecond[i][j];
			}
		}
		return new Evaluation(theta, logDet, logFirst, logSecond, s, sFirst, sSecond, linear());
	}

	private boolean linear() {
		return parameters.stream().noneMatch(p -> p.kind() == CovarianceParameter.Kind.CORRELATION);
	}

	private static int[] unit(int m, int i, int j) {
		int[] orders = new int[m];
		orders[i]++;
		if (j >= 0) {
			orders[j]++;
		}
		return orders;
	}

	private static double trace(RealMatrix a, RealMatrix b) {
		double sum = 0;
		for (int i = 0; i < a.getRowDimension(); i++) {
			for (int j = 0; j < a.getColumnDimension(); j++) {
				sum += a.getEntry(i, j) * b.getEntry(j, i);
			}
		}
		return sum;
	}

	private static RealMatrix matrix(DerivativeStructure[][] v, int[] orders) {
		int n = v.length;
		RealMatrix matrix = MatrixUtils.createRealMatrix(n, n);
		for (int r = 0; r < n; r++) {
			for (int s = 0; s < n; s++) {
				DerivativeStructure entry = v[Math.max(r, s)][Math.min(r, s)];
				matrix.setEntry(r, s, entry == null ? 0 : entry.getPartialDerivative(orders));
			}
		}
		return matrix;
	}

	/** V's lower triangle; null is zero. */
	private DerivativeStructure[][] covariance(double[] theta) {
		DSFactory factory = new DSFactory(theta.length, 2);
		List<DerivativeStructure> all = new ArrayList<>();
		for (int i = 0; i < theta.length; i++) {
			all.add(factory.variable(i, theta[i]));
		}
		int n = rows();
		DerivativeStructure[][] v = new DerivativeStructure[n][n];
		int from = 0;
		for (Term term : data.terms) {
			int to = from + term.structure.parameters(term.group, term.effects).size();
			addTerm(term, all.subList(from, to), v);
			from = to;
		}
		List<DerivativeStructure> rest = all.subList(from, theta.length);
		for (int r = 0; r < n; r++) {
			for (int s = 0; s <= r; s++) {
				DerivativeStructure entry = data.residual.entry(rest, r, s);
				if (entry != null) {
					add(v, r, s, data.weights.length == 0 ? entry : entry.divide(Math.sqrt(data.weights[r] * data.weights[s])));
				}
			}
		}
		return v;
	}

	private static void addTerm(Term term, List<DerivativeStructure> theta, DerivativeStructure[][] v) {
		int q = term.effects.length;
		for (int r = 0; r < v.length; r++) {
			for (int s = 0; s <= r; s++) {
				for (int a = 0; a < q && term.groups[r] == term.groups[s]; a++) {
					for (int b = 0; b < q; b++) {
						DerivativeStructure entry = term.structure.entry(theta, a, b);
						if (entry != null) {
							add(v, r, s, entry.multiply(term.z[r][a] * term.z[s][b]));
						}
					}
				}
			}
		}
	}

	private static void add(DerivativeStructure[][] v, int r, int s, DerivativeStructure entry) {
		v[r][s] = v[r][s] == null ? entry : v[r][s].add(entry);
	}
}

package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

/**
 * The likelihood of a model with nested random effects. With independent residuals of one variance v the engine works in units
 * of v: S(d, v) = S_1(d / v) / v and log|V| = n log v + log|V_1(d / v)|, which spares it one parameter.
 */
final class NestedLikelihood implements Likelihood {

	private final Engine engine;
	private final Layout layout;
	private final CovarianceParameters parameters;
	private final int rows;
	private final boolean relative;
	private final double sumLogWeights;
	private final boolean linear;
	/** For each row of the way back its columns that are not zero. */
	private final int[][] support;
	private Optional<Likelihood> part = Optional.empty();
	private Optional<CovarianceParameters> centred = Optional.empty();

	/** What absorbs: S and log|V| over the engine's parameters. */
	interface Engine {
		/**
		 * S and log|V| in working columns.
		 *
		 * @param phi the engine's parameters: the residual's (none when it works in units of their variance), then each level's
		 * @param unit by which the random effects' covariances are divided
		 */
		NestedEngine.Result at(double[] phi, double unit, Order order);
	}

	/**
	 * How the engine's results relate to theta and to X and y.
	 *
	 * @param map the engine's parameters (rows) as sums of theta's (columns)
	 * @param place for each parameter of the engine the one of theta that is the same entry of the same matrix
	 * @param back T restricted to the columns of S and to X and y
	 */
	record Layout(double[][] map, int[] place, double[][] back) {
	}

	/**
	 * Puts it together.
	 *
	 * @param relative whether the engine works in units of the residual variance
	 * @param sumLogWeights of the weights when it does; otherwise the engine has seen to them
	 */
	NestedLikelihood(Engine engine, Layout layout, CovarianceParameters parameters, int rows, boolean relative,
			double sumLogWeights,
			boolean linear) {
		this.engine = engine;
		this.layout = layout;
		this.parameters = parameters;
		this.rows = rows;
		this.relative = relative;
		this.sumLogWeights = sumLogWeights;
		this.linear = linear;
		support = new int[layout.back.length][];
		Arrays.setAll(support, i -> IntStream.range(0, layout.back[i].length).filter(j -> layout.back[i][j] != 0).toArray());
	}

	/** The same with a part that gives its start values. */
	NestedLikelihood withPart(Likelihood smaller) {
		NestedLikelihood copy = new NestedLikelihood(engine, layout, parameters, rows, relative, sumLogWeights, linear);
		copy.part = Optional.of(smaller);
		copy.centred = centred;
		return copy;
	}

	/** The same with parameters for centred columns. */
	NestedLikelihood withTurned(Optional<CovarianceParameters> turned) {
		NestedLikelihood copy = new NestedLikelihood(engine, layout, parameters, rows, relative, sumLogWeights, linear);
		copy.part = part;
		copy.centred = turned;
		return copy;
	}

	@Override
	public Optional<Turned> turned() {
		int k = layout.back.length;
		if (centred.isEmpty() || k != layout.back[0].length) {
			return Optional.empty();
		}
		int m = parameters.size();
		double[][] a = new double[m][];
		double[][] map = new double[layout.map.length][m];
		for (int e = 0; e < map.length; e++) {
			a[layout.place[e]] = layout.map[e];
			map[e][layout.place[e]] = 1;
		}
		if (relative) {
			a[m - 1] = new double[m];
			a[m - 1][m - 1] = 1;
		}
		int y = 0;
		while (layout.back[y][k - 1] == 0 || !only(y)) {
			y++;
		}
		double[][] back = new double[k][k];
		double[][] columns = new double[k][];
		for (int i = 0, next = 0; i < k; i++) {
			int at = i == y ? k - 1 : next++;
			double scale = i == y ? layout.back[y][k - 1] : 1;
			back[i][at] = scale;
			columns[at] = Arrays.stream(layout.back[i]).map(x -> x / scale).toArray();
		}
		NestedLikelihood likelihood = new NestedLikelihood(engine, new Layout(map, layout.place, back), centred.get(), rows,
				relative, sumLogWeights, linear);
		likelihood.part = part.flatMap(Likelihood::turned).map(Turned::likelihood);
		return Optional.of(new Turned(likelihood, a, columns));
	}

	/** Whether no column of X needs this working column. */
	private boolean only(int row) {
		for (int j = 0; j < layout.back[row].length - 1; j++) {
			if (layout.back[row][j] != 0) {
				return false;
			}
		}
		return true;
	}

	@Override
	public Optional<Likelihood> part() {
		return part;
	}

	@Override
	public int rows() {
		return rows;
	}

	@Override
	public int fixed() {
		return layout.back[0].length - 1;
	}

	@Override
	public CovarianceParameters parameters() {
		return parameters;
	}

	@Override
	public Evaluation at(double[] theta, Order order) {
		double[] phi = new double[layout.map.length];
		for (int e = 0; e < phi.length; e++) {
			for (int i = 0; i < theta.length; i++) {
				phi[e] += layout.map[e][i] * theta[i];
			}
		}
		if (relative) {
			double v = theta[theta.length - 1];
			if (!(v > 0)) {
				throw new NotPositiveDefiniteException("the residual variance is not positive");
			}
			return evaluation(theta, relative(theta, natural(engine.at(phi, v, order), order), order), order);
		}
		return evaluation(theta, natural(engine.at(phi, 1, order), order), order);
	}

	/** From working columns to X and y. */
	private Evaluation evaluation(double[] theta, NestedEngine.Result result, Order order) {
		int m = theta.length;
		double[] first = new double[order == Order.VALUE ? 0 : m];
		RealMatrix[] sFirst = new RealMatrix[first.length];
		for (int i = 0; i < first.length; i++) {
			first[i] = result.logDet()[Jets.first(i)];
			sFirst[i] = matrix(result.s(), Jets.first(i));
		}
		int size = order == Order.SECOND ? m : 0;
		double[][] second = new double[size][size];
		RealMatrix[][] sSecond = new RealMatrix[size][size];
		for (int i = 0; i < size; i++) {
			for (int j = i; j < size; j++) {
				int slot = Jets.second(m, i, j);
				second[i][j] = result.logDet()[slot];
				second[j][i] = second[i][j];
				sSecond[i][j] = matrix(result.s(), slot);
				sSecond[j][i] = sSecond[i][j];
			}
		}
		double logDet = result.logDet()[0];
		if (Double.isNaN(logDet)) {
			throw new NotPositiveDefiniteException("the covariance parameters give no valid covariance matrix");
		}
		return new Evaluation(theta.clone(), logDet, first, second, matrix(result.s(), 0), sFirst, sSecond, linear);
	}

	/** back' S back for one slot. */
	private RealMatrix matrix(double[] s, int slot) {
		double[][] t = layout.back;
		int k = t.length;
		int size = t[0].length;
		double[][] half = new double[k][size];
		for (int i = 0; i < k; i++) {
			for (int l = 0; l < k; l++) {
				double x = s[(slot * k + i) * k + l];
				for (int j : support[l]) {
					half[i][j] += x * t[l][j];
				}
			}
		}
		double[][] full = new double[size][size];
		for (int i = 0; i < k; i++) {
			for (int a : support[i]) {
				double x = t[i][a];
				for (int b = a; b < size; b++) {
					full[a][b] += x * half[i][b];
				}
			}
		}
		for (int a = 0; a < size; a++) {
			for (int b = 0; b < a; b++) {
				full[a][b] = full[b][a];
			}
		}
		return new Array2DRowRealMatrix(full, false);
	}

	private NestedEngine.Result natural(NestedEngine.Result result, Order order) {
		int m = relative ? parameters.size() - 1 : parameters.size();
		int block = layout.back.length * layout.back.length;
		return new NestedEngine.Result(Scaling.linear(result.s(), block, layout.map, m, order),
				Scaling.linear(result.logDet(), 1, layout.map, m, order));
	}

	/** Adds the residual variance as the last parameter. */
	private NestedEngine.Result relative(double[] theta, NestedEngine.Result unit, Order order) {
		int q = theta.length - 1;
		double v = theta[q];
		double[] lambda = new double[q];
		for (int i = 0; i < q; i++) {
			lambda[i] = theta[i] / v;
		}
		int block = layout.back.length * layout.back.length;
		double[] s = Scaling.withVariance(unit.s(), block, lambda, v, -1, order);
		double[] log = Scaling.withVariance(unit.logDet(), 1, lambda, v, 0, order);
		log[0] += rows * Math.log(v) - sumLogWeights;
		if (order != Order.VALUE) {
			log[Jets.first(q)] += rows / v;
			if (order == Order.SECOND) {
				log[Jets.second(q + 1, q, q)] -= rows / (v * v);
			}
		}
		return new NestedEngine.Result(s, log);
	}
}

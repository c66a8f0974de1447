package org.allianceworkbench.analysis.internal.statistics;

import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Maximum likelihood of a covariance structure by Fisher's scoring: the data are independent blocks, each with a sample
 * covariance matrix (divisor n) and the matrix that the parameters imply.
 *
 * @param parameters the estimates
 * @param covariance their covariance, the inverse of the expected information; zeros when that is singular
 * @param minusTwoLogLik without the constant: sum of n (log|Sigma| + tr Sigma^-1 S)
 * @param converged whether the steps came to an end
 */
public record NormalScoring(double[] parameters, RealMatrix covariance, double minusTwoLogLik, boolean converged) {

	private static final int MOST_STEPS = 1_000;
	private static final double DONE = 1e-11;

	/** What the parameters imply. */
	public interface Structure {

		/** The blocks at some parameters. */
		List<Block> blocks(double[] parameters);
	}

	/**
	 * One block.
	 *
	 * @param n how many rows it stands for
	 * @param sample sample covariance matrix with divisor n
	 * @param implied what the parameters imply
	 * @param derivatives its derivative by each parameter
	 */
	public record Block(double n, RealMatrix sample, RealMatrix implied, List<RealMatrix> derivatives) {
	}

	/**
	 * Fits a structure.
	 *
	 * @throws MathIllegalArgumentException when the start implies no covariance matrix
	 */
	public static NormalScoring fit(Structure structure, double[] start) {
		double[] at = start.clone();
		double value = value(structure.blocks(at));
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("the start implies no covariance matrix");
		}
		RealMatrix inverse = MatrixUtils.createRealMatrix(at.length, at.length);
		for (int step = 0; step < MOST_STEPS; step++) {
			List<Block> blocks = structure.blocks(at);
			RealMatrix information = new Array2DRowRealMatrix(at.length, at.length);
			RealVector score = new ArrayRealVector(at.length);
			blocks.forEach(block -> add(block, information, score));
			LUDecomposition lu = new LUDecomposition(information, 1e-14);
			if (!lu.getSolver().isNonSingular()) {
				return new NormalScoring(at, MatrixUtils.createRealMatrix(at.length, at.length), value, false);
			}
			inverse = lu.getSolver().getInverse();
			double[] change = inverse.operate(score).toArray();
			double promised = new ArrayRealVector(change).dotProduct(score);
			double part = 1;
			double[] next = moved(at, change, part);
			double nextValue = value(structure.blocks(next));
			while (!(nextValue <= value + 1e-12 * Math.abs(value)) && part > 1e-8) {
				part /= 2;
				next = moved(at, change, part);
				nextValue = value(structure.blocks(next));
			}
			if (!(nextValue <= value + 1e-12 * Math.abs(value))) {
				return new NormalScoring(at, inverse, value, promised < 1e-6);
			}
			at = next;
			value = nextValue;
			if (promised < DONE && part == 1) {
				return new NormalScoring(at, inverse, value, true);
			}
		}
		return new NormalScoring(at, inverse, value, false);
	}

	private static double[] moved(double[] at, double[] change, double part) {
		double[] next = at.clone();
		for (int i = 0; i < next.length; i++) {
			next[i] += part * change[i];
		}
		return next;
	}

	private static double value(List<Block> blocks) {
		double sum = 0;
		for (Block block : blocks) {
			try {
				CholeskyDecomposition cholesky = new CholeskyDecomposition(block.implied(), 1e-8, 1e-14);
				double log = 0;
				for (int i = 0; i < block.implied().getRowDimension(); i++) {
					log += 2 * Math.log(cholesky.getL().getEntry(i, i));
				}
				sum += block.n() * (log + cholesky.getSolver().solve(block.sample()).getTrace());
			} catch (MathIllegalArgumentException notPositive) {
				return Double.POSITIVE_INFINITY;
			}
		}
		return sum;
	}

	private static void add(Block block, RealMatrix information, RealVector score) {
		RealMatrix inverse = new CholeskyDecomposition(block.implied(), 1e-8, 1e-14).getSolver().getInverse();
		RealMatrix rest = inverse.multiply(block.sample().subtract(block.implied()));
		List<RealMatrix> turned = block.derivatives().stream().map(inverse::multiply).toList();
		for (int i = 0; i < turned.size(); i++) {
			score.addToEntry(i, block.n() / 2 * traceOfProduct(rest, turned.get(i)));
			for (int j = 0; j <= i; j++) {
				double entry = block.n() / 2 * traceOfProduct(turned.get(i), turned.get(j));
				information.addToEntry(i, j, entry);
				if (i != j) {
					information.addToEntry(j, i, entry);
				}
			}
		}
	}

	private static double traceOfProduct(RealMatrix a, RealMatrix b) {
		double sum = 0;
		for (int i = 0; i < a.getRowDimension(); i++) {
			for (int j = 0; j < a.getColumnDimension(); j++) {
				sum += a.getEntry(i, j) * b.getEntry(j, i);
			}
		}
		return sum;
	}
}

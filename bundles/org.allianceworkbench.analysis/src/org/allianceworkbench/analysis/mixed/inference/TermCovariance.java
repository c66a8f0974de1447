package org.allianceworkbench.analysis.mixed.inference;

import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter.Kind;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.design.RandomPart;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** Which covariance parameter stands where in the covariance matrix of a term's random effects. */
public final class TermCovariance {

	private final RandomPart part;
	private final int[][] index;

	/** The places of a term's parameters. */
	public TermCovariance(RandomPart part, CovarianceParameters parameters) {
		this.part = part;
		int q = part.size();
		this.index = new int[q][q];
		for (int a = 0; a < q; a++) {
			for (int b = 0; b <= a; b++) {
				index[a][b] = find(parameters.list(), a, b);
				index[b][a] = index[a][b];
			}
		}
	}

	private int find(List<CovarianceParameter> list, int a, int b) {
		Kind kind = a == b ? Kind.VARIANCE : Kind.COVARIANCE;
		String first = part.names().get(a);
		String second = part.names().get(b);
		return switch (part.type()) {
			case UNSTRUCTURED -> find(list, kind, first, second);
			case DIAGONAL -> a == b ? find(list, kind, first, second) : -1;
			case IDENTITY -> a == b ? any(list, kind) : -1;
			case COMPOUND_SYMMETRY -> any(list, kind);
		};
	}

	private int find(List<CovarianceParameter> list, Kind kind, String first, String second) {
		return IntStream.range(0, list.size()).filter(i -> own(list.get(i), kind))
				.filter(i -> list.get(i).first().equals(first) && list.get(i).second().equals(second)
						|| list.get(i).first().equals(second) && list.get(i).second().equals(first))
				.findFirst().orElseThrow(() -> new IllegalStateException("no " + kind + " of " + first + " and " + second));
	}

	private int any(List<CovarianceParameter> list, Kind kind) {
		return IntStream.range(0, list.size()).filter(i -> own(list.get(i), kind)).findFirst()
				.orElseThrow(() -> new IllegalStateException("no " + kind + " of " + part.label()));
	}

	private boolean own(CovarianceParameter parameter, Kind kind) {
		return parameter.group().equals(part.label()) && parameter.kind() == kind;
	}

	/** Index of the parameter that is the covariance of two effects, -1 where it is 0 by structure. */
	public int parameter(int a, int b) {
		return index[a][b];
	}

	/** The term. */
	public RandomPart part() {
		return part;
	}

	/** D, q x q. */
	public RealMatrix matrix(double[] theta) {
		int q = part.size();
		RealMatrix d = MatrixUtils.createRealMatrix(q, q);
		for (int a = 0; a < q; a++) {
			for (int b = 0; b < q; b++) {
				d.setEntry(a, b, index[a][b] < 0 ? 0 : theta[index[a][b]]);
			}
		}
		return d;
	}

	/** Weights of the parameters in tr(D M), for a symmetric M. */
	double[] trace(RealMatrix m, int parameters) {
		double[] weights = new double[parameters];
		for (int a = 0; a < part.size(); a++) {
			for (int b = 0; b < part.size(); b++) {
				if (index[a][b] >= 0) {
					weights[index[a][b]] += m.getEntry(a, b);
				}
			}
		}
		return weights;
	}
}

package org.allianceworkbench.analysis.mixed.covariance;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.RandomPart;
import org.allianceworkbench.analysis.mixed.design.ResidualPart;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;

/**
 * All covariances of a model; theta holds the parameters of the random terms as written, then the residual's.
 *
 * @param random one for each random term
 * @param residual of the residuals
 */
public record CovarianceModel(List<RandomCovariance> random, ResidualCovariance residual) {

	/** Copies the list. */
	public CovarianceModel {
		random = List.copyOf(random);
	}

	/** Of a design. */
	public static CovarianceModel of(Design design) {
		List<RandomCovariance> random = new ArrayList<>();
		for (RandomPart part : design.random()) {
			random.add(new RandomCovariance(part.label(), part.names(), part.type()));
		}
		return new CovarianceModel(random, residual(design.residual()));
	}

	/** The residual covariance of a design's part. */
	public static ResidualCovariance residual(ResidualPart part) {
		List<String> variances = part.strata().isEmpty() ? List.of(ResidualCovariance.GROUP) : part.strata();
		return switch (part.type()) {
			case IDENTITY, BY_GROUP -> new IndependentResidual(variances);
			case ROLE_UNSTRUCTURED -> new UnstructuredResidual(part.roles(), UnstructuredResidual.Over.ROLES);
			case ROLE_UNSTRUCTURED_AR1 -> new UnstructuredResidual(part.roles(), UnstructuredResidual.Over.ROLES_SERIAL);
			case UNSTRUCTURED -> new UnstructuredResidual(part.occasionNames(), UnstructuredResidual.Over.OCCASIONS);
			case AR1 -> serial(variances, SerialResidual.By.STRATUM, whole(part) ? -1 : 0);
			case CAR1 -> serial(variances, SerialResidual.By.STRATUM, 0);
			case ARH1 -> serial(part.occasionNames(), SerialResidual.By.OCCASION, whole(part) ? -1 : 0);
			case TOEPLITZ -> new ToeplitzResidual(part.occasions().length);
			case COMPOUND_SYMMETRY -> new SerialResidual(variances, SerialResidual.By.STRATUM, SerialResidual.Decay.NONE, -1);
		};
	}

	private static ResidualCovariance serial(List<String> names, SerialResidual.By by, double lowest) {
		return new SerialResidual(names, by, SerialResidual.Decay.POWER, lowest);
	}

	private static boolean whole(ResidualPart part) {
		double[] times = part.occasions();
		for (double time : times) {
			if (time - times[0] != Math.rint(time - times[0])) {
				return false;
			}
		}
		return true;
	}

	/** Whether V is linear in theta. */
	public boolean linear() {
		return residual.linear();
	}

	/** Where a random term's parameters begin. */
	public int offset(int term) {
		int at = 0;
		for (int t = 0; t < term; t++) {
			at += random.get(t).count();
		}
		return at;
	}

	/** Where the residual's parameters begin. */
	public int residualOffset() {
		return offset(random.size());
	}

	/**
	 * The parameters with start values.
	 *
	 * @param variances for each term a start variance for each effect
	 * @param residualVariance of the residuals, roughly
	 */
	public CovarianceParameters parameters(List<double[]> variances, double residualVariance) {
		List<CovarianceParameter> list = new ArrayList<>();
		List<double[]> starts = new ArrayList<>();
		for (int t = 0; t < random.size(); t++) {
			list.addAll(random.get(t).parameters());
			starts.add(random.get(t).start(variances.get(t)));
		}
		list.addAll(residual.parameters());
		starts.add(residual.start(residualVariance));
		List<double[]> further = new ArrayList<>();
		double[] start = join(starts);
		for (double[] other : residual.furtherStarts(residualVariance)) {
			starts.set(starts.size() - 1, other);
			further.add(join(starts));
		}
		return new CovarianceParameters(list, start, further, chart(start));
	}

	private static double[] join(List<double[]> parts) {
		return parts.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
	}

	private Chart chart(double[] start) {
		Chart[] charts = new Chart[random.size() + 1];
		int at = 0;
		for (int t = 0; t < random.size(); t++) {
			int end = at + random.get(t).count();
			charts[t] = random.get(t).chart(java.util.Arrays.copyOfRange(start, at, end));
			at = end;
		}
		charts[random.size()] = residual.chart(java.util.Arrays.copyOfRange(start, at, start.length));
		return Charts.beside(charts);
	}

	/** Names of the kinds of residual covariance that sums of products serve. */
	public static boolean byComponents(ResidualPart part) {
		ResidualStructure.Type type = part.type();
		return type == ResidualStructure.Type.IDENTITY || type == ResidualStructure.Type.BY_GROUP
				|| type == ResidualStructure.Type.ROLE_UNSTRUCTURED
				|| (type == ResidualStructure.Type.AR1 || type == ResidualStructure.Type.CAR1) && part.strata().isEmpty();
	}
}

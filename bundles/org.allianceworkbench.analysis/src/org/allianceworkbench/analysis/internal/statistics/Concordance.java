package org.allianceworkbench.analysis.internal.statistics;

/**
 * Lin's concordance correlation coefficient: correlation about the line of identity.
 * <p>
 * Source: Lin (1989), Biometrics 45:255-268, with the variance as corrected in Biometrics 56:324-325 (2000), divisor n - 2.
 *
 * @param coefficient rho_c
 * @param biasCorrection C_b = rho_c / r, 1 when means and spreads are the same
 * @param standardError standard error of Fisher's z of rho_c
 */
public record Concordance(double coefficient, double biasCorrection, double standardError) {

	/** The coefficient of pairs; {@code NaN} when neither side varies. */
	public static Concordance of(double[] a, double[] b) {
		Sample sampleA = new Sample(a);
		Sample sampleB = new Sample(b);
		int n = a.length;
		double shift = sampleA.mean() - sampleB.mean();
		double ssA = sampleA.sumOfSquares() / n;
		double ssB = sampleB.sumOfSquares() / n;
		double r = Correlation.pearson(a, b).r();
		double bias = Math.min(1, 2 * Math.sqrt(ssA) * Math.sqrt(ssB) / (ssA + ssB + shift * shift));
		boolean oneConstant = (ssA == 0) != (ssB == 0);
		double c = oneConstant ? 0 : r * bias;
		double u2 = shift * shift / (Math.sqrt(ssA) * Math.sqrt(ssB));
		double variance = ((1 - r * r) * bias * bias * (1 - c * c) + 2 * bias * c * c * (1 - c) * u2
				- bias * bias * c * c * u2 * u2 / 2) / (n - 2);
		return new Concordance(c, bias, n > 2 ? Math.sqrt(Math.max(0, variance)) / (1 - c * c) : Double.NaN);
	}

	/** Confidence interval by Fisher's z. */
	public Bounds interval(double confidence) {
		if (Math.abs(coefficient) == 1) {
			return new Bounds(coefficient, coefficient);
		}
		double z = Normal.fisherZ(coefficient);
		double half = Normal.critical(confidence) * standardError;
		return Double.isNaN(z + half) ? Bounds.NONE : new Bounds(z - half, z + half).map(Math::tanh);
	}
}

package org.allianceworkbench.analysis.mixed.inference;

/**
 * How well a model fits, by the likelihood.
 *
 * @param logLik log likelihood; restricted under REML
 * @param minusTwoLogLik -2 log likelihood; under REML the "-2 restricted log likelihood" of SPSS and SAS
 * @param parameters fixed effects and covariance parameters
 * @param rows rows used
 * @param aic as R counts: all parameters, under REML too
 * @param bic as R counts: all parameters, log(rows)
 * @param aicSpss as SPSS and SAS count: under REML covariance parameters only
 * @param bicSpss as SPSS counts: under REML covariance parameters only, log(rows - fixed effects)
 */
public record InformationCriteria(double logLik, double minusTwoLogLik, int parameters, int rows, double aic, double bic,
		double aicSpss, double bicSpss) {

	/** The criteria of a fit. */
	public static InformationCriteria of(double minusTwoLogLik, boolean reml, int rows, int fixed, int covariance) {
		int all = fixed + covariance;
		double aic = minusTwoLogLik + 2 * all;
		double bic = minusTwoLogLik + all * Math.log(rows);
		return new InformationCriteria(-minusTwoLogLik / 2, minusTwoLogLik, all, rows, aic, bic,
				reml ? minusTwoLogLik + 2 * covariance : aic,
				reml ? minusTwoLogLik + covariance * Math.log(rows - (double) fixed) : bic);
	}
}

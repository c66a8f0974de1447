/**
 * Covariance structures of random effects and residuals: parameters, their names, bounds, start values and derivatives.
 */
package org.allianceworkbench.analysis.mixed.covariance;

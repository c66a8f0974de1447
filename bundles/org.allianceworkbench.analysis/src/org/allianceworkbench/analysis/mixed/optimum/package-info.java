/**
 * The optimum of a (restricted) likelihood, with a certificate: gradient, curvature, boundary.
 */
package org.allianceworkbench.analysis.mixed.optimum;

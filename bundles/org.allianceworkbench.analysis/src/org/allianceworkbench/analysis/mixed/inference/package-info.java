/**
 * What follows from the optimum of a mixed model: standard errors, tests, intervals, contrasts, means, components, shares.
 */
package org.allianceworkbench.analysis.mixed.inference;

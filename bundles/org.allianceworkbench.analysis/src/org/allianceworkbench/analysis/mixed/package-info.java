/**
 * Linear mixed models: {@link org.allianceworkbench.analysis.mixed.Mixed} fits a
 * {@link org.allianceworkbench.analysis.mixed.design.MixedModel} to data, and the
 * {@link org.allianceworkbench.analysis.mixed.MixedFit} answers what can be asked of it.
 */
package org.allianceworkbench.analysis.mixed;

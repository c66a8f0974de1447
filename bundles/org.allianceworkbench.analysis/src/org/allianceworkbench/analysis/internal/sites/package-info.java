/** Meta-analysis of sites or studies: effects of each, their summary, heterogeneity and bias. */
package org.allianceworkbench.analysis.internal.sites;

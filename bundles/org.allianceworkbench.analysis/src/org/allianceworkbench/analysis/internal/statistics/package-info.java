/** Statistics of one or two variables, over plain arrays without missing values. */
package org.allianceworkbench.analysis.internal.statistics;

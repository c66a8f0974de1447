/** Analyses that compare groups and relate variables. */
package org.allianceworkbench.analysis.internal.compare;

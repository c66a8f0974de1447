/** Analyses that describe: distributions and completeness. */
package org.allianceworkbench.analysis.internal.describe;

/** Scores of scales from their items, by the usual rules for missing items. */
package org.allianceworkbench.analysis.internal.scoring;

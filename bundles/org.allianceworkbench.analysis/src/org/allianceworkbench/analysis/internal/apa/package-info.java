/** Cells, checks and sentences that many reports have. */
package org.allianceworkbench.analysis.internal.apa;

/**
 * Reports: what an analysis found, as plain values.
 * <p>
 * Nothing is drawn, formatted or translated here. A number keeps its full precision and says only in which
 * {@link org.allianceworkbench.report.NumberStyle style} it is to be shown; how that looks is decided where a report is
 * published.
 */
package org.allianceworkbench.report;

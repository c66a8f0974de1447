/**
 * Analyses: each takes a table and returns a report.
 * <p>
 * An {@link org.allianceworkbench.analysis.Analysis} is one class. Its options are a record whose components carry
 * {@link org.allianceworkbench.analysis.Option}: the dialog, the command line's {@code --set} and the stored analysis are all
 * made from it. What the columns of the data mean (site, therapist, client, ...) is said by the
 * {@link org.allianceworkbench.analysis.AnalysisInput}, from a study's design or, for a plain data file, by the user.
 */
package org.allianceworkbench.analysis;

/** Mixed models as an analysis: from options to a fit, from a fit to a report. */
package org.allianceworkbench.analysis.internal.mixed;

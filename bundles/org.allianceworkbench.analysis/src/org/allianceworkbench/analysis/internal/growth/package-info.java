/** Analyses of change, of levels and of therapists: mixed models in the words of the question. */
package org.allianceworkbench.analysis.internal.growth;

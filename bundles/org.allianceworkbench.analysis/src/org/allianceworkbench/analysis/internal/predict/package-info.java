/** Analyses of outcome: alliance and later symptoms, moderation, mediation, reliable change. */
package org.allianceworkbench.analysis.internal.predict;

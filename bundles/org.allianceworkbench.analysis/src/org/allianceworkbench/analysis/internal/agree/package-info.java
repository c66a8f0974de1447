/** Analyses that ask whether raters agree. */
package org.allianceworkbench.analysis.internal.agree;

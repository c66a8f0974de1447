/** Analyses that judge scales. */
package org.allianceworkbench.analysis.internal.scales;

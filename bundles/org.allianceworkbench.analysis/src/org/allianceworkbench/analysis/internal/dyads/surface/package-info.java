/** Congruence of two views by response surfaces. */
package org.allianceworkbench.analysis.internal.dyads.surface;

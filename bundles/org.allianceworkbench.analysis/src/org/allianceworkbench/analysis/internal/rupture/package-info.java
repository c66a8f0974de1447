/** Ruptures, repairs and sudden gains in single clients' series of sessions. */
package org.allianceworkbench.analysis.internal.rupture;

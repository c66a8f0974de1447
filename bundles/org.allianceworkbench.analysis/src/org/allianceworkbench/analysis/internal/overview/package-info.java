/** A first look at a study of dyads. */
package org.allianceworkbench.analysis.internal.overview;

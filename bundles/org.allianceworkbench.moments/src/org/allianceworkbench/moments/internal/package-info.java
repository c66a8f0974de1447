/** Sums over a table in memory: variables as codes, groups, row order, products. */
package org.allianceworkbench.moments.internal;

/** Reads what analyses need from a table: keys as indices, pairs of ratings, values of a level. */
package org.allianceworkbench.analysis.internal.data;

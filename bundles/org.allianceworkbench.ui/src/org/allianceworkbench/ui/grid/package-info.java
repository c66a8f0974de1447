/** Grids of data: rows that are fetched while one scrolls, values or labels, missing values marked. */
package org.allianceworkbench.ui.grid;

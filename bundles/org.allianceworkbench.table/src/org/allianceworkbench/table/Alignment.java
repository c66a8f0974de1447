package org.allianceworkbench.table;

/** How a data grid aligns the values of a column. */
public enum Alignment {
	LEFT, RIGHT, CENTER
}

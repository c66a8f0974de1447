package org.allianceworkbench.table;

/** SPSS's variable role (attribute {@code $@Role}): how dialogs may pre-select a column. Not a rater role. */
public enum ColumnRole {
	INPUT, TARGET, BOTH, NONE, PARTITION, SPLIT
}

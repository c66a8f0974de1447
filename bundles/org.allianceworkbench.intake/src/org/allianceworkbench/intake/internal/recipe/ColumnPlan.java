package org.allianceworkbench.intake.internal.recipe;

import java.util.Optional;

import org.allianceworkbench.intake.reading.SourceColumn;

/**
 * What becomes of a column.
 *
 * @param column the column
 * @param purpose what it is for
 * @param becomes in words: {@code alliance of CLIENT at S1}, {@code client}, or the reason why it is ignored
 * @param target where its values go
 */
public record ColumnPlan(SourceColumn column, Purpose purpose, String becomes, Optional<Target> target) {

	/** What a column is for. */
	public enum Purpose {
		KEY, VALUE, IGNORED,
		/** The recipe says nothing about it. */
		UNKNOWN
	}
}

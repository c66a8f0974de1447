package org.allianceworkbench.export.internal.targets;

import java.util.function.UnaryOperator;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;

/**
 * Texts changed whenever they are read.
 *
 * @param all the column
 * @param change changes a text; absent ones stay absent
 */
public record MappedTexts(Column all, UnaryOperator<String> change) implements Column {

	@Override
	public ColumnSpec spec() {
		return all.spec();
	}

	@Override
	public int size() {
		return all.size();
	}

	@Override
	public double number(int row) {
		return all.number(row);
	}

	@Override
	public String text(int row) {
		String text = all.text(row);
		return text == null ? null : change.apply(text);
	}
}

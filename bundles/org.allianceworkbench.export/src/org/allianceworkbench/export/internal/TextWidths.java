package org.allianceworkbench.export.internal;

import java.nio.charset.StandardCharsets;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/** Measures texts, so that a target with fixed widths cuts nothing. */
public final class TextWidths {

	private TextWidths() {
	}

	/** The same table with each text column declared as wide as its longest text in UTF-8, or as before when that is wider. */
	public static Table measured(Table table) {
		return table.map(column -> column.spec().type().isNumeric() ? column : measured(column));
	}

	private static Column measured(Column column) {
		int widest = Math.max(1, column.spec().width());
		for (int row = 0; row < column.size(); row++) {
			String text = column.text(row);
			if (text != null && text.length() * 3 > widest) {
				widest = Math.max(widest, text.getBytes(StandardCharsets.UTF_8).length);
			}
		}
		return widest == column.spec().width() ? column : column.as(column.spec().toBuilder().width(widest).build());
	}
}

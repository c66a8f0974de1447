package org.allianceworkbench.export.internal.privacy;

import java.util.Map;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnType;

/**
 * A column on its way out.
 *
 * @param column the column
 * @param facts what is known of it
 */
record Leaving(Column column, ColumnFacts facts) {

	/** Another column in its place, with what was done; what described the values before, their width and attributes, goes. */
	Leaving becomes(Column other, String how) {
		return new Leaving(other.as(other.spec().toBuilder().width(0).attributes(Map.of()).build()), facts.treated(how));
	}

	boolean isDate() {
		return !facts.key() && (column.spec().type() == ColumnType.DATE || column.spec().type() == ColumnType.DATE_TIME);
	}

	boolean isNumber() {
		return !facts.key() && column.spec().type() == ColumnType.NUMBER;
	}

	/** Whether it is text of a variable whose codes the codebook does not list. */
	boolean isFreeText() {
		return !facts.key() && column.spec().type() == ColumnType.TEXT && !isCoded();
	}

	/** Whether the codebook lists its codes. */
	boolean isCoded() {
		return facts.variable().map(v -> v.getCodeList() != null && !v.getCodeList().getCodes().isEmpty()).orElse(false);
	}

	/** Whether it belongs to clients or to what happens with them. */
	boolean isOfClients() {
		return facts.level().compareTo(Level.CLIENT) >= 0;
	}

	String name() {
		return column.spec().name();
	}
}

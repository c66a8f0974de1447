package org.allianceworkbench.store.internal;

import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Value;

/**
 * A variable of the codebook and where its values are.
 *
 * @param id number in the table {@code variable}
 * @param level what has it
 * @param table the level's table, or one beside it for the items of an instrument
 * @param column column of the table
 * @param spec what the codebook says about it, with the variable's name
 */
record StoredVariable(long id, Level level, String table, String column, ColumnSpec spec) implements ReadVariable {

	/** Whether it stands in a table of items beside its level's. */
	boolean isBeside() {
		return !table.equals(LevelTable.of(level).table());
	}

	/**
	 * The value as it is stored; NaN becomes no value.
	 *
	 * @throws StoreException when the variable can't have it
	 */
	Value checked(Value value) throws StoreException {
		return switch (value) {
			case Value.None none -> value;
			case Value.Num number when spec.type().isNumeric() -> Value.of(number.number());
			case Value.Text text when !spec.type().isNumeric() -> Value.of(Texts.storable(name(), text.text()));
			case Value.Num number -> throw new StoreException(name() + " holds text, but " + number
					+ " is a number; correct the recipe or the variable's type");
			case Value.Text text -> throw new StoreException(name() + " holds numbers, but '" + text
					+ "' is a text; correct the recipe or the variable's type");
		};
	}
}

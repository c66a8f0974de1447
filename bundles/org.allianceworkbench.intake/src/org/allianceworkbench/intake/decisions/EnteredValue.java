package org.allianceworkbench.intake.decisions;

import java.util.Optional;

import org.allianceworkbench.intake.internal.values.ValueText;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.table.Value;

/** Reads what a person enters for a variable, by its codebook. */
public final class EnteredValue {

	private EnteredValue() {
	}

	/**
	 * Reads an entry: a number with a point or a comma, a date as year-month-day, a code or its label, a missing value or its
	 * reason; blank is no value.
	 *
	 * @throws StoreException when the variable can't have it; the message says what it can have
	 */
	public static Value read(Variable variable, String text) throws StoreException {
		String entered = text.strip();
		if (entered.isEmpty()) {
			return Value.NONE;
		}
		Optional<String> missing = variable.getMissingValues().stream().filter(each -> each.getValue() != null
				&& entered.equalsIgnoreCase(each.getReason())).map(MissingValue::getValue).findFirst();
		try {
			return ValueText.read(variable, missing.orElse(entered));
		} catch (ValueText.WrongValue e) {
			throw new StoreException(e.getMessage(), e);
		}
	}
}

package org.allianceworkbench.intake.internal.cells;

import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.table.Value;

/** What a cell turned out to be. */
public sealed interface Reading {

	/** Nothing stands there. */
	record Blank() implements Reading {
	}

	/**
	 * A value to store.
	 *
	 * @param value the value
	 * @param recoded whether it differs from what stands in the cell
	 * @param userMissing whether the codebook says that the value is missing for a reason
	 */
	record Stored(Value value, boolean recoded, boolean userMissing) implements Reading {
	}

	/** Something stands there that means that there is no value. */
	record Missing() implements Reading {
	}

	/** Something that can't be stored as a value and is kept aside with a finding. */
	record Held(Problem problem) implements Reading {
	}

	/** A date whose day and month can't be told apart; the recipe must say it before anything is imported. */
	record OrderUnknown(String text) implements Reading {
	}

	/** The blank cell. */
	Reading BLANK = new Blank();

	/** A cell that means missing. */
	Reading MISSING = new Missing();
}

package org.allianceworkbench.store.internal;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.expression.TypedFormula;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.scoring.ScoringRule;
import org.allianceworkbench.table.ColumnSpec;

/**
 * A derived variable of the codebook: computed whenever it is read, from its definition as it was when the tables were brought
 * in line with the codebook.
 *
 * @param level what has it
 * @param spec what the codebook says about it, with its definition as an attribute
 * @param way how it is computed
 */
record DerivedColumn(Level level, ColumnSpec spec, Way way) implements ReadVariable {

	/** Name of the attribute that marks a derived column and holds its definition. */
	static final String ATTRIBUTE = "Derived";

	/** How a variable is computed; others are referred to by name. */
	sealed interface Way permits ScaleScore, Change, ClientMean, Lag, Recode, Computed, Unusable {
		// the kinds have nothing in common but that one of them is there
	}

	/** A scale's score from the variables that hold its items, in the order of the rule. */
	record ScaleScore(List<String> items, ScoringRule rule) implements Way {
	}

	/** Value at one occasion minus value at another; an absent one is the occasion before, an absent other this one. */
	record Change(OtherRows source, Optional<String> from, Optional<String> to) implements Way {
	}

	/** The mean over the client's occasions, or how far this row is from it. */
	record ClientMean(OtherRows source, boolean deviation) implements Way {
	}

	/** The value at the occasion before. */
	record Lag(OtherRows source) implements Way {
	}

	/** Other values for some values; all else is missing. */
	record Recode(String source, List<Case> cases) implements Way {
	}

	/** A formula. */
	record Computed(TypedFormula formula) implements Way {
	}

	/** A definition that can't be computed. */
	record Unusable(String reason) implements Way {
	}

	/** A variable at other occasions of the client, as rated by a role or by the row's own rater. */
	record OtherRows(String variable, Optional<String> role) {
	}

	/** One recode, as literals in SQL. */
	record Case(String from, String to) {
	}
}

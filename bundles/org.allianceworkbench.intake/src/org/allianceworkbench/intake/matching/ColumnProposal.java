package org.allianceworkbench.intake.matching;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.ColumnUse;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Variable;

/**
 * What could become of a column, or of all columns that fit one pattern: they are one decision.
 *
 * @param header header, or pattern with {@code {role}} and {@code {session}}
 * @param columns the columns
 * @param use whether they go to a variable or are ignored
 * @param variable the variable; with low confidence only the likeliest; empty when nothing is like it or it is ignored
 * @param occasion fixed occasion, when the header does not have a place for it and the row does not say it
 * @param role fixed rater role, likewise
 * @param recodes from what stands in the file to what is stored
 * @param ignoreReason why it is ignored, empty when it is not
 * @param confidence 0 to 1
 * @param reason why, one sentence for people
 */
public record ColumnProposal(String header, List<SourceColumn> columns, ColumnUse use, Optional<Variable> variable,
		Optional<Occasion> occasion, Optional<RaterRole> role, List<RecodeProposal> recodes, String ignoreReason,
		double confidence,
		String reason) {

	public ColumnProposal {
		columns = List.copyOf(columns);
		recodes = List.copyOf(recodes);
	}

	/** The same, as somebody has confirmed. */
	public ColumnProposal confirmed() {
		return new ColumnProposal(header, columns, use, variable, occasion, role, recodes, ignoreReason, 1, reason);
	}

	/** Goes to a variable, as somebody has decided. */
	public ColumnProposal to(Variable other, Optional<Occasion> fixedOccasion, Optional<RaterRole> fixedRole) {
		return new ColumnProposal(header, columns, ColumnUse.VARIABLE, Optional.of(other), fixedOccasion, fixedRole, recodes, "",
				1,
				"decided by you");
	}

	/** Is ignored for a reason, as somebody has decided. */
	public ColumnProposal ignored(String why) {
		return new ColumnProposal(header, columns, ColumnUse.IGNORE, Optional.empty(), Optional.empty(), Optional.empty(),
				List.of(), why,
				1, "decided by you");
	}

	/** Whether the confidence is enough to take it without asking. */
	public boolean isDecided() {
		return confidence >= RecipeProposal.THRESHOLD;
	}
}

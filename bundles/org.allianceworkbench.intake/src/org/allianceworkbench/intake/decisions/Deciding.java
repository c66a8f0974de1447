package org.allianceworkbench.intake.decisions;

import java.util.Optional;

import org.allianceworkbench.intake.internal.values.ValueText;
import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.Decision.Kind;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.codebook.VariableValues;
import org.allianceworkbench.table.Value;

/** Decides about findings; every decision is in the audit trail and can be taken back. */
public final class Deciding {

	private final Codebook codebook;
	private final StudyStore store;
	private final String who;

	/**
	 * @param who user, for the audit trail
	 */
	public Deciding(Study study, StudyStore store, String who) {
		this.codebook = Codebook.of(study);
		this.store = store;
		this.who = who;
	}

	/**
	 * Corrects the value.
	 *
	 * @param text the right value: dates as year-month-day, a code or its label, decimals with a point or a comma
	 * @throws StoreException when the variable can't have the value, or the same was decided already; nothing was changed
	 */
	public Decision correct(Finding finding, String text, String reason) throws StoreException {
		try {
			return store.decide(finding, Kind.CORRECT, ValueText.read(variable(finding), text), who, reason);
		} catch (ValueText.WrongValue e) {
			throw new StoreException(e.getMessage(), e);
		}
	}

	/** Accepts the value as it is. */
	public Decision accept(Finding finding, String reason) throws StoreException {
		return store.decide(finding, Kind.ACCEPT, Value.NONE, who, reason);
	}

	/**
	 * Sets the value missing.
	 *
	 * @param code one of the variable's missing values, or the reason it stands for; system-missing without
	 * @throws StoreException when the variable has no such missing value; nothing was changed
	 */
	public Decision setMissing(Finding finding, Optional<String> code, String reason) throws StoreException {
		Variable variable = variable(finding);
		Value value = code.isEmpty() ? Value.NONE : missing(variable, code.get());
		return store.decide(finding, Kind.SET_MISSING, value, who, reason);
	}

	private static Value missing(Variable variable, String code) throws StoreException {
		String wanted = variable.getMissingValues().stream().filter(each -> each.getValue() != null
				&& code.equalsIgnoreCase(each.getReason())).map(MissingValue::getValue).findFirst().orElse(code);
		if (!VariableValues.of(variable).isMissing(wanted)) {
			String list = variable.getMissingValues().stream().filter(each -> each.getValue() != null)
					.map(each -> each.getValue() + (each.getReason() == null ? "" : " (" + each.getReason() + ")"))
					.reduce((a, b) -> a + ", " + b).orElse("none");
			throw new StoreException(code + " is no missing value of " + variable.getName() + "; there are: " + list);
		}
		try {
			return ValueText.read(variable, wanted);
		} catch (ValueText.WrongValue e) {
			throw new StoreException(e.getMessage(), e);
		}
	}

	/** Sends the finding back to the site, as a question that waits for its answer. */
	public Decision ask(Finding finding, String question) throws StoreException {
		return store.decide(finding, Kind.ASK, Value.NONE, who, question);
	}

	private Variable variable(Finding finding) throws StoreException {
		return codebook.variable(finding.variable()).filter(variable -> variable.getLevel() == finding.row().level())
				.orElseThrow(() -> new StoreException("the finding is not about a single value that is stored"
						+ (finding.variable().isEmpty() ? "" : " (" + finding.variable() + ")")
						+ "; accept it, ask the site, or correct the file and import it again"));
	}
}

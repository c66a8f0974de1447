package org.allianceworkbench.intake.internal.rows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.intake.internal.checks.DateSequence;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.internal.checks.Sessions;
import org.allianceworkbench.intake.internal.checks.SpecialVariables;
import org.allianceworkbench.intake.internal.recipe.RecipePlan;
import org.allianceworkbench.intake.internal.recipe.StudyDesign;
import org.allianceworkbench.intake.internal.recipe.Target;
import org.allianceworkbench.intake.internal.rows.SessionLedger.Entry;
import org.allianceworkbench.intake.internal.rows.Tally.Fate;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Variable;

/** Judges a client's dates and sessions when all of them are known. */
final class LedgerStep {

	/** Takes the dates that are right. */
	@FunctionalInterface
	interface Accept {
		/** Stores and counts a date of an occasion, or of the enrolment ({@link DateSequence#ENROLMENT}). */
		void date(int occasion, Entry entry) throws IOException;
	}

	private final StudyDesign design;
	private final SpecialVariables special;
	private final DateSequence sequence;
	private final FindingLog log;
	private final Tally tally;
	private final boolean[] hasDateColumn;

	LedgerStep(RecipePlan plan, SpecialVariables special, LocalDate today, FindingLog log, Tally tally) {
		this.design = plan.design();
		this.special = special;
		this.sequence = new DateSequence(design.codebook().occasionsInOrder(), today);
		this.log = log;
		this.tally = tally;
		this.hasDateColumn = new boolean[design.occasions()];
		plan.columns().stream().flatMap(column -> column.target().stream()).filter(target -> isSessionDate(target.variable()))
				.forEach(this::hasDateColumn);
	}

	/** Whether there is anything to judge in files of this kind. */
	static boolean concerns(RecipePlan plan, SpecialVariables special) {
		return plan.columns().stream().flatMap(column -> column.target().stream()).map(Target::variable)
				.anyMatch(v -> is(special.sessionDate(), v) || is(special.enrolled(), v) || is(special.attended(), v));
	}

	private static boolean is(Optional<Variable> special, Variable variable) {
		return special.isPresent() && special.get() == variable;
	}

	private void hasDateColumn(Target target) {
		for (int o = 0; o < hasDateColumn.length; o++) {
			hasDateColumn[o] |= target.occasion() == Target.FROM_ROW || target.occasion() == o;
		}
	}

	boolean isSessionDate(Variable variable) {
		return is(special.sessionDate(), variable);
	}

	boolean isEnrolment(Variable variable) {
		return is(special.enrolled(), variable);
	}

	boolean isAttendance(Variable variable) {
		return is(special.attended(), variable);
	}

	/** Judges; dates that can't be right are held, the others are accepted in the order of the occasions. */
	void settle(SessionLedger ledger, Accept accept) throws IOException {
		double enrolled = ledger.enrolled() == null ? Double.NaN : ledger.enrolled().seconds();
		Map<Integer, Problem> problems = sequence.problems(enrolled, ledger.seconds());
		if (ledger.enrolled() != null) {
			settle(ledger, DateSequence.ENROLMENT, ledger.enrolled(), problems, accept);
		}
		for (int o = 0; o < design.occasions(); o++) {
			if (ledger.date(o) != null) {
				settle(ledger, o, ledger.date(o), problems, accept);
			}
			sessionOf(ledger, o);
		}
	}

	private void settle(SessionLedger ledger, int occasion, Entry entry, Map<Integer, Problem> problems, Accept accept)
			throws IOException {
		Problem problem = problems.get(occasion);
		if (problem == null) {
			accept.date(occasion, entry);
			return;
		}
		tally.add(entry.value().column(), Fate.HELD, entry.cells());
		log.hold(problem, key(ledger, occasion), ledger.keys().therapist(), entry.value().variable(),
				entry.value().cell().shown(), log.cell(entry.row(), entry.value().target().column()));
	}

	RowKey key(SessionLedger ledger, int occasion) {
		RowKeys keys = ledger.keys();
		return occasion == DateSequence.ENROLMENT ? RowKey.client(keys.site(), keys.client())
				: RowKey.occasion(keys.site(), keys.client(), design.occasion(occasion));
	}

	private void sessionOf(SessionLedger ledger, int occasion) throws IOException {
		if (ledger.rated(occasion) == null || !design.isSession(occasion)) {
			return;
		}
		boolean undated = hasDateColumn[occasion] && !ledger.dated(occasion);
		if (ledger.absent(occasion) || undated) {
			log.warn(Sessions.ratingWithout(design.occasion(occasion), ledger.absent(occasion)), key(ledger, occasion),
					ledger.keys().therapist(), "", "", log.cell(ledger.rated(occasion).row(), ledger.rated(occasion).column()));
		}
	}
}

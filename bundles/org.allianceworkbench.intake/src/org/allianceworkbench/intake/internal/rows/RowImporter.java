package org.allianceworkbench.intake.internal.rows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.intake.internal.cells.Reading;
import org.allianceworkbench.intake.internal.checks.DateSequence;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.internal.checks.SpecialVariables;
import org.allianceworkbench.intake.internal.recipe.ColumnPlan;
import org.allianceworkbench.intake.internal.recipe.ColumnPlan.Purpose;
import org.allianceworkbench.intake.internal.recipe.RecipePlan;
import org.allianceworkbench.intake.internal.recipe.StudyDesign;
import org.allianceworkbench.intake.internal.recipe.Target;
import org.allianceworkbench.intake.internal.rows.Tally.Fate;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SourceRow;
import org.allianceworkbench.intake.reading.SourceRows;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;

/**
 * Takes the rows of a file into the store.
 * <p>
 * A row gives the therapist, the client, an occasion for each session with any data, and a rating for each role with at least
 * one value. What a row of the file shares with others (the client in a file with one row per rating) is kept in memory, and
 * so are the dates, which can only be judged together; nothing else is.
 */
public final class RowImporter {

	private final RecipePlan plan;
	private final StudyDesign design;
	private final ImportTransaction transaction;
	private final FindingLog log;
	private final Tally tally = new Tally();
	private final KeyStep keyStep;
	private final Groups groups;
	private final UpperRows upper;
	private final ClientStep clients;
	private final LedgerStep ledgerStep;
	private final HeldRows heldRows;
	private final ColumnRemarks remarks;
	private final boolean judgesDates;
	private Source rowSource = Source.NONE;
	private final Map<RowKey, Long> seen = new HashMap<>();
	private final Map<RowKey, SessionLedger> ledgers = new LinkedHashMap<>();

	/**
	 * @param today dates after it are in the future
	 * @param storeHasClients whether clients of the file may be in the store already
	 */
	public RowImporter(Study study, RecipePlan plan, ImportTransaction transaction, FindingLog log, LocalDate today,
			boolean storeHasClients) {
		SpecialVariables special = SpecialVariables.of(study);
		this.plan = plan;
		this.design = plan.design();
		this.transaction = transaction;
		this.log = log;
		this.keyStep = new KeyStep(plan);
		this.groups = new Groups(design);
		this.upper = new UpperRows(transaction, log, tally);
		this.clients = new ClientStep(plan, transaction, log, tally, upper, storeHasClients);
		this.ledgerStep = new LedgerStep(plan, special, today, log, tally);
		this.heldRows = new HeldRows(plan, log, tally);
		this.remarks = new ColumnRemarks(plan, log);
		this.judgesDates = LedgerStep.concerns(plan, special);
	}

	/** What became of the cells so far. */
	public Tally tally() {
		return tally;
	}

	/** Takes in one row that is not blank. */
	public void accept(SourceRow row) throws IOException {
		KeyStep.Read read = keyStep.read(row);
		RowKeys keys = read.keys();
		if (read.fatal().isPresent()) {
			heldRows.unplaced(row, read);
			transaction.reject(plan.grain());
			return;
		}
		if (plan.grain() != Level.SITE) {
			Long before = seen.putIfAbsent(keys.at(plan.grain()), row.number());
			if (before != null) {
				heldRows.duplicate(row, keys.at(plan.grain()), keys.therapist(), before);
				transaction.reject(plan.grain());
				return;
			}
		}
		groups.clear();
		rowSource = log.row(row.number());
		SessionLedger ledger = ledger(keys);
		readValues(row, keys, ledger);
		store(row, read, ledger);
	}

	/** The ledger of a row's client; one that is only used for this row when the client has no other. */
	private SessionLedger ledger(RowKeys keys) {
		if (keys.client().isEmpty() || !judgesDates || plan.grain() == Level.CLIENT) {
			return new SessionLedger(keys, design);
		}
		return ledgers.computeIfAbsent(keys.at(Level.CLIENT), key -> new SessionLedger(keys, design));
	}

	private void readValues(SourceRow row, RowKeys keys, SessionLedger ledger) throws IOException {
		int width = Math.max(row.width(), plan.columns().size());
		for (int c = 0; c < width; c++) {
			Cell cell = row.cell(c);
			if (c >= plan.columns().size() || plan.columns().get(c).purpose() == Purpose.UNKNOWN) {
				tally.add(c, SourceRow.isNothing(cell) ? Fate.BLANK : Fate.HELD);
				continue;
			}
			ColumnPlan column = plan.columns().get(c);
			switch (column.purpose()) {
				case IGNORED -> tally.add(c, SourceRow.isNothing(cell) ? Fate.BLANK : Fate.IGNORED);
				case VALUE -> readValue(row, cell, column.target().orElseThrow(), keys, ledger);
				default -> {
					// keys are counted where they are read
				}
			}
		}
	}

	private void readValue(SourceRow row, Cell cell, Target target, RowKeys keys, SessionLedger ledger) throws IOException {
		int column = target.column().index();
		switch (target.reader().read(cell)) {
			case Reading.Blank b -> tally.add(column, Fate.BLANK);
			case Reading.Missing m -> tally.add(column, Fate.MISSING);
			case Reading.Stored s -> stored(row, new ValueAt(target, cell, s.value(), s.recoded(), s.userMissing()), keys,
					ledger);
			case Reading.Held h -> held(row, cell, target, keys, ledger, h.problem());
			case Reading.OrderUnknown o -> throw new IntakeException(log.fileName() + ": column '" + target.column().header()
					+ "' holds dates as text such as " + o.text() + " (" + log.address(row.number(), column)
					+ "), and the recipe does not say whether the day or the month comes first; set the recipe's date order");
		}
	}

	private int occasion(Target target, RowKeys keys) {
		return target.occasion() == Target.FROM_ROW ? keys.occasion() : target.occasion();
	}

	private void stored(SourceRow row, ValueAt value, RowKeys keys, SessionLedger ledger) throws IOException {
		if (value.cell() instanceof Cell.Formula formula) {
			transaction.formula(log.cell(row.number(), value.target().column()), formula.expression());
		}
		if (value.recoded()) {
			tally.recoded(value.column());
			remarks.noteCut(value);
		}
		Target target = value.target();
		if (ledgerStep.isEnrolment(target.variable())) {
			enter(row, value, DateSequence.ENROLMENT, ledger);
			return;
		}
		if (ledgerStep.isSessionDate(target.variable())) {
			ledger.hasDate(occasion(target, keys));
			enter(row, value, occasion(target, keys), ledger);
			return;
		}
		if (ledgerStep.isAttendance(target.variable()) && value.value().equals(Value.of(0))) {
			ledger.isAbsent(occasion(target, keys));
		}
		if (target.variable().getLevel() == Level.RATING && !value.userMissing()) {
			ledger.isRated(occasion(target, keys), row.number(), target.column());
		}
		groups.add(value, keys);
	}

	/** Enters a date; one that contradicts an earlier row's is a conflict. */
	private void enter(SourceRow row, ValueAt value, int occasion, SessionLedger ledger) throws IOException {
		boolean enrolment = occasion == DateSequence.ENROLMENT;
		SessionLedger.Entry before = enrolment ? ledger.enrolled() : ledger.date(occasion);
		if (before == null) {
			SessionLedger.Entry entry = new SessionLedger.Entry(value, row.number());
			if (enrolment) {
				ledger.enrolled(entry);
			} else {
				ledger.date(occasion, entry);
			}
		} else if (before.value().value().equals(value.value())) {
			before.again();
		} else {
			tally.add(value.column(), Fate.HELD);
			upper.conflict(ledgerStep.key(ledger, occasion), value, log.address(before.row(), before.value().column()), row);
		}
	}

	private void held(SourceRow row, Cell cell, Target target, RowKeys keys, SessionLedger ledger, Problem problem)
			throws IOException {
		tally.add(target.column().index(), Fate.HELD);
		if (ledgerStep.isSessionDate(target.variable())) {
			ledger.hasDate(occasion(target, keys));
		}
		Level level = target.variable().getLevel();
		int role = target.role() == Target.FROM_ROW ? keys.role() : target.role();
		RowKey key = switch (level) {
			case OCCASION -> RowKey.occasion(keys.site(), keys.client(), design.occasion(occasion(target, keys)));
			case RATING -> RowKey.rating(keys.site(), keys.client(), design.occasion(occasion(target, keys)), design.role(role));
			case THERAPIST -> keys.therapist().isEmpty() ? keys.known() : keys.at(level);
			default -> keys.at(level);
		};
		heldRows.cell(row, cell, target, key, keys.therapist(), problem);
	}

	private void store(SourceRow row, KeyStep.Read read, SessionLedger ledger) throws IOException {
		RowKeys keys = read.keys();
		if (plan.grain() == Level.CLIENT && judgesDates) {
			ledgerStep.settle(ledger, (occasion, entry) -> (occasion == DateSequence.ENROLMENT ? groups.client()
					: groups.occasion(occasion)).add(entry.value()));
		}
		if (!groups.site().isEmpty()) {
			upper.say(keys.at(Level.SITE), Optional.empty(), groups.site(), row);
		}
		heldRows.countKeys(row, read.values(), clients.store(row, read, groups));
		for (int o = 0; o < design.occasions(); o++) {
			boolean rated = groups.hasRatings(o);
			if (rated || !groups.occasion(o).isEmpty()) {
				put(RowKey.occasion(keys.site(), keys.client(), design.occasion(o)), groups.occasion(o), row,
						Groups.isRepeated(Level.OCCASION, o, Target.FROM_ROW, keys, plan.grain()));
			}
			for (int r = 0; rated && r < design.roles(); r++) {
				if (!groups.rating(o, r).isEmpty()) {
					put(RowKey.rating(keys.site(), keys.client(), design.occasion(o), design.role(r)), groups.rating(o, r), row,
							Groups.isRepeated(Level.RATING, o, r, keys, plan.grain()));
				}
			}
		}
	}

	private void put(RowKey key, List<ValueAt> values, SourceRow row, boolean repeated) throws IOException {
		if (repeated) {
			upper.say(key, Optional.empty(), values, row);
			return;
		}
		transaction.put(new RowChange(key, Optional.empty(), clients.values(values), rowSource));
	}

	/**
	 * Takes in what could only be judged when all rows were known.
	 *
	 * @throws org.allianceworkbench.table.CancelledException when the user wants to stop
	 */
	public void finish(SourceRows rows, Progress progress) throws IOException {
		for (SessionLedger ledger : ledgers.values()) {
			progress.checkCancelled();
			ledgerStep.settle(ledger, (occasion, entry) -> putDate(ledgerStep.key(ledger, occasion), entry));
		}
		remarks.finish(rows, tally);
	}

	private void putDate(RowKey key, SessionLedger.Entry entry) throws IOException {
		tally.add(entry.value().column(), Fate.STORED, entry.cells());
		transaction.put(new RowChange(key, Optional.empty(), Map.of(entry.value().variable(), entry.value().value()),
				log.cell(entry.row(), entry.value().target().column())));
	}
}

package org.allianceworkbench.intake.internal.stored;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.intake.internal.checks.DateSequence;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.internal.checks.SpecialVariables;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Table;

/** Judges the stored dates of each client. */
final class DateScan {

	private final StoredRows rows;
	private final StoredFindings findings;
	private final Codebook codebook;
	private final Optional<String> sessionDate;
	private final Optional<String> enrolled;
	private final DateSequence sequence;
	private final Set<RowKey> judged = new HashSet<>();
	private final double[] dates;
	private RowKey client = RowKey.client("", "");
	private String therapist = "";
	private double clientEnrolled = Double.NaN;

	DateScan(Study study, SpecialVariables special, LocalDate today, StoredRows rows, StoredFindings findings) {
		this.rows = rows;
		this.findings = findings;
		this.codebook = Codebook.of(study);
		this.sessionDate = special.sessionDate().map(Variable::getName);
		this.enrolled = special.enrolled().map(Variable::getName);
		this.sequence = new DateSequence(codebook.occasionsInOrder(), today);
		this.dates = new double[codebook.occasionsInOrder().size()];
	}

	void run() throws IOException {
		if (sessionDate.isPresent()) {
			String[] names = enrolled.isPresent() ? new String[] { sessionDate.get(), enrolled.get() }
					: new String[] { sessionDate.get() };
			Arrays.fill(dates, Double.NaN);
			rows.visit(RowQuery.of(Level.OCCASION, names).sortedBy("site", "client", "occasion_position"), this::occasion);
			judge();
		}
		if (enrolled.isPresent()) {
			rows.visit(RowQuery.of(Level.CLIENT, enrolled.get()), this::clientWithoutOccasions);
		}
	}

	private void occasion(Table table, int row) throws IOException {
		RowKey key = StoredRows.key(Level.OCCASION, table, row);
		RowKey owner = RowKey.client(key.site(), key.client());
		if (!owner.equals(client)) {
			judge();
			begin(owner, table, row);
		}
		Optional<Occasion> occasion = codebook.occasion(key.occasion());
		if (occasion.isPresent()) {
			dates[codebook.occasionsInOrder().indexOf(occasion.get())] = StoredRows.number(table, sessionDate, row);
		}
	}

	private void begin(RowKey owner, Table table, int row) {
		client = owner;
		therapist = StoredRows.therapist(table, row);
		clientEnrolled = StoredRows.number(table, enrolled, row);
		Arrays.fill(dates, Double.NaN);
		judged.add(owner);
	}

	private void clientWithoutOccasions(Table table, int row) throws IOException {
		RowKey key = StoredRows.key(Level.CLIENT, table, row);
		if (!judged.contains(key)) {
			begin(key, table, row);
			judge();
		}
	}

	private void judge() throws IOException {
		for (Map.Entry<Integer, Problem> problem : sequence.problems(clientEnrolled, dates).entrySet()) {
			boolean enrolment = problem.getKey() == DateSequence.ENROLMENT;
			double seconds = enrolment ? clientEnrolled : dates[problem.getKey()];
			RowKey key = enrolment ? client
					: RowKey.occasion(client.site(), client.client(),
							codebook.occasionsInOrder().get(problem.getKey()).getCode());
			findings.add(problem.getValue(), key, therapist, enrolment ? enrolled.orElseThrow() : sessionDate.orElseThrow(),
					CalendarSeconds.date(seconds).toString());
		}
	}
}

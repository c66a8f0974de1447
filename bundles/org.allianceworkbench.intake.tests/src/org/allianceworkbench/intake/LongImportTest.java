package org.allianceworkbench.intake;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportCounts.Rows;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with one row per rating, or one row per session with both raters. */
class LongImportTest {

	private static final List<Cell> HEADER = row("id", "therapist", "exp", "age", "enrolled", "visit", "date", "held", "rater",
			"wai", "prog");
	private static final LocalDate ENROLLED = LocalDate.of(2021, 1, 4);

	@TempDir
	private Path folder;
	private Workbench bench;

	@BeforeEach
	void open() throws IOException {
		bench = new Workbench(folder);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private static List<Cell> rating(String id, int session, String rater, Object alliance) {
		return new ArrayList<>(row(id, "A-T1", 12, 45, ENROLLED, "Session " + session, ENROLLED.plusDays(7L * session), 1, rater,
				alliance, 4));
	}

	@SafeVarargs
	private final ImportResult importRows(List<Cell>... rows) throws IOException {
		List<List<Cell>> all = new ArrayList<>();
		all.add(HEADER);
		for (List<Cell> row : rows) {
			all.add(row);
		}
		return bench.commit(bench.longLayout(), all);
	}

	@Test
	void whatSeveralRowsShareIsStoredOnce() throws IOException {
		ImportResult result = importRows(rating("A-001", 1, "patient", 5), rating("A-001", 1, "clinician", 4),
				rating("A-001", 2, "patient", 6));
		assertThat(result.findings()).isEmpty();
		assertThat(result.counts().of(Level.CLIENT)).isEqualTo(new Rows(1, 0, 0));
		assertThat(result.counts().of(Level.OCCASION)).isEqualTo(new Rows(2, 0, 0));
		assertThat(result.counts().of(Level.RATING)).isEqualTo(new Rows(3, 0, 0));
		assertThat(bench.value(RowKey.rating("A", "A-001", "S1", "THERAPIST"), "alliance")).isEqualTo(Value.of(4));
		assertThat(bench.value(RowKey.client("A", "A-001"), "age")).isEqualTo(Value.of(45));
	}

	@Test
	void theSecondRatingOfTheSameSessionAndRaterIsHeld() throws IOException {
		ImportResult result = importRows(rating("A-001", 1, "patient", 5), rating("A-001", 1, "patient", 6));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("duplicate");
		assertThat(result.findings().get(0).row()).isEqualTo(RowKey.rating("A", "A-001", "S1", "CLIENT"));
		assertThat(bench.value(RowKey.rating("A", "A-001", "S1", "CLIENT"), "alliance")).isEqualTo(Value.of(5));
	}

	@Test
	void anotherAgeOfTheSameClientIsAConflictOnceAndTheFirstStays() throws IOException {
		List<Cell> second = rating("A-001", 1, "clinician", 4);
		second.set(3, new Cell.Num(54, "General"));
		List<Cell> third = rating("A-001", 2, "clinician", 4);
		third.set(3, new Cell.Num(54, "General"));
		ImportResult result = importRows(rating("A-001", 1, "patient", 5), second, third);
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("conflict");
		assertThat(bench.value(RowKey.client("A", "A-001"), "age")).isEqualTo(Value.of(45));
		assertThat(result.columns().get(3).held()).isEqualTo(2);
	}

	@Test
	void aValueThatTheFirstRowLacksIsTakenFromALaterOne() throws IOException {
		List<Cell> first = rating("A-001", 1, "patient", 5);
		first.set(3, Cell.BLANK);
		ImportResult result = importRows(first, rating("A-001", 1, "clinician", 4));
		assertThat(result.findings()).isEmpty();
		assertThat(bench.value(RowKey.client("A", "A-001"), "age")).isEqualTo(Value.of(45));
		assertThat(result.counts().of(Level.CLIENT)).isEqualTo(new Rows(1, 0, 0));
	}

	@Test
	void anotherTherapistInALaterRowIsHeld() throws IOException {
		List<Cell> second = rating("A-001", 2, "patient", 4);
		second.set(1, new Cell.Text("A-T2"));
		ImportResult result = importRows(rating("A-001", 1, "patient", 5), second);
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("client-two-therapists");
		assertThat(result.findings().get(0).held()).isTrue();
		assertThat(bench.therapist("A-001")).contains("A-T1");
	}

	@Test
	void datesAreJudgedWhenAllRowsAreKnown() throws IOException {
		List<Cell> third = rating("A-001", 3, "patient", 5);
		List<Cell> second = rating("A-001", 2, "patient", 5);
		second.set(6, row(ENROLLED.plusDays(3)).get(0));
		ImportResult result = importRows(third, second, rating("A-001", 1, "patient", 5));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("date-order");
		assertThat(result.findings().get(0).row()).isEqualTo(RowKey.occasion("A", "A-001", "S2"));
		assertThat(result.findings().get(0).source().address()).isEqualTo("G3");
		assertThat(bench.value(RowKey.occasion("A", "A-001", "S2"), "session_date")).isEqualTo(Value.NONE);
	}

	@Test
	void bothRatersMustGiveTheSameDate() throws IOException {
		List<Cell> other = rating("A-001", 1, "clinician", 4);
		other.set(6, row(ENROLLED.plusDays(8)).get(0));
		assertThat(importRows(rating("A-001", 1, "patient", 5), other).findings()).extracting(Finding::rule)
				.containsExactly("conflict");
	}

	@Test
	void aTextThatMeansMissingIsNoValue() throws IOException {
		List<Cell> missed = rating("A-001", 1, "patient", "n/a");
		missed.set(10, new Cell.Text(" N/A "));
		ImportResult result = importRows(missed);
		assertThat(result.findings()).isEmpty();
		assertThat(bench.count(Level.RATING)).isZero();
		assertThat(result.columns().get(9).missing()).isEqualTo(1);
	}

	@Test
	void aRatingOfASessionThatWasNotHeldIsAWarning() throws IOException {
		List<Cell> missed = rating("A-001", 1, "patient", 5);
		missed.set(7, new Cell.Num(0, "General"));
		missed.set(6, new Cell.Text("n/a"));
		ImportResult result = importRows(missed);
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("rating-without-session");
		assertThat(result.findings().get(0).message()).contains("did not take place");
	}

	@Test
	void anOccasionOrRoleThatTheStudyDoesNotHaveHoldsTheRow() throws IOException {
		List<Cell> fourth = rating("A-001", 4, "patient", 5);
		ImportResult result = importRows(fourth, rating("A-001", 1, "nurse", 5));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("unknown-occasion", "unknown-role");
		assertThat(bench.count(Level.CLIENT)).isZero();
	}

	@Test
	void aRowMayHoldBothRatersOfASession() throws IOException {
		Recipe recipe = bench.recipe(r -> r.keyColumn(KeyKind.OCCASION, "session", Map.of("1", "S1", "2", "S2"))
				.keyInNames(KeyKind.ROLE, Map.of("patient", "CLIENT", "therapist", "THERAPIST")).column("date", "session_date")
				.column("Alliance {role}", "alliance"));
		ImportResult result = bench.commit(recipe, List.of(row("id", "session", "date", "Alliance patient", "Alliance therapist"),
				row("A-001", 1, ENROLLED.plusDays(7), 5.5, 4.5), row("A-001", 2, ENROLLED.plusDays(14), 6, null),
				row("A-001", 2, ENROLLED.plusDays(14), 6, null)));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("duplicate");
		assertThat(result.counts().of(Level.RATING)).isEqualTo(new Rows(3, 0, 0));
		assertThat(bench.value(RowKey.rating("A", "A-001", "S1", "THERAPIST"), "alliance")).isEqualTo(Value.of(4.5));
	}

	@Test
	void aFileOfTherapistsHasNoClients() throws IOException {
		Recipe recipe = bench.recipe(r -> {
			r.recipe().getKeys().clear();
			r.keyColumn(KeyKind.THERAPIST, "therapist").column("years", "experience");
		});
		ImportResult result = bench.commit(recipe, List.of(row("therapist", "years"), row("A-T1", 3), row("A-T2", 20),
				row("A-T1", 4)));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("duplicate");
		assertThat(bench.value(RowKey.therapist("A", "A-T2"), "experience")).isEqualTo(Value.of(20));
	}
}

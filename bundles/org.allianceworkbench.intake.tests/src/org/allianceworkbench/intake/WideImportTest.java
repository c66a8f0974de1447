package org.allianceworkbench.intake;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportCounts.Rows;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with one row per client. */
class WideImportTest {

	private static final List<Cell> HEADER = row("id", "therapist", "exp", "arm", "age", "enrolled", "date_1", "wai_c_1",
			"wai_t_1",
			"prog_c_1", "prog_t_1", "date_2", "wai_c_2", "wai_t_2", "prog_c_2", "prog_t_2");
	private static final LocalDate ENROLLED = LocalDate.of(2021, 1, 4);
	private static final LocalDate FIRST = LocalDate.of(2021, 1, 11);
	private static final LocalDate SECOND = LocalDate.of(2021, 1, 18);

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

	private static List<Cell> client(String id, String therapist) {
		return new ArrayList<>(row(id, therapist, 12, "CCI", 45, ENROLLED, FIRST, 5.5, 4.5, 5, 4, SECOND, 6, 5, 97, null));
	}

	private ImportResult importRows(List<List<Cell>> rows) throws IOException {
		List<List<Cell>> all = new ArrayList<>(rows);
		all.add(0, HEADER);
		return bench.commit(bench.wide(), all);
	}

	private static Value date(LocalDate date) {
		return Value.of(CalendarSeconds.of(date));
	}

	@Test
	void aRowBecomesTherapistClientOccasionsAndRatings() throws IOException {
		ImportResult result = importRows(List.of(client("A-001", "A-T1")));
		assertThat(result.findings()).isEmpty();
		assertThat(bench.therapist("A-001")).contains("A-T1");
		assertThat(bench.value(RowKey.therapist("A", "A-T1"), "experience")).isEqualTo(Value.of(12));
		assertThat(bench.value(RowKey.client("A", "A-001"), "arm")).isEqualTo(Value.of("CCI"));
		assertThat(bench.value(RowKey.client("A", "A-001"), "enrolled")).isEqualTo(date(ENROLLED));
		assertThat(bench.value(RowKey.occasion("A", "A-001", "S2"), "session_date")).isEqualTo(date(SECOND));
		assertThat(bench.value(RowKey.rating("A", "A-001", "S1", "THERAPIST"), "alliance")).isEqualTo(Value.of(4.5));
		assertThat(result.counts().of(Level.CLIENT)).isEqualTo(new Rows(1, 0, 0));
		assertThat(result.counts().of(Level.OCCASION)).isEqualTo(new Rows(2, 0, 0));
		assertThat(result.counts().of(Level.RATING)).isEqualTo(new Rows(4, 0, 0));
	}

	@Test
	void userMissingCodesAreStoredAsTheyCome() throws IOException {
		importRows(List.of(client("A-001", "A-T1")));
		assertThat(bench.value(RowKey.rating("A", "A-001", "S2", "CLIENT"), "progress")).isEqualTo(Value.of(97));
	}

	@Test
	void aSessionWithoutAnyDataHasNoRow() throws IOException {
		List<Cell> dropout = client("A-001", "A-T1");
		for (int c = 11; c < 16; c++) {
			dropout.set(c, Cell.BLANK);
		}
		importRows(List.of(dropout));
		assertThat(bench.count(Level.OCCASION)).isEqualTo(1);
		assertThat(bench.count(Level.RATING)).isEqualTo(2);
	}

	@Test
	void aRoleWithoutAnyValueHasNoRating() throws IOException {
		List<Cell> silent = client("A-001", "A-T1");
		silent.set(8, Cell.BLANK);
		silent.set(10, Cell.BLANK);
		importRows(List.of(silent));
		assertThat(bench.store().find(RowKey.rating("A", "A-001", "S1", "THERAPIST"))).isEmpty();
	}

	@Test
	void aValueOutOfRangeIsHeldAndTheRestOfTheRowIsStored() throws IOException {
		List<Cell> odd = client("A-001", "A-T1");
		odd.set(7, new Cell.Num(77, "General"));
		ImportResult result = importRows(List.of(odd));
		assertThat(result.findings()).hasSize(1);
		Finding finding = result.findings().get(0);
		assertThat(finding.rule()).isEqualTo("out-of-range");
		assertThat(finding.row()).isEqualTo(RowKey.rating("A", "A-001", "S1", "CLIENT"));
		assertThat(finding.value()).isEqualTo("77");
		assertThat(finding.source().toString()).isEqualTo("Data!H2");
		assertThat(finding.message()).isEqualTo("77 is not possible for alliance, which goes from 1 to 7");
		assertThat(finding.held()).isTrue();
		assertThat(bench.value(RowKey.rating("A", "A-001", "S1", "CLIENT"), "alliance")).isEqualTo(Value.NONE);
		assertThat(bench.value(RowKey.rating("A", "A-001", "S1", "CLIENT"), "progress")).isEqualTo(Value.of(5));
	}

	@Test
	void anUnknownTherapistIsHeldAndTheClientStoredWithoutOne() throws IOException {
		ImportResult result = importRows(List.of(client("A-001", "A-T9")));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("unknown-therapist");
		assertThat(result.findings().get(0).message()).contains("experience = 12");
		assertThat(bench.store().find(RowKey.client("A", "A-001"))).isPresent();
		assertThat(bench.therapist("A-001")).isEmpty();
		assertThat(bench.count(Level.THERAPIST)).isZero();
	}

	@Test
	void theSecondRowOfAClientIsHeldEvenWhenItIsTheSame() throws IOException {
		List<Cell> other = client("A-001", "A-T1");
		other.set(4, new Cell.Num(46, "General"));
		ImportResult result = importRows(List.of(client("A-001", "A-T1"), other, client("A-001", "A-T1")));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("duplicate", "duplicate");
		assertThat(result.findings().get(0).value()).contains("age=46").contains("wai_c_1=5.5");
		assertThat(bench.value(RowKey.client("A", "A-001"), "age")).isEqualTo(Value.of(45));
	}

	@Test
	void sessionsOutOfOrderAreHeld() throws IOException {
		List<Cell> swapped = client("A-001", "A-T1");
		swapped.set(11, row(LocalDate.of(2021, 1, 8)).get(0));
		ImportResult result = importRows(List.of(swapped));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("date-order");
		assertThat(result.findings().get(0).row()).isEqualTo(RowKey.occasion("A", "A-001", "S2"));
		assertThat(bench.value(RowKey.occasion("A", "A-001", "S2"), "session_date")).isEqualTo(Value.NONE);
		assertThat(bench.value(RowKey.rating("A", "A-001", "S2", "CLIENT"), "alliance")).isEqualTo(Value.of(6));
	}

	@Test
	void aSessionInTheFutureIsHeld() throws IOException {
		List<Cell> late = client("A-001", "A-T1");
		late.set(11, row(Workbench.TODAY.plusDays(1)).get(0));
		assertThat(importRows(List.of(late)).findings()).extracting(Finding::rule).containsExactly("date-in-future");
	}

	@Test
	void aSessionBeforeTheEnrolmentIsHeld() throws IOException {
		List<Cell> early = client("A-001", "A-T1");
		early.set(6, row(ENROLLED.minusDays(1)).get(0));
		assertThat(importRows(List.of(early)).findings()).extracting(Finding::rule).containsExactly("date-before-enrolment");
	}

	@Test
	void aRatedSessionWithoutDateIsAWarningAndStored() throws IOException {
		List<Cell> undated = client("A-001", "A-T1");
		undated.set(11, Cell.BLANK);
		ImportResult result = importRows(List.of(undated));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("rating-without-session");
		assertThat(result.findings().get(0).held()).isFalse();
		assertThat(result.hasErrors()).isFalse();
		assertThat(bench.value(RowKey.rating("A", "A-001", "S2", "CLIENT"), "alliance")).isEqualTo(Value.of(6));
	}

	@Test
	void userMissingRatingsAreNoRatingsOfASession() throws IOException {
		List<Cell> missed = client("A-001", "A-T1");
		missed.set(11, Cell.BLANK);
		for (int c = 12; c < 16; c++) {
			missed.set(c, new Cell.Num(99, "General"));
		}
		assertThat(importRows(List.of(missed)).findings()).isEmpty();
	}

	@Test
	void codesAreFoundByTheirLabelAndWithoutRegardToCase() throws IOException {
		List<Cell> one = client("A-001", "A-T1");
		one.set(3, new Cell.Text("cci "));
		List<Cell> two = client("A-002", "A-T1");
		two.set(3, new Cell.Text("Supportive counselling"));
		ImportResult result = importRows(List.of(one, two));
		assertThat(result.findings()).isEmpty();
		assertThat(bench.value(RowKey.client("A", "A-001"), "arm")).isEqualTo(Value.of("CCI"));
		assertThat(bench.value(RowKey.client("A", "A-002"), "arm")).isEqualTo(Value.of("SC"));
		assertThat(result.columns().get(3).recoded()).isEqualTo(2);
	}

	@Test
	void anUnknownCodeIsHeld() throws IOException {
		List<Cell> odd = client("A-001", "A-T1");
		odd.set(3, new Cell.Text("waiting list"));
		assertThat(importRows(List.of(odd)).findings()).extracting(Finding::rule).containsExactly("unknown-code");
	}

	@Test
	void therapistsOfTwoRowsMustHaveTheSameExperience() throws IOException {
		List<Cell> other = client("A-002", "A-T1");
		other.set(2, new Cell.Num(13, "General"));
		ImportResult result = importRows(List.of(client("A-001", "A-T1"), other));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("conflict");
		assertThat(result.findings().get(0).message()).contains("C2");
		assertThat(bench.value(RowKey.therapist("A", "A-T1"), "experience")).isEqualTo(Value.of(12));
	}

	@Test
	void aNewTherapistInACorrectedFileIsToldAndStored() throws IOException {
		importRows(List.of(client("A-001", "A-T1")));
		ImportResult result = Intake.commit(bench.request(bench.wide(), bench.sheet("other.xlsx",
				List.of(HEADER, client("A-001", "A-T2"))))
				.correcting(true), Progress.NONE);
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("client-two-therapists");
		assertThat(result.findings().get(0).held()).isFalse();
		assertThat(bench.therapist("A-001")).contains("A-T2");
	}

	@Test
	void anotherTherapistInAnotherFileIsAConflict() throws IOException {
		importRows(List.of(client("A-001", "A-T1")));
		ImportResult result = bench.commit(bench.wide(), bench.sheet("other.xlsx", List.of(HEADER, client("A-001", "A-T2"))));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("conflict");
		assertThat(result.findings().get(0).message()).contains("A-T1").contains("A-T2");
		assertThat(bench.therapist("A-001")).isEmpty();
	}
}

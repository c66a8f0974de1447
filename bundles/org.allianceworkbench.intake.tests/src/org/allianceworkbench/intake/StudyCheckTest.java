package org.allianceworkbench.intake;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks over what is stored. */
class StudyCheckTest {

	private static final List<Cell> HEADER = row("id", "therapist", "exp", "arm", "age", "enrolled", "date_1", "wai_c_1",
			"wai_t_1",
			"prog_c_1", "prog_t_1", "date_2", "wai_c_2", "wai_t_2", "prog_c_2", "prog_t_2");
	private static final LocalDate ENROLLED = LocalDate.of(2021, 1, 4);
	private static final RowKey FIRST_CLIENT_RATING = RowKey.rating("A", "1", "S1", "CLIENT");

	@TempDir
	private Path folder;
	private Workbench bench;
	private Recipe recipe;

	@BeforeEach
	void open() throws IOException {
		bench = new Workbench(folder);
		recipe = bench.wide();
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private void importClient(Object firstDate, Object firstRating) throws IOException {
		bench.commit(recipe, List.of(HEADER, row("1", "A-T1", 12, "CCI", 45, ENROLLED, firstDate, firstRating, 4.5, 5, 4,
				ENROLLED.plusDays(14), 6, 5, 5, 5)));
	}

	private static LocalDate firstDay() {
		return ENROLLED.plusDays(7);
	}

	private List<String> rules() throws IOException {
		return bench.check().stream().map(Finding::rule).toList();
	}

	@Test
	void cleanDataHaveNoFindings() throws IOException {
		importClient(firstDay(), 5);
		assertThat(bench.check()).isEmpty();
	}

	@Test
	void whatAnImportKeptAsideIsToldOnce() throws IOException {
		importClient(ENROLLED.plusDays(70), 77);
		assertThat(rules()).containsExactlyInAnyOrder("date-order", "out-of-range", "date-outside-window");
		assertThat(bench.check()).extracting(finding -> finding.source().address())
				.containsExactlyInAnyOrder("L2", "H2", "G2");
	}

	@Test
	void aHeldValueIsSettledByALaterImport() throws IOException {
		importClient(firstDay(), 77);
		importClient(firstDay(), 6.5);
		assertThat(bench.check()).isEmpty();
	}

	@Test
	void aHeldValueIsNotSettledByAValueThatWasThereBefore() throws IOException {
		importClient(firstDay(), 6.5);
		bench.commit(recipe, List.of(HEADER, row("1", "A-T1", 12, "CCI", 46, ENROLLED, firstDay(), 77, 4.5, 5, 4,
				ENROLLED.plusDays(14), 6, 5, 5,
				5)));
		assertThat(rules()).containsExactly("out-of-range");
	}

	@Test
	void aHeldValueIsSettledByAnEdit() throws IOException {
		importClient(firstDay(), 77);
		bench.store().edit(FIRST_CLIENT_RATING, "alliance", Value.of(7), "tester", "asked the site");
		assertThat(bench.check()).isEmpty();
	}

	@Test
	void anUnknownTherapistIsSettledWhenTheClientHasOne() throws IOException {
		bench.commit(recipe, List.of(HEADER, row("1", "A-T9", 12, "CCI", 45, ENROLLED, firstDay(), 5, 4.5, 5, 4)));
		assertThat(rules()).containsExactly("unknown-therapist");
		importClient(firstDay(), 5);
		assertThat(bench.check()).isEmpty();
	}

	@Test
	void findingsOfAnImportThatWasTakenBackAreGone() throws IOException {
		importClient(firstDay(), 77);
		bench.store().revert(1, "tester");
		assertThat(bench.check()).isEmpty();
	}

	@Test
	void aNarrowerRangeFindsStoredValuesWithWhereTheyCameFrom() throws IOException {
		importClient(firstDay(), 6.5);
		bench.definition().getVariables().stream().filter(v -> v.getName().equals("alliance")).forEach(v -> v.setHighest(6.0));
		List<Finding> findings = bench.check();
		assertThat(findings).extracting(Finding::rule).containsExactly("out-of-range");
		assertThat(findings.get(0).row()).isEqualTo(FIRST_CLIENT_RATING);
		assertThat(findings.get(0).value()).isEqualTo("6.5");
		assertThat(findings.get(0).file()).isEqualTo("site.xlsx");
		assertThat(findings.get(0).held()).isFalse();
	}

	@Test
	void editedDatesAreJudgedTogether() throws IOException {
		importClient(firstDay(), 5);
		bench.store().edit(RowKey.occasion("A", "1", "S2"), "session_date", Value.of(CalendarSeconds.of(ENROLLED.plusDays(5))),
				"t", "r");
		assertThat(rules()).containsExactly("date-order", "date-outside-window");
		bench.store().edit(RowKey.client("A", "1"), "enrolled", Value.of(CalendarSeconds.of(Workbench.TODAY.plusDays(3))), "t",
				"r");
		assertThat(rules()).contains("date-before-enrolment");
	}

	@Test
	void aRatedSessionThatLosesItsDateIsFound() throws IOException {
		importClient(firstDay(), 5);
		bench.commit(recipe, List.of(HEADER, row("2", "A-T1", 12, "CCI", 45, ENROLLED, firstDay(), 5)));
		bench.store().edit(RowKey.occasion("A", "1", "S1"), "session_date", Value.NONE, "t", "r");
		assertThat(rules()).containsExactly("rating-without-session");
		assertThat(bench.check().get(0).row()).isEqualTo(RowKey.occasion("A", "1", "S1"));
	}

	@Test
	void aSessionWhoseDateIsHeldIsNotToldTwice() throws IOException {
		bench.commit(recipe, List.of(HEADER, row("1", "A-T1", 12, "CCI", 45, ENROLLED, Workbench.TODAY.plusDays(9), 5),
				row("2", "A-T1", 12, "CCI", 45, ENROLLED, firstDay(), 5)));
		assertThat(rules()).containsExactly("date-in-future");
	}

	@Test
	void aWarningOfAnImportIsToldOnceAndGoesWhenTheDataAreRight() throws IOException {
		bench.commit(recipe, List.of(HEADER, row("1", "A-T1", 12, "CCI", 45, ENROLLED, null, 5),
				row("2", "A-T1", 12, "CCI", 45, ENROLLED, firstDay(), 5)));
		assertThat(rules()).containsExactly("rating-without-session");
		assertThat(bench.check().get(0).source().address()).isEqualTo("H2");
		bench.store().edit(RowKey.occasion("A", "1", "S1"), "session_date", Value.of(CalendarSeconds.of(firstDay())), "t", "r");
		assertThat(bench.check()).isEmpty();
	}

	@Test
	void requiredValuesAreMissedUnlessTheyAreHeldOrUserMissing() throws IOException {
		bench.definition().getVariables().stream().filter(v -> v.getName().equals("alliance") || v.getName().equals("age"))
				.forEach(v -> v.setRequired(true));
		bench.commit(recipe, List.of(HEADER, row("1", "A-T1", 12, "CCI", null, ENROLLED, firstDay(), 77, 99, 5, 5)));
		assertThat(rules()).containsExactly("out-of-range", "required");
		assertThat(bench.check().get(1).variable()).isEqualTo("age");
		assertThat(bench.check().get(1).severity()).isEqualTo(Severity.WARNING);
	}

	@Test
	void codesThatLeaveTheListAreFound() throws IOException {
		importClient(firstDay(), 5);
		bench.definition().getCodeLists().get(0).getCodes().remove(0);
		assertThat(rules()).containsExactly("unknown-code");
	}
}

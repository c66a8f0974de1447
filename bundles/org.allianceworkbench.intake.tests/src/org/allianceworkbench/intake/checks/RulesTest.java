package org.allianceworkbench.intake.checks;

import static org.allianceworkbench.intake.checks.CheckedStudy.ENROLLED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

	@TempDir
	private Path folder;
	private CheckedStudy bench;

	@BeforeEach
	void open() throws IOException {
		bench = new CheckedStudy(folder);
		bench.load(bench.row(RowKey.client("A", "1"), "enrolled", ENROLLED, "distress", 30));
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private Finding only(BuiltInRule rule) throws IOException {
		List<Finding> findings = bench.check();
		assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.rule()).isEqualTo(rule.id()));
		assertThat(findings.get(0).severity()).isEqualTo(rule.severity());
		return findings.get(0);
	}

	@Test
	void sessionsAsPlannedAreFine() throws IOException {
		bench.load(bench.session("S1", 0), bench.session("S2", 8), bench.session("S3", 14), bench.rating("alliance", 5));
		assertThat(bench.check()).isEmpty();
	}

	@Test
	void datesAfterDeathAndDropoutAreFoundOnceEach() throws IOException {
		bench.load(bench.session("S1", 0), bench.session("S2", 7), bench.session("S3", 14));
		bench.load(bench.row(RowKey.client("A", "1"), "left", ENROLLED.plusDays(3)));
		assertThat(bench.check()).extracting(Finding::rule).containsExactly("date-after-dropout", "date-after-dropout");
		bench.load(bench.row(RowKey.client("A", "1"), "died", ENROLLED.plusDays(10)));
		assertThat(bench.check()).extracting(f -> f.rule() + " " + f.row().occasion()).containsExactly("date-after-death S3",
				"date-after-dropout S2");
		Finding death = bench.check().get(0);
		assertThat(death.value()).isEqualTo("2022-01-17");
		assertThat(death.importId()).isEqualTo(2);
		assertThat(death.file()).isEqualTo("file2.sav");
		assertThat(death.message()).isEqualTo("S3 is dated 2022-01-17, after the client's death on 2022-01-13");
	}

	@Test
	void aDateOutsideOfItsWindowIsFound() throws IOException {
		bench.load(bench.session("S1", 0), bench.session("S2", 11));
		assertThat(only(BuiltInRule.DATE_OUTSIDE_WINDOW).message()).isEqualTo(
				"S2 is on day 11 after the enrolment; planned is day 7, 3 days earlier or later are allowed");
	}

	@Test
	void twoSessionsOnOneDayAreFound() throws IOException {
		bench.load(bench.session("S1", 3), bench.session("S2", 4), bench.session("S3", 11));
		assertThat(bench.check()).isEmpty();
		bench.load(bench.session("S2", 11));
		assertThat(bench.check()).extracting(Finding::rule).contains("sessions-same-day");
	}

	@Test
	void aSessionOfWhichNothingIsKnownIsFound() throws IOException {
		bench.load(bench.session("S1", 0), bench.session("S4", 21));
		assertThat(bench.check()).extracting(f -> f.rule() + " " + f.row().occasion()).containsExactly("session-skipped S2",
				"session-skipped S3");
	}

	@Test
	void ratersWhoDateASessionDifferentlyAreFound() throws IOException {
		bench.load(bench.session("S1", 0), bench.rating("form_date", ENROLLED),
				bench.row(RowKey.rating("A", "1", "S1", "THERAPIST"), "form_date", ENROLLED.plusDays(1)));
		assertThat(only(BuiltInRule.RATERS_DATES_DIFFER).message()).isEqualTo(
				"THERAPIST dates S1 2022-01-04, but the session itself is dated 2022-01-03");
	}

	@Test
	void theSameAnswerToAllItemsIsFoundFromTheThresholdOn() throws IOException {
		Object[] answers = new Object[20];
		for (int i = 0; i < 10; i++) {
			answers[2 * i] = "ten" + (i + 1);
			answers[2 * i + 1] = 6;
		}
		bench.load(bench.session("S1", 0), bench.rating(answers));
		Finding found = only(BuiltInRule.STRAIGHT_LINING);
		assertThat(found.message()).isEqualTo("10 items of TEN in a row are answered 6");
		assertThat(found.row().role()).isEqualTo("CLIENT");
		bench.load(bench.rating("ten5", 5));
		assertThat(bench.check()).isEmpty();
		assertThat(bench.check(CheckOptions.DEFAULTS.with("straight-lining.length", "5").orElseThrow())).hasSize(1);
	}

	@Test
	void anOutlierIsFoundBeyondTheCut() throws IOException {
		RowChange[] rows = new RowChange[40];
		Arrays.setAll(rows, i -> bench.row(RowKey.client("A", Integer.toString(i + 1)), "distress", i == 0 ? 75 : 20 + i % 11));
		bench.load(rows);
		// median 25, median absolute deviation 3: (75 - 25) / (1.4826 * 3) = 11.24, by hand
		Finding found = only(BuiltInRule.OUTLIER);
		assertThat(found.message()).startsWith("distress is 75, 11.2 robust standard deviations from the median, 25");
		assertThat(bench.check(CheckOptions.DEFAULTS.with("outlier.cut", "12").orElseThrow())).isEmpty();
		assertThat(CheckOptions.DEFAULTS.with("outlier.cut", "-1")).isEmpty();
		assertThat(CheckOptions.DEFAULTS.with("outlier", "3")).isEmpty();
	}

	@Test
	void aTherapistAtTwoSitesIsFound() throws IOException {
		bench.load(bench.row(RowKey.therapist("A", "T1")), bench.row(RowKey.therapist("B", "T1")),
				bench.row(RowKey.therapist("A", "7")),
				bench.row(RowKey.therapist("B", "7")));
		assertThat(only(BuiltInRule.THERAPIST_TWO_SITES).row()).isEqualTo(RowKey.therapist("B", "T1"));
	}

	@Test
	void aRuleOfTheStudyIsBrokenWhereItsConditionIsFalseAndNotWhereItIsMissing() throws IOException {
		bench.rule("falling", Level.RATING, "alliance >= lag(alliance) - 1 or site = 'B'");
		bench.rule("rated", Level.RATING, "not missing(alliance)");
		bench.load(bench.session("S1", 0), bench.session("S2", 7), bench.session("S3", 14), bench.rating("alliance", 5),
				bench.row(RowKey.rating("A", "1", "S2", "CLIENT"), "alliance", 97),
				bench.row(RowKey.rating("A", "1", "S3", "CLIENT"), "alliance", 4),
				bench.row(RowKey.rating("A", "1", "S2", "THERAPIST"), "alliance", 6),
				bench.row(RowKey.rating("A", "1", "S3", "THERAPIST"), "alliance", 2));
		List<Finding> findings = bench.check();
		assertThat(findings).extracting(f -> f.rule() + " " + f.row().occasion() + " " + f.row().role() + " " + f.variable() + "="
				+ f.value()).containsExactly("rated S2 CLIENT alliance=97", "falling S3 THERAPIST alliance=2");
		assertThat(findings).allMatch(f -> f.severity() == Severity.WARNING && f.message().startsWith("Rule "));
	}

	@Test
	void rulesSeeTheLevelsAboveAndDates() throws IOException {
		bench.rule("early", Level.OCCASION, "days(enrolled, session_date) >= 1 and distress < 50");
		bench.load(bench.session("S1", 0));
		Finding found = bench.check().get(0);
		assertThat(found.rule()).isEqualTo("early");
		assertThat(found.variable()).isEmpty();
		assertThat(found.value()).contains("distress = 30");
	}

	@Test
	void aRuleThatCannotBeUsedIsAFinding() throws IOException {
		bench.rule("wrong", Level.CLIENT, "distres > 3");
		assertThat(only(BuiltInRule.UNUSABLE_RULE).message()).isEqualTo(
				"the rule wrong can't be used: at character 1: there is no variable 'distres'");
	}

	@Test
	void everyRuleHasAnIdATitleAndAMeaning() {
		assertThat(BuiltInRule.values()).extracting(BuiltInRule::id).doesNotHaveDuplicates();
		assertThat(BuiltInRule.values()).allSatisfy(rule -> {
			assertThat(rule.title()).isNotBlank().doesNotEndWith(".");
			assertThat(rule.meaning()).endsWith(".");
		});
	}
}

package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.Script;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** A date is days since the first one, in every analysis that reckons with it. */
class DatesAsDaysTest {

	private static final int CLIENTS = 20;
	private static final int SESSIONS = 5;
	private static final LocalDate FIRST = LocalDate.of(2023, 1, 3);

	private static int day(int row) {
		return row == 0 ? 0 : 3 + row / SESSIONS % 4 + row % SESSIONS * 6 + (row * 7 + row / SESSIONS) % 5;
	}

	private static double noise(int i) {
		return 4 + Math.sin(i * 12.9898) + 0.5 * Math.cos(i * 78.233) + 0.7 * Math.sin(i / SESSIONS * 3.7);
	}

	private static Table study(Column when) {
		int rows = CLIENTS * SESSIONS;
		return Table.of(Analyses.numbers("c", IntStream.range(0, rows).mapToDouble(DatesAsDaysTest::noise).toArray()),
				Analyses.numbers("t", IntStream.range(0, rows).mapToDouble(i -> noise(i + 500) + 0.4 * noise(i)).toArray()),
				Analyses.texts("client", IntStream.range(0, rows).mapToObj(i -> "C" + i / SESSIONS).toArray(String[]::new)),
				Analyses.numbers("session", IntStream.range(0, rows).mapToDouble(i -> 1 + i % SESSIONS).toArray()), when);
	}

	private static Column days() {
		return Analyses.numbers("day", IntStream.range(0, CLIENTS * SESSIONS).mapToDouble(DatesAsDaysTest::day).toArray());
	}

	private static Column dates(ColumnType type, double hours) {
		return Column.of(ColumnSpec.of("day", type).build(), IntStream.range(0, CLIENTS * SESSIONS)
				.mapToDouble(i -> CalendarSeconds.of(FIRST.plusDays(day(i))) + hours * 3600).toArray());
	}

	@Test
	void a_date_gives_what_the_days_since_the_first_date_give() {
		Map<String, List<String>> runs = Map.of("growth", List.of("outcome", "c", "time", "day"), "dyadic_growth",
				List.of("columns", "c,t", "time", "day", "tests", "no"), "mixed_model",
				List.of("formula", "c ~ day", "residual", "car1", "order", "day", "within", "client"), "regression",
				List.of("outcome", "c", "predictors", "day"));
		runs.forEach((id, options) -> {
			String[] pairs = options.toArray(String[]::new);
			Map<String, Double> wanted = Analyses.run(id, study(days()), pairs).values();
			Map<String, Double> got = Analyses.run(id, study(dates(ColumnType.DATE, 0)), pairs).values();
			assertThat(got).as(id).containsOnlyKeys(wanted.keySet());
			wanted.forEach((name, value) -> assertThat(got.get(name)).as(id + " " + name).isCloseTo(value,
					within(1e-9 * Math.max(1, Math.abs(value)))));
		});
	}

	@Test
	void the_time_of_day_is_a_part_of_the_day() {
		Map<String, Double> wanted = Analyses.run("regression", study(days()), "outcome", "c", "predictors", "day").values();
		Map<String, Double> got = Analyses.run("regression", study(dates(ColumnType.DATE_TIME, 12)), "outcome", "c", "predictors",
				"day").values();
		String slope = wanted.keySet().stream().filter(n -> n.matches(".*day.*estimate|day.*|coef.*day.*")).findFirst()
				.orElseThrow();
		assertThat(got.get(slope)).isCloseTo(wanted.get(slope), within(1e-9));
	}

	@Test
	void the_report_and_its_scripts_say_from_when_days_count() {
		Report report = Analyses.run("growth", study(dates(ColumnType.DATE, 0)), "outcome", "c", "time", "day");
		assertThat(report.blocks().toString()).contains("days since 2023-01-03");
		assertThat(report.scripts()).filteredOn(s -> s.language() == Script.Language.R).first().extracting(Script::text)
				.asString()
				.contains("d$day <- as.numeric(as.Date(d$day)) - as.numeric(as.Date(\"2023-01-03\"))");
		assertThat(report.scripts()).filteredOn(s -> s.language() == Script.Language.SPSS).first().extracting(Script::text)
				.asString().contains("COMPUTE day = (day - DATE.DMY(3, 1, 2023)) / 86400.");
	}

	@Test
	void rows_are_chosen_by_dates_as_people_write_them() {
		Table table = study(dates(ColumnType.DATE, 0));
		String[] pairs = { "values", "c", "where", "day=2023-01-14,2023-01-08" };
		Report report = Analyses.run("descriptives", RScripts.input(table), pairs);
		long rows = IntStream.range(0, CLIENTS * SESSIONS).map(DatesAsDaysTest::day).filter(d -> d == 11 || d == 5).count();
		assertThat(rows).isPositive();
		assertThat(report.values()).containsEntry("c/N_valid", (double) rows);
		assertThat(report.options()).containsEntry("where", "day=2023-01-14,2023-01-08");
		assertThat(report.excluded().get(0).reason()).isEqualTo("other than day = 2023-01-14 or 2023-01-08");
		assertThat(Analyses.run("regression", table, "outcome", "c", "predictors", "t", "where", pairs[3]).n().values())
				.contains(rows);
		assertThat(Analyses.run("descriptives", study(dates(ColumnType.DATE_TIME, 12)), pairs).values())
				.containsEntry("c/N_valid", (double) rows);
		assertThat(Analyses.run("descriptives", study(dates(ColumnType.DATE_TIME, 12)), "values", "c", "where",
				"day=2023-01-03T12:00").values()).containsEntry("c/N_valid", 1.0);
		assertThatThrownBy(() -> Analyses.run("descriptives", table, "values", "c", "where", "day=1999-01-01"))
				.isInstanceOf(OptionException.class).hasMessageContaining("No row has day = 1999-01-01")
				.hasMessageContaining("It has 2023-01-03, ");
	}

	@Test
	void the_scripts_choose_the_same_rows_by_dates() {
		Table table = study(dates(ColumnType.DATE, 0));
		String[] cells = IntStream.range(0, CLIENTS * SESSIONS).mapToObj(i -> FIRST.plusDays(day(i)).toString())
				.toArray(String[]::new);
		Report report = Analyses.run("regression", RScripts.input(table), "outcome", "c", "predictors", "t", "where",
				"day=2023-01-14,2023-01-08,2023-01-16,2023-01-19,2023-01-22,2023-01-25");
		assertThat(report.script(Script.Language.SPSS).orElseThrow().text())
				.contains("SELECT IF (XDATE.DATE(day) = DATE.DMY(14, 1, 2023)) OR (");
		RScripts.compare(report, study(Analyses.texts("day", cells)), 1e-8, 1e-8);
	}

	@Test
	void sessions_told_apart_by_dates_are_refused_where_the_session_before_is_asked_for() {
		Table table = study(dates(ColumnType.DATE, 0));
		assertThatThrownBy(() -> Analyses.run("lagged", table, "outcome", "c", "alliance", "t", "occasion", "day"))
				.isInstanceOf(OptionException.class).hasMessageContaining("Sessions are told apart by the date day")
				.hasMessageContaining("Choose the column with the session's number under");
	}

	@Test
	void data_without_dates_are_not_copied() {
		AnalysisInput input = AnalysisInput.of(study(days()));
		assertThat(DayCounts.of(input, input.table())).isSameAs(input);
		assertThat(Arrays.stream(dates(ColumnType.DATE, 0).validNumbers()).min().orElseThrow())
				.isEqualTo(CalendarSeconds.of(FIRST));
	}
}

package org.allianceworkbench.intake;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.create.RecipeBuilder;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of columns and of whole files. */
class AccountTest {

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

	private static ColumnAccount column(ImportResult result, String header) {
		return result.columns().stream().filter(c -> c.header().equals(header)).findFirst().orElseThrow();
	}

	@Test
	void eachColumnsCellsAreAccountedFor() throws IOException {
		Recipe recipe = bench.recipe(r -> r.column("age", "age", rule -> rule.getRecodes().add(
				RecipeBuilder.recode("forty", "40"))).ignore("comment", "free text")
				.missingText("n/a", "not recorded"));
		ImportResult result = bench.commit(recipe, List.of(row("id", "age", "comment", "extra"), row("1", 30, "phoned", "x"),
				row("2", "forty", null, null), row(null, null, null, null), row("3", "n/a", "moved", null),
				row("4", ">5", null, null),
				row("5", null, null, null)));
		assertThat(column(result, "age")).isEqualTo(new ColumnAccount("age", ColumnAccount.Use.VALUE, "age", 2, 1, 1, 1, 0, 1));
		assertThat(column(result, "comment")).isEqualTo(
				new ColumnAccount("comment", ColumnAccount.Use.IGNORED, "free text", 0, 0, 0, 0, 2, 3));
		assertThat(column(result, "id").stored()).isEqualTo(5);
		assertThat(column(result, "extra").use()).isEqualTo(ColumnAccount.Use.UNKNOWN);
		assertThat(result.rows()).isEqualTo(5);
		assertThat(result.blankRows()).isEqualTo(1);
	}

	@Test
	void aColumnThatTheRecipeDoesNotKnowIsTold() throws IOException {
		ImportResult result = bench.commit(bench.recipe(r -> r.column("age", "age")), List.of(row("id", "age", "weight"),
				row("1", 30, 70), row("2", 31, 80)));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("unknown-column");
		assertThat(result.findings().get(0).message()).contains("'weight'").contains("2 cells");
	}

	@Test
	void cellsOutsideTheHeaderAreTold() throws IOException {
		ImportResult result = bench.commit(bench.recipe(r -> r.column("age", "age")), List.of(row("id", "age"), row("1", 30),
				row("2", 31, null, "a note")));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("unknown-column");
		assertThat(column(result, "column D").held()).isEqualTo(1);
	}

	@Test
	void aColumnThatIsNotThereIsTold() throws IOException {
		ImportResult result = bench.commit(bench.recipe(r -> r.column("age", "age").column("distress", "distress")
				.ignore("comment", "text")),
				List.of(row("id", "age"), row("1", 30)));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("missing-column");
		assertThat(result.findings().get(0).message()).contains("'distress'");
	}

	@Test
	void formulasCountAsTheirResultAndErrorsAreHeld() throws IOException {
		ImportResult result = bench.commit(bench.recipe(r -> r.column("age", "age")), List.of(row("id", "age"),
				row("1", new Cell.Formula("B9+1", new Cell.Num(30, "General"))), row("2",
				new Cell.Formula("1/0", new Cell.Error("#DIV/0!"))),
				row("3", new Cell.Formula("B2", Cell.BLANK)), row("4", new Cell.Error("#N/A"))));
		assertThat(bench.value(RowKey.client("A", "1"), "age")).isEqualTo(Value.of(30));
		assertThat(result.findings()).extracting(Finding::rule).containsOnly("cell-error").hasSize(3);
		assertThat(column(result, "age").held()).isEqualTo(3);
	}

	@Test
	void timesOfDayThatAreLeftOutAreTold() throws IOException {
		Recipe recipe = bench.recipe(r -> r.column("enrolled", "enrolled"));
		double noon = CalendarSeconds.of(LocalDate.of(2021, 3, 4)) + 43_200;
		ImportResult result = bench.commit(recipe, List.of(row("id", "enrolled"), row("1", new Cell.Moment(noon, true))));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("time-cut");
		assertThat(bench.value(RowKey.client("A", "1"), "enrolled")).isEqualTo(Value.of(noon - 43_200));
	}

	@Test
	void theUnitFactorAppliesToValuesAndNotToCodes() throws IOException {
		Recipe recipe = bench.recipe(r -> r.keyColumn(KeyKind.OCCASION, "s").keyConstant(
				KeyKind.ROLE, "CLIENT").column("wai", "alliance", rule -> rule.setFactor(0.1)));
		bench.commit(recipe, List.of(row("id", "s", "wai"), row("1", "S1", 55), row("1", "S2", 97)));
		assertThat(bench.value(RowKey.rating("A", "1", "S1", "CLIENT"), "alliance")).isEqualTo(Value.of(5.5));
		assertThat(bench.value(RowKey.rating("A", "1", "S2", "CLIENT"), "alliance")).isEqualTo(Value.of(97));
		assertThat(bench.count(Level.RATING)).isEqualTo(2);
	}
}

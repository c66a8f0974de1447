package org.allianceworkbench.intake;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.create.RecipeBuilder;
import org.allianceworkbench.table.CancelledException;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.grid.Cell;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What refuses a whole file, and that nothing is changed then. */
class RefusalTest {

	private static final List<List<Cell>> ROWS = List.of(row("id", "age", "born"), row("1", 30, "03/04/1991"),
			row("2", 31, "05/06/1990"));

	@TempDir
	private Path folder;
	private Workbench bench;

	@BeforeEach
	void open() throws IOException {
		bench = new Workbench(folder);
	}

	@AfterEach
	void nothingWasChanged() throws IOException {
		assertThat(bench.count(Level.CLIENT)).isZero();
		assertThat(bench.store().imports()).isEmpty();
		bench.close();
	}

	private void refused(ThrowingCallable work, String... parts) {
		assertThatThrownBy(work).isInstanceOf(IntakeException.class).message().contains(parts).doesNotContain("\n");
	}

	@Test
	void aMissingKeyColumnIsNamedWithALikelyOne() {
		Recipe recipe = bench.recipe(r -> r.keyColumn(KeyKind.THERAPIST, "Therapist no"));
		refused(() -> bench.commit(recipe, List.of(row("id", "Therapist no."), row("1", "T"))), "site.xlsx",
				"there is no column 'Therapist no' in row 1 of sheet 'Data'", "version 1 expects it as the therapist key",
				"did you mean 'Therapist no.'?");
	}

	@Test
	void aRecipeWithoutSiteIsRefused() {
		Recipe recipe = bench.recipe(r -> r.column("age", "age"));
		recipe.setSite(null);
		refused(() -> bench.commit(recipe, ROWS), "does not say which site the file is from");
	}

	@Test
	void aRatingWithoutOccasionOrRoleIsRefused() {
		refused(() -> bench.commit(bench.recipe(r -> r.column("age", "alliance")), ROWS), "does not say which occasion");
		refused(() -> bench.commit(bench.recipe(r -> r.keyConstant(KeyKind.OCCASION, "S1").column("age", "alliance")), ROWS),
				"does not say which rater role");
	}

	@Test
	void aConstantThatTheStudyDoesNotHaveIsRefused() {
		refused(() -> bench.commit(bench.recipe(r -> r.keyConstant(KeyKind.OCCASION, "S9")), ROWS), "'S9'",
				"the study's occasions");
	}

	@Test
	void aRecodeToAnImpossibleValueIsRefused() {
		Recipe recipe = bench.recipe(r -> r.column("age", "age", rule -> rule.getRecodes()
				.add(RecipeBuilder.recode("old", "150"))));
		refused(() -> bench.commit(recipe, ROWS), "'old' to '150'", "150 is not possible for age");
	}

	@Test
	void twoColumnsForOneValueAreRefused() {
		refused(() -> bench.commit(bench.recipe(r -> r.column("age", "age").column("born", "age")), ROWS),
				"both 'age' and 'born' into age");
	}

	@Test
	void aColumnThatIsKeyAndVariableIsRefused() {
		refused(() -> bench.commit(bench.recipe(r -> r.keyColumn(KeyKind.THERAPIST, "age").column("age", "age")), ROWS),
				"reads column 'age' as the therapist and as a variable");
	}

	@Test
	void datesOfUnknownOrderAreAskedFor() {
		refused(() -> bench.commit(bench.recipe(r -> r.column("age", "age").column("born", "enrolled")), ROWS),
				"column 'born' holds dates as text such as 03/04/1991 (C2)", "set the recipe's date order");
	}

	@Test
	void anotherFormatIsRefused() {
		Recipe recipe = bench.recipe(r -> r.files("spss", "*.sav"));
		refused(() -> bench.commit(recipe, ROWS), "is for files of the format 'spss'");
	}

	@Test
	void anUnknownSheetIsRefused() {
		Recipe recipe = bench.recipe(r -> r.recipe().setSheet("Ratings"));
		refused(() -> bench.commit(recipe, ROWS), "there is no sheet 'Ratings'; there are: 'Data'");
	}

	@Test
	void aFileThatDoesNotFitAtAllIsRefused() {
		List<List<Cell>> rows = new ArrayList<>(List.of(row("id", "age")));
		for (int i = 0; i < 50_002; i++) {
			rows.add(row("c" + i, "words"));
		}
		refused(() -> bench.commit(bench.recipe(r -> r.column("age", "age")), rows), "more than 50000 cells do not fit");
	}

	@Test
	void aFileThatChangesWhileItIsReadIsRefused() throws IOException {
		SourceFile file = bench.sheet("site.xlsx", ROWS);
		Files.writeString(file.path(), "longer than before");
		refused(() -> bench.commit(bench.recipe(r -> r.column("age", "age").ignore("born", "not needed")), file),
				"was changed while it was read");
	}

	@Test
	void cancellingAtAnyMomentChangesNothing() throws IOException {
		List<List<Cell>> rows = new ArrayList<>(List.of(row("id", "age")));
		for (int i = 0; i < 1000; i++) {
			rows.add(row("c" + i, 30));
		}
		Recipe recipe = bench.recipe(r -> r.column("age", "age"));
		for (int questions : new int[] { 0, 1, 2, 7, 15, 16 }) {
			assertThatThrownBy(() -> Intake.commit(bench.request(recipe, bench.sheet("site.xlsx", rows)), cancelAfter(questions)))
					.as("after %d questions", questions).isInstanceOf(CancelledException.class);
			assertThat(bench.count(Level.CLIENT)).isZero();
		}
	}

	/** Wants to stop when it has been asked so many times. */
	private static Progress cancelAfter(int questions) {
		return new Progress() {
			private int asked;

			@Override
			public void begin(String task, long total, String unit) {
				assertThat(unit).isEqualTo("rows");
			}

			@Override
			public void worked(long done) {
				assertThat(done).isLessThanOrEqualTo(1000);
			}

			@Override
			public boolean isCancelled() {
				return asked++ >= questions;
			}
		};
	}
}

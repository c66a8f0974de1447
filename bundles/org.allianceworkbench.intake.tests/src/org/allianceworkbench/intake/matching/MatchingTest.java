package org.allianceworkbench.intake.matching;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.Workbench;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.ColumnUse;
import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.ValueLabels;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Merge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proposals for files as three sites send them, and what is left to a person. */
class MatchingTest {

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

	private RecipeProposal propose(SourceFile file) throws IOException {
		return Matching.propose(bench.definition(), file, Optional.empty());
	}

	private RecipeProposal proposeSheet(List<List<Cell>> rows) throws IOException {
		return propose(bench.sheet("siteA.xlsx", rows));
	}

	private static ColumnProposal column(RecipeProposal proposal, String header) {
		return proposal.columns().stream().filter(c -> c.header().equals(header)).findFirst().orElseThrow();
	}

	private static KeyProposal key(RecipeProposal proposal, KeyKind kind) {
		return proposal.keys().stream().filter(k -> k.key() == kind).findFirst().orElseThrow();
	}

	private static Optional<String> variable(RecipeProposal proposal, String header) {
		return column(proposal, header).variable().map(Variable::getName);
	}

	@Test
	void aStatisticsFileIsMatchedByNamesLabelsAndValueLabels() throws IOException {
		ValueLabels reasons = ValueLabels.of(-9, "refused", 98, "not applicable");
		Table table = Table.of(Column.of(ColumnSpec.text("ID").build(), new String[] { "A-1", "A-2" }),
				Column.of(ColumnSpec.text("THERAP").build(), new String[] { "A-T1", "A-T2" }),
				Column.of(ColumnSpec.number("GRP").label("Arm").valueLabels(ValueLabels.of(1, "Coping and communication", 2,
						"Supportive counselling")).build(), new double[] { 1, 2 }),
				Column.of(ColumnSpec.number("V12").label("Impact of Event").build(), new double[] { 10, 70 }),
				Column.of(ColumnSpec.of("DATE_S1", ColumnType.DATE).build(), new double[] { CalendarSeconds.of(LocalDate.of(2021,
				1, 4)), 0 }),
				Column.of(ColumnSpec.number("WAI_C_S1").valueLabels(reasons).missing(MissingValues.of(-9, 98)).build(),
				new double[] { 5, -9 }),
				Column.of(ColumnSpec.number("WAI_T_S1").valueLabels(reasons).missing(MissingValues.of(-9, 98)).build(),
				new double[] { 4, 98 }));
		RecipeProposal proposal = propose(bench.cases("siteA.sav", table));
		assertThat(key(proposal, KeyKind.SITE).text()).isEqualTo("A");
		assertThat(key(proposal, KeyKind.THERAPIST).codeList()).isPresent();
		assertThat(variable(proposal, "GRP")).contains("arm");
		assertThat(column(proposal, "GRP").recodes()).extracting(RecodeProposal::from).containsExactly("1", "2");
		assertThat(column(proposal, "GRP").recodes()).extracting(RecodeProposal::to).containsExactly(Optional.of("CCI"),
				Optional.of("SC"));
		assertThat(variable(proposal, "V12")).contains("distress");
		assertThat(column(proposal, "WAI_{role}_S{session}").recodes()).extracting(RecodeProposal::from).containsExactly("-9");
		assertThat(proposal.layout().firstRow()).isZero();
	}

	@Test
	void aSheetWithTwoHeaderRowsIsMatched() throws IOException {
		List<List<Cell>> rows = List.of(row("Valley Hospital - session ratings"), row(),
				row("Baseline", null, null, null, "Session 1", null, null, null, "Session 2", null, null, null, "Comment"),
				row("Patient no", "Therapist", "Years qualified", "Group", "Date", "Attended", "Alliance patient",
				"Alliance therapist", "Date",
						"Attended", "Alliance patient", "Alliance therapist"),
				row("B-1", "B-T1", 5, "coping", "13/01/2021", "yes", "5,5", "4,25", "20/01/2021", "yes", "n/a", 5),
				row("B-2", "B-T1", 5, "support", "12/01/2021", "yes", "5", "4,5", null, "no", null, null, "phoned"));
		SourceFile file = bench.sheet("ratings.xlsx", rows, new Merge(3, 1, 3, 4), new Merge(3, 5, 3, 8), new Merge(3, 9, 3, 12));
		RecipeProposal proposal = propose(file);
		assertThat(proposal.undecided()).isEmpty();
		assertThat(key(proposal, KeyKind.SITE).reason()).contains("title row").contains("Valley Hospital");
		assertThat(proposal.decimalComma().value()).isTrue();
		assertThat(proposal.dateOrder().value()).isEqualTo(DateOrder.DMY);
		assertThat(proposal.dateOrder().reason()).contains("13/01/2021");
		assertThat(proposal.missingTexts()).extracting(RecodeProposal::from).containsExactly("n/a");
		assertThat(variable(proposal, "Baseline / Years qualified")).contains("experience");
		assertThat(column(proposal, "Baseline / Group").recodes()).extracting(RecodeProposal::to)
				.containsExactly(Optional.of("CCI"),
				Optional.of("SC"));
		assertThat(variable(proposal, "Session {session} / Date")).contains("session_date");
		assertThat(column(proposal, "Session {session} / Attended").recodes()).hasSize(2);
		assertThat(variable(proposal, "Session {session} / Alliance {role}")).contains("alliance");
		assertThat(column(proposal, "Comment").use()).isEqualTo(ColumnUse.IGNORE);
		assertThat(column(proposal, "Comment").ignoreReason()).isNotEmpty();
		assertThat(bench.commit(proposal.toRecipe(), file).findings()).isEmpty();
	}

	@Test
	void aLongFileIsMatched() throws IOException {
		RecipeProposal proposal = proposeSheet(List.of(row("pid", "clinician", "years_practice", "visit", "visit_date", "rater",
				"wa_total"),
				row("A-1", "A-T1", "5", "Session 1", "2021-01-04", "patient", "5.5"),
				row("A-1", "A-T1", "5", "Session 1", "2021-01-04", "clinician", "n/a"),
				row("A-2", "A-T2", "9", "Session 1", "2021-01-04", "patient", "5")));
		assertThat(proposal.undecided()).isEmpty();
		assertThat(key(proposal, KeyKind.OCCASION).text()).isEqualTo("visit");
		assertThat(key(proposal, KeyKind.ROLE).source()).isEqualTo(KeySource.COLUMN);
		assertThat(key(proposal, KeyKind.ROLE).recodes()).hasSize(2);
		assertThat(variable(proposal, "visit_date")).contains("session_date");
		assertThat(variable(proposal, "wa_total")).contains("alliance");
		Recipe recipe = proposal.toRecipe();
		assertThat(recipe.eContainer()).isNull();
		assertThat(recipe.getFilePattern()).isEqualTo("siteA*.xlsx");
		assertThat(recipe.getSite().getCode()).isEqualTo("A");
	}

	@Test
	void sessionNumbersInAColumnMeanAllSessionsOfTheStudy() throws IOException {
		RecipeProposal proposal = proposeSheet(List.of(row("id", "session", "rater", "wai"), row("A-1", 1, "client", 5),
				row("A-1", 2, "client", 5)));
		assertThat(key(proposal, KeyKind.OCCASION).recodes()).extracting(RecodeProposal::from).containsExactly("1", "2", "3");
	}

	@ParameterizedTest
	@CsvSource({ "03/04/2021, 05/06/2021, UNKNOWN, false", "13/04/2021, 05/06/2021, DMY, true",
			"03/14/2021, 05/06/2021, MDY, true",
			"13/04/2021, 03/14/2021, UNKNOWN, false", "03.04.2021, 05.06.2021, DMY, true",
			"2021-04-03, 2021-06-05, UNKNOWN, true" })
	void theOrderOfDatesIsProvenOrAsked(String one, String two, DateOrder order, boolean decided) throws IOException {
		RecipeProposal proposal = proposeSheet(List.of(row("id", "enrolled"), row("1", one), row("2", two)));
		assertThat(proposal.dateOrder().value()).isEqualTo(order);
		assertThat(proposal.dateOrder().isDecided()).isEqualTo(decided);
	}

	@Test
	void aColumnThatDoesNotShowTheOrderIsAskedAlthoughAnotherOneDoes() throws IOException {
		RecipeProposal proposal = proposeSheet(List.of(row("id", "enrolled", "birthday"), row("1", "13/04/2021", "01/02/1960"),
				row("2", "14/04/2021", "03/04/1970")));
		assertThat(proposal.dateOrder().value()).isEqualTo(DateOrder.DMY);
		assertThat(proposal.dateOrder().isDecided()).isFalse();
		assertThat(proposal.dateOrder().reason()).contains("01/02/1960 in 'birthday'").contains("13/04/2021");
	}

	@Test
	void bothDecimalMarksInOneFileAreAsked() throws IOException {
		RecipeProposal proposal = proposeSheet(List.of(row("id", "age"), row("1", "40,5"), row("2", "41.5")));
		assertThat(proposal.decimalComma().isDecided()).isFalse();
		assertThat(proposal.undecided()).anyMatch(sentence ->
				sentence.startsWith("decimal mark: some numbers have a decimal comma (40,5)"));
	}

	@Test
	void anUndecidedProposalGivesNoRecipeAndNamesWhatIsOpen() throws IOException {
		RecipeProposal proposal = proposeSheet(List.of(row("id", "age", "XQ7"), row("1", 40, 1), row("2", 41, 2)));
		assertThat(proposal.undecided()).hasSize(1);
		assertThatThrownBy(proposal::toRecipe).isInstanceOf(IntakeException.class)
				.hasMessageContaining("one thing is to be decided")
				.hasMessageContaining("column 'XQ7'");
	}

	@Test
	void decidingMakesItARecipe() throws IOException {
		RecipeProposal proposal = proposeSheet(List.of(row("id", "age", "XQ7", "born"), row("1", 40, 10, "03/04/1981")));
		Variable distress = bench.definition().getVariables().stream().filter(v -> v.getName().equals("distress")).findFirst()
				.orElseThrow();
		RecipeProposal decided = proposal.with(column(proposal, "XQ7").to(distress, Optional.empty(), Optional.empty()))
				.with(column(proposal, "born").ignored("not needed")).with(KeyProposal.constant(KeyKind.SITE, "B"))
				.written(proposal.decimalComma(), Choice.decided(DateOrder.MDY));
		Recipe recipe = decided.toRecipe();
		assertThat(recipe.getColumns()).extracting(rule -> rule.getHeader()).containsExactly("age", "XQ7", "born");
		assertThat(recipe.getColumns().get(2).getReason()).isEqualTo("not needed");
		assertThat(recipe.getSite().getCode()).isEqualTo("B");
		assertThat(recipe.getDateOrder()).isEqualTo(DateOrder.MDY);
	}

	@Test
	void eachColumnIsSomewhere() throws IOException {
		RecipeProposal proposal = proposeSheet(List.of(row("id", "age", null, "whatever", "empty", "Remarks"),
				row("1", 40, "x", "y", null, "z")));
		List<String> headers = new ArrayList<>(proposal.columns().stream().map(ColumnProposal::header).toList());
		headers.add(key(proposal, KeyKind.CLIENT).text());
		assertThat(headers).containsExactlyInAnyOrder("id", "age", "column C", "whatever", "empty", "Remarks");
	}

	@Test
	void twoColumnsDoNotGoToTheSameVariable() throws IOException {
		RecipeProposal proposal = proposeSheet(List.of(row("id", "age", "Age (years)"), row("1", 40, 41)));
		assertThat(column(proposal, "age").isDecided()).isTrue();
		assertThat(column(proposal, "Age (years)").isDecided()).isFalse();
		assertThat(column(proposal, "Age (years)").reason()).contains("another column goes there");
	}

	@Test
	void valuesThatDoNotFitLowerTheConfidence() throws IOException {
		RecipeProposal proposal = proposeSheet(List.of(row("id", "age"), row("1", "young"), row("2", "old"), row("3", 40)));
		assertThat(column(proposal, "age").isDecided()).isFalse();
		assertThat(column(proposal, "age").reason()).contains("1 of 3 values fit").contains("'young'");
	}

	@Test
	void aSiteThatIsNotSaidIsAsked() throws IOException {
		RecipeProposal proposal = propose(bench.sheet("ratings.xlsx", List.of(row("id", "age"), row("1", 40))));
		assertThat(key(proposal, KeyKind.SITE).isDecided()).isFalse();
		Site chosen = bench.definition().getSites().get(1);
		assertThat(key(Matching.propose(bench.definition(), bench.sheet("ratings.xlsx", List.of(row("id", "age"), row("1", 40))),
				Optional.of(chosen)), KeyKind.SITE).text()).isEqualTo("B");
	}

	@Test
	void aFileWithoutClientNumbersIsAsked() throws IOException {
		RecipeProposal proposal = proposeSheet(List.of(row("age", "distress"), row(40, 1), row(41, 2)));
		assertThat(key(proposal, KeyKind.CLIENT).isDecided()).isFalse();
	}

	@Test
	void ratingsWithoutRaterAreAsked() throws IOException {
		RecipeProposal proposal = proposeSheet(List.of(row("id", "WAI_S1", "WAI_S2"), row("1", 5, 6)));
		assertThat(variable(proposal, "WAI_S{session}")).contains("alliance");
		assertThat(column(proposal, "WAI_S{session}").isDecided()).isFalse();
		assertThat(column(proposal, "WAI_S{session}").reason()).startsWith("Nothing says who rates");
	}

	@Test
	void theSameFileGivesTheSameProposal() throws IOException {
		List<List<Cell>> rows = List.of(row("id", "therapist", "group", "age", "wai_c_1", "wai_t_1", "wai_c_2", "wai_t_2",
				"other"),
				row("A-1", "A-T1", "coping", 40, 5, 4, 5, 4, "x"));
		List<Code> codes = bench.definition().getCodeLists().get(0).getCodes();
		assertThat(codes).hasSize(2);
		SourceFile file = bench.sheet("siteA.xlsx", rows);
		assertThat(propose(file)).hasToString(propose(file).toString());
	}

	@Test
	void theNameIsNotTakenTwice() throws IOException {
		List<List<Cell>> rows = List.of(row("id", "age"), row("1", 40));
		bench.definition().getRecipes().add(proposeSheet(rows).toRecipe());
		assertThat(proposeSheet(rows).name()).isEqualTo("Site A 2");
	}
}

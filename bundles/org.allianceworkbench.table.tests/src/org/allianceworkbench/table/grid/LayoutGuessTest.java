package org.allianceworkbench.table.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.allianceworkbench.table.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutGuessTest {

	private static Layout texts(String lines, Merge... merges) {
		return LayoutGuess.of(Cells.texts(lines), List.of(merges), GridReading.ofText(ReadOptions.NONE, '.'));
	}

	private static Layout given(String lines, ReadOptions options) {
		return LayoutGuess.of(Cells.texts(lines), List.of(), GridReading.ofText(options, '.'));
	}

	@Test
	void oneHeaderRowAboveNumbers() {
		Layout layout = texts("id|wai|note\n1|5.4|fine\n2|5.9|");
		assertThat(layout.names()).containsExactly("id", "wai", "note");
		assertThat(layout.headerRows()).isEqualTo(1);
		assertThat(layout.dataRow()).isEqualTo(2);
		assertThat(layout.why()).contains("row 1").contains("A, B");
	}

	@ParameterizedTest
	@ValueSource(strings = { "P01|refused|4|5|4\nP02|3|4|4|5\nP03|2|2|3|1", "1|refused|4|5|4\n2|3|4|4|5\n3|2|2|3|1",
			"P01|n.a.|n.a.|n.a.|k.A.\nP02|3|4|4|5\nP03|2|2|3|1", "Ann|refused|refused|refused|refused\nEva|3|4|4|5\nIda|2|2|3|1",
			"P01|?|2|3|4\nP02|3|4|4|5\nP03|2|2|3|1", "P01|refused|1|1|1\nP02|3|4|4|5\nP03|2|2|3|1" })
	void aFirstCaseWithWordsAmongItsAnswersIsNotTakenForLabels(String cases) {
		Layout layout = texts("id|w1|w2|w3|w4\n" + cases);
		assertThat(layout.headerRows()).isEqualTo(1);
		assertThat(layout.dataRow()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Client|Bond, rated by client|Bond, rated by therapist", "|points|points", "|\u20ac|kg" })
	void labelsAndUnitsBelowTheNamesAreNoCase(String labels) {
		Layout layout = texts("id|w1|w2\n" + labels + "\nP01|4|5\nP02|3|4\nP03|2|2");
		assertThat(layout.headerRows()).isEqualTo(2);
		assertThat(layout.dataRow()).isEqualTo(3);
	}

	@Test
	void noHeaderAboveNumbersOnly() {
		Layout layout = texts("1|2|4.5\n1|3|5.9\n2|1|3.3");
		assertThat(layout.headerRows()).isZero();
		assertThat(layout.dataRow()).isEqualTo(1);
		assertThat(layout.names()).containsExactly("V1", "V2", "V3");
	}

	@Test
	void titleRowsAndABlankRowBeforeTheHeader() {
		Layout layout = texts("Alliance study, site B\nexported 2024-02-01\n\nid|wai|note\n1|5.4|fine\n2|5.9|bad");
		assertThat(layout.firstRow()).isEqualTo(4);
		assertThat(layout.dataRow()).isEqualTo(5);
		assertThat(layout.names()).containsExactly("id", "wai", "note");
		assertThat(layout.titles()).containsExactly("Alliance study, site B", "exported 2024-02-01");
	}

	@Test
	void mergedGroupsAboveRepeatedNamesAreOneHeader() {
		Layout layout = texts("Client|Session 1|||Session 2||\n|date|WAI-C|WAI-T|date|WAI-C|WAI-T\nA1|2024-01-02|5|6|2024-01-09|5|6",
				new Merge(1, 1, 2, 1), new Merge(1, 2, 1, 4), new Merge(1, 5, 1, 7));
		assertThat(layout.headerRows()).isEqualTo(2);
		assertThat(layout.names()).containsExactly("Client", "Session_1_date", "Session_1_WAI_C", "Session_1_WAI_T", "Session_2_date",
				"Session_2_WAI_C", "Session_2_WAI_T");
		assertThat(layout.headings().get(2).label()).isEqualTo("Session 1 WAI-C");
		assertThat(layout.headings().get(3).texts()).containsExactly("Session 1", "WAI-T");
	}

	@Test
	void groupsThatAreNotMergedReachToTheNextGroup() {
		Layout layout = texts("id|Session 1||Session 2|\n|C|T|C|T\n1|5|6|5|6\n2|5|6|5|6");
		assertThat(layout.names()).containsExactly("id", "Session_1_C", "Session_1_T", "Session_2_C", "Session_2_T");
	}

	@Test
	void threeHeaderRowsBelowATitle() {
		Layout layout = texts("Site B||||\n\nClient|WAI|||\n|Session 1||Session 2|\n|C|T|C|T\nx|5|6|5|6\ny|5|6|5|6", new Merge(1, 1,
				1, 5),
				new Merge(3, 1, 5, 1), new Merge(3, 2, 3, 5), new Merge(4, 2, 4, 3), new Merge(4, 4, 4, 5));
		assertThat(layout.headerRows()).isEqualTo(3);
		assertThat(layout.names()).containsExactly("Client", "WAI_Session_1_C", "WAI_Session_1_T", "WAI_Session_2_C",
				"WAI_Session_2_T");
		assertThat(layout.titles()).containsExactly("Site B");
	}

	@Test
	void aRowThatNamesEveryColumnIsExplainedByTheRowsBelow() {
		Layout layout = texts("Q1|Q2\nHow often?|Did your therapist listen?\n{\"ImportId\":\"QID1\"}|{\"ImportId\":\"QID2\"}\n"
				+ "1|5.4\n2|5.9");
		assertThat(layout.headerRows()).isEqualTo(3);
		assertThat(layout.names()).containsExactly("Q1", "Q2");
		assertThat(layout.headings().get(1).label()).isEqualTo("Did your therapist listen?");
	}

	@Test
	void aTitleDirectlyAboveAHeaderIsNoPartOfIt() {
		Layout layout = texts("Ratings of site B||\nid|wai|note\n1|5.4|fine\n2|5.9|bad");
		assertThat(layout.headerRows()).isEqualTo(1);
		assertThat(layout.firstRow()).isEqualTo(2);
	}

	@Test
	void sparseFirstRowsAreData() {
		Layout layout = texts("id|a|b|c\n1|||\n2|||\n3|4|5|6\n4|4|5|6");
		assertThat(layout.dataRow()).isEqualTo(2);
		Layout words = texts("id|a|b|c\nx||n/a|\ny|4|5|6\nz|4|5|6");
		assertThat(words.dataRow()).isEqualTo(2);
	}

	@Test
	void tablesOfWordsHaveTheirFirstFullRowAsHeader() {
		assertThat(texts("name|city\nAnna|Bern\nBen|Graz").names()).containsExactly("name", "city");
		assertThat(texts("Bern|x\nGraz|x\nBern|x").headerRows()).as("a value of the column is no header").isZero();
	}

	@Test
	void numberedColumnsAreAHeader() {
		Layout layout = texts("Client|1|2|3\nA1|5.5|4.2|3.1\nA2|2.5|2.5|6");
		assertThat(layout.headerRows()).isEqualTo(1);
		assertThat(layout.names()).containsExactly("Client", "V1", "V2", "V3");
	}

	@Test
	void whatTheUserSaysCounts() {
		assertThat(given("a|b\nc|d\n1|2", ReadOptions.NONE.withHeaderRows(2)).names()).containsExactly("a", "b");
		assertThat(given("1|2\n3|4", ReadOptions.NONE.withHeaderRows(1)).dataRow()).isEqualTo(2);
		assertThat(given("a|b\n1|2", ReadOptions.NONE.withHeaderRows(0)).dataRow()).isEqualTo(1);
		Layout from = given("x|y\n9|9\n\na|b\n1|2", ReadOptions.NONE.withFirstRow(4));
		assertThat(from.names()).containsExactly("a", "b");
		assertThat(from.titles()).containsExactly("x y", "9 9");
	}

	@Test
	void columnsWithoutHeaderAndDataAreLeftOut() {
		assertThat(texts("id||wai|\n1||5|\n2||6|").names()).containsExactly("id", "wai");
		assertThat(texts("id||wai\n1|7|5\n2||6").names()).containsExactly("id", "V2", "wai");
	}

	@Test
	void noRowsMakeAnEmptyLayout() {
		Layout layout = LayoutGuess.of(List.of(), List.of(), GridReading.ofText(ReadOptions.NONE, '.'));
		assertThat(layout.headings()).isEmpty();
		assertThat(layout.headerRows()).isZero();
	}
}

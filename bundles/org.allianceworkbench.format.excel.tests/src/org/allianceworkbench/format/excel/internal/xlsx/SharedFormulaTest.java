package org.allianceworkbench.format.excel.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedFormulaTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A1+B$1*$C1      | B3+C$1*$C3
			SUM(A1:A10)     | SUM(B3:B12)
			Data!A1+'My A1'!B2 | Data!B3+'My A1'!C4
			IF(A1="B2",1,LOG10(2)) | IF(B3="B2",1,LOG10(2))
			wai_1+A1        | wai_1+B3
			SUM(A:B)        | SUM(B:C)
			SUM($1:2)       | SUM($1:4)
			1.5E10+A1       | 1.5E10+B3
			IF(A1="A1""A1",A1) | IF(B3="A1""A1",B3)
			A1+'It''s A1'!A1   | B3+'It''s A1'!B3
			""")
	void referencesMoveWithTheCellUnlessTheyAreFixed(String expression, String moved) {
		assertThat(new SharedFormula(expression, 3, 1).at(4, 3)).isEqualTo(moved);
	}

	/** Found by looking: the parser of regular expressions took a frame of the stack for each character of a text. */
	@Test
	void aTextOfAnyLengthIsPassedOver() {
		String text = "\"" + "x".repeat(200_000) + "\"\"".repeat(200_000) + "\"";
		assertThat(new SharedFormula(text + "&A1", 0, 1).at(0, 2)).isEqualTo(text + "&A2");
	}

	@Test
	void theFirstCellHasTheFormulaItself() {
		assertThat(new SharedFormula("A1+B2", 0, 5).at(0, 5)).isEqualTo("A1+B2");
	}
}

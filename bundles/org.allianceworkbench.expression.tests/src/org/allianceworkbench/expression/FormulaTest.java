package org.allianceworkbench.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

	private static Object value(String expression) throws ExpressionException {
		return Rows.of(expression, Map.of("age", 40, "role", "CLIENT", "enrolled", LocalDate.of(2021, 12, 28), "session_date",
				LocalDate.of(2022, 1, 4), "session_date@1", LocalDate.of(2021, 12, 28), "alliance", 5.5, "alliance@2", 4, "wai1",
				7,
				"wai2", 7, "wai12", 1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "1 + 2 * 3 | 7", "(1 + 2) * 3 | 9", "7 - 2 - 1 | 4",
			"8 / 4 / 2 | 1", "-2 * -3 | 6",
			"2 - -1 | 3", ".5 + 1e1 | 10.5", "abs(3 - 5) | 2", "mean(1, 2, 6) | 3", "sum(1, 2) | 3", "min(3, 2) | 2",
			"max(3, 2) | 3", "days(enrolled, session_date) | 7", "session_date - enrolled | 7", "AGE | 40",
			"lag(alliance, 2) | 4",
			"mean(wai1 to wai3) | 7", "count(wai*) | 3", "count(wai1 to wai12 where each = 7) | 2",
			"count(wai* where missing(each)) | 9", "count(wai*, alliance) | 4", "count(1, 'a', true) | 3",
			"if(age > 30, 1, 2) | 1", "sum(wai1 * 2, wai12) | 15" })
	void numbersAreComputed(String expression, double expected) throws ExpressionException {
		assertThat(value(expression)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "age = 40 | true", "age <> 40 | false", "age != 41 | true",
			"age between 40 and 41 | true",
			"age not between 41 and 50 | true", "age between 39 and 41 and role = 'CLIENT' | true",
			"role in ('CLIENT', 'THERAPIST') | true",
			"role not in (\"CLIENT\") | false", "not age > 50 and true | true", "not (age > 50 or true) | false",
			"false and false or true | true", "true or true and false | true", "session_date > 2022-01-01 | true",
			"session_date = 2022-01-04 | true", "session_date + 7 <= 2022-01-11 | true",
			"session_date > lag(session_date) | true",
			"role = 'CLIENT  ' | true", "role = 'client' | false", "AGE Between 1 AND 50 | true", "0 = -0 | true",
			"'it''s' = \"it's\" | true" })
	void conditionsAreDecided(String expression, boolean expected) throws ExpressionException {
		assertThat(value(expression)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "age + wai5", "1 / 0", "1e308 * 10", "wai5 = 1", "wai5 in (1, 2)",
			"lag(alliance)", "not wai5 = 1",
			"wai5 = 1 and true", "wai5 = 1 or false", "mean(wai4 to wai6)", "if(wai5 = 1, 1, 2)", "abs(wai5)", "age in (1, wai5)",
			"wai5 between 1 and 2", "days(lag(session_date, 3), session_date)" })
	void whatIsMissingStaysMissing(String expression) throws ExpressionException {
		assertThat(value(expression)).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "wai5 = 1 and false | false", "wai5 = 1 or true | true",
			"age in (40, wai5) | true",
			"age between wai5 and 39 | false", "missing(wai5) | true", "missing(1 / 0) | true", "missing(age) | false" })
	void aMissingPartDoesNotHideWhatIsCertain(String expression, boolean expected) throws ExpressionException {
		assertThat(value(expression)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "alliance > | 10 | the expression ends here | a value",
			"aliance > 1 | 0 | no variable 'aliance' | did you mean alliance?",
			"age >> 1 | 5 | '>' is not expected here | a value", "age 40 | 4 | '40' is not expected | an operator",
			"(age > 1 | 8 | ends here | ')'", "role = 1 | 7 | 1 is a number, but role is a text | '1' in quotes",
			"age = '1' | 6 | '1' is a text | one type",
			"age and true | 0 | age is a number, but true or false is needed | age = ...",
			"role < 'x' | 0 | texts have no order | =", "mean(wai3 to wai1) | 5 | wai1 stands before wai3 | wai1 to wai3",
			"mean(wbi*) | 5 | no variable begins with 'wbi' | ", "avg(wai1) | 0 | no function 'avg' | abs",
			"coutn(wai1) | 0 | no function 'coutn' | count?",
			"lag(age) | 0 | no value for each occasion | ", "lag(age + 1) | 0 | takes a variable | lag(variable, 2)",
			"lag(alliance, 0) | 0 | whole number | ", "days(age, enrolled) | 5 | age is a number, but a date | ",
			"enrolled > '2022-01-01' | 11 | is a text, but enrolled is a date | 2024-01-31",
			"enrolled = 2022-02-30 | 11 | no day 2022-02-30 | year-month-day",
			"each = 1 | 0 | 'each' stands for nothing | where", "comment = 'x' | 0 | it belongs to sites | another",
			"age = 1 & age = 2 | 8 | no part of the language | write and", "role = 'x | 7 | does not end | close it",
			"age > 1 = true | 8 | '=' is not expected | the end", "missing() | 0 | takes one value | missing(x)",
			"mean() | 0 | mean of nothing | wai*",
			"mean(wai1 where each = 1) | 0 | no 'where' | count(items", "😀 > 1 | 0 | no part | ",
			"'😀' = age | 7 | age is a number | " })
	void errorsSayWhereWhatAndWhatToDo(String expression, int start, String what, String remedy) {
		ExpressionException error = catchThrowableOfType(ExpressionException.class, () -> Formula.parse(expression)
				.in(Rows.SCOPE));
		assertThat(error).hasMessageStartingWith("at character " + (start + 1) + ": ").hasMessageContaining(what);
		assertThat(error.start()).isEqualTo(start);
		if (remedy != null) {
			assertThat(error.remedy()).contains(remedy);
		}
	}

	@Test
	void aSignOfOtherLanguagesIsTranslated() {
		assertThatThrownBy(() -> Formula.parse("age = 1 | age = 2")).hasMessage(
				"at character 9: '|' is no part of the language; write or");
	}

	@Test
	void theResultMustBeOfTheTypeThatIsWanted() throws ExpressionException {
		assertThat(Formula.parse("age > 1").in(Rows.SCOPE, ExpressionType.BOOLEAN).type()).isEqualTo(ExpressionType.BOOLEAN);
		assertThatThrownBy(() -> Formula.parse("age").in(Rows.SCOPE, ExpressionType.BOOLEAN))
				.hasMessageContaining("the whole is a number, not true or false");
	}

	@Test
	void rangesAreWrittenOutAndNamesAreThoseOfTheCodebook() throws ExpressionException {
		TypedFormula formula = Formula.parse("MEAN(WAI1 to WAI3) > lag(Alliance) and grÖße > 1").in(Rows.SCOPE);
		assertThat(formula.root().print()).isEqualTo("mean(wai1, wai2, wai3) > lag(alliance) and Größe > 1");
		assertThat(formula.variables()).containsExactlyInAnyOrder("wai1", "wai2", "wai3", "alliance", "Größe");
	}

	@Test
	void whatIsTooLongOrTooDeepIsRefused() throws ExpressionException {
		String deepest = "(".repeat(Formula.DEEPEST) + "1" + ")".repeat(Formula.DEEPEST);
		assertThat(Formula.parse(deepest).root()).isEqualTo(new Expression.Num(1));
		assertThatThrownBy(() -> Formula.parse("(" + deepest + ")")).hasMessageContaining("more than 50");
		assertThatThrownBy(() -> Formula.parse("-".repeat(51) + "1")).hasMessageContaining("more than 50");
		assertThatThrownBy(() -> Formula.parse("not ".repeat(51) + "true")).hasMessageContaining("more than 50");
		assertThatThrownBy(() -> Formula.parse("1" + " + 1".repeat(1000))).hasMessageContaining("longer than 4000");
		String wide = "1" + " + 1".repeat(999);
		assertThat(Rows.of(wide, Map.of())).isEqualTo(1000.0);
	}

	@Test
	void deepTreesOfFewParenthesesAreNoTrouble() throws ExpressionException {
		String flat = "true" + " and not false".repeat(280);
		assertThat(Rows.of(flat, Map.of())).isEqualTo(true);
		assertThat(Formula.parse(Formula.parse(flat).root().print()).root()).isEqualTo(Formula.parse(flat).root());
	}
}

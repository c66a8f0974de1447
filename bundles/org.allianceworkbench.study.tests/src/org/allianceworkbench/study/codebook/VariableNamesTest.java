package org.allianceworkbench.study.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariableNamesTest {

	@ParameterizedTest
	@ValueSource(strings = {"a", "WAI_C_S1", "x.y", "q1$", "n#", "a@b", "\u00c4lter", "allx", "To_", "x_"})
	void acceptsWhatSpssAccepts(String name) {
		assertThat(VariableNames.problem(name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"'', is empty", "1a, does not begin with a letter", "_a, does not begin with a letter",
		"$a, does not begin with a letter", "a b, contains a blank", "a-b, contains '-'", "a., ends with a period",
		"ALL, is a reserved word of SPSS", "with, is a reserved word of SPSS", "Ne, is a reserved word of SPSS"})
	void saysWhatIsWrong(String name, String problem) {
		assertThat(VariableNames.problem(name)).contains(problem);
	}

	@Test
	void countsBytesAndNotCharacters() {
		assertThat(VariableNames.isValid("a".repeat(64))).isTrue();
		assertThat(VariableNames.problem("a".repeat(65))).contains("takes 65 bytes in UTF-8, more than 64");
		assertThat(VariableNames.isValid("\u00e4".repeat(32))).isTrue();
		assertThat(VariableNames.isValid("\u00e4".repeat(33))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({"How old?, How_old", "1st item, V1st_item", "Alliance (client), Alliance_client", "with, with_", "'', V",
		"' S1 ', S1", "a..., a"})
	void suggestsANameThatReadsLikeTheText(String text, String name) {
		assertThat(VariableNames.suggest(text, taken -> false)).isEqualTo(name);
	}

	@Test
	void suggestsANameThatIsFree() {
		Set<String> taken = Set.of("age", "age_2");
		assertThat(VariableNames.suggest("age", taken::contains)).isEqualTo("age_3");
		assertThat(VariableNames.suggest("x".repeat(70), "x".repeat(64)::equals)).isEqualTo("x".repeat(62) + "_2");
	}

	@Property
	void whateverTheTextTheSuggestionIsValid(@ForAll String text) {
		String name = VariableNames.suggest(text, taken -> false);
		assertThat(VariableNames.problem(name)).as(name).isEmpty();
		assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(64);
	}

	@Test
	void namesThatDifferInCaseOrBlanksAreTheSame() {
		assertThat(VariableNames.fold(" Wai_C ")).isEqualTo(VariableNames.fold("wAI_c"));
		assertThat(VariableNames.fold("STRASSE")).isEqualTo(VariableNames.fold("stra\u00dfe"));
	}
}

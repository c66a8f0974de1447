package org.allianceworkbench.table.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariableNamesTest {

	@ParameterizedTest
	@CsvSource({ "WAI_T,WAI_T", "Größe,Größe", "x y,x_y", "1st,V1st", "and,and_", "WAI (client),WAI_client", "a.,a",
			"%,V3", "'',V3",
			"session #1,session_1", "IMDB#,IMDB#" })
	void aNameIsAsCloseToTheHeaderAsCanBe(String header, String name) {
		assertThat(VariableNames.of(header, 2)).isEqualTo(name);
		assertThat(VariableNames.isValid(VariableNames.of(header, 2))).isTrue();
	}

	@Test
	void longNamesAreCutBetweenCharacters() {
		String name = VariableNames.of("ä".repeat(50), 0);
		assertThat(name).isEqualTo("ä".repeat(32));
		assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(64);
	}

	@Test
	void repeatedNamesAreNumberedWithoutTakingANameThatIsThere() {
		assertThat(VariableNames.unique(List.of("score", "Score", "score_2", "score")))
				.containsExactly("score", "Score_3", "score_2", "score_4");
		String longest = "x".repeat(64);
		assertThat(VariableNames.unique(List.of(longest, longest)).get(1)).hasSize(64).endsWith("_2");
	}
}

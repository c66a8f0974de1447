package org.allianceworkbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

	@Test
	void nounsGoWithTheirNumbers() {
		assertThat(Wording.count(1, "row")).isEqualTo("1 row");
		assertThat(Wording.count(0, "row")).isEqualTo("0 rows");
		assertThat(Wording.count(1_204, "row")).isEqualTo("1,204 rows");
		assertThat(Wording.count(2, "client who left", "clients who left")).isEqualTo("2 clients who left");
		assertThat(Wording.part(1, 40, "group") + " " + Wording.agree(1, "has", "have")).isEqualTo("1 of 40 groups has");
		assertThat(Wording.noun(1, "study")).isEqualTo("study");
		assertThat(Wording.noun(3, "study")).isEqualTo("studies");
	}

	@ParameterizedTest
	@CsvSource({ "row,rows", "dyad,dyads", "study,studies", "day,days", "analysis,analyses", "Analysis,Analyses", "class,classes",
			"box,boxes", "branch,branches", "person,people", "Person,People", "complete case,complete cases",
			"rated person,rated people", "series,series" })
	void pluralsAreThoseOfEnglish(String one, String many) {
		assertThat(Wording.plural(one)).isEqualTo(many);
	}

	@ParameterizedTest
	@CsvSource({ "therapist,a therapist", "occasion,an occasion", "hour,an hour", "unit,a unit", "SPSS file,an SPSS file",
			"WAI item,a WAI item", "one-factor model,a one-factor model", "unknown code,an unknown code", "F test,an F test" })
	void articlesGoBySound(String noun, String with) {
		assertThat(Wording.article(noun)).isEqualTo(with);
	}

	@Test
	void listsHaveCommasAndAnAnd() {
		assertThat(Wording.list(List.of())).isEmpty();
		assertThat(Wording.list(List.of("a"))).isEqualTo("a");
		assertThat(Wording.list(List.of("a", "b"))).isEqualTo("a and b");
		assertThat(Wording.list(List.of("a", "b", "c"), "or")).isEqualTo("a, b or c");
	}

	@Test
	void sentencesStartWithACapital() {
		assertThat(Wording.capital("clients")).isEqualTo("Clients");
		assertThat(Wording.capital("")).isEmpty();
		assertThat(Wording.lower("Rater role")).isEqualTo("rater role");
		assertThat(Wording.lower("WAI total")).isEqualTo("WAI total");
	}
}

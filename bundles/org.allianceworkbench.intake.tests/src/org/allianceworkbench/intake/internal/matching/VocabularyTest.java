package org.allianceworkbench.intake.internal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class VocabularyTest {

	private static final Vocabulary VOCABULARY = Vocabulary.shipped();

	@Test
	void noPhraseNamesTwoRaterRoles() {
		Map<List<String>, String> roles = new HashMap<>();
		for (String role : List.of("CLIENT", "THERAPIST", "OBSERVER")) {
			assertThat(VOCABULARY.phrases(Vocabulary.ROLE + role)).isNotEmpty();
			VOCABULARY.phrases(Vocabulary.ROLE + role)
					.forEach(phrase -> assertThat(roles.put(phrase.words(), role)).as(phrase.toString()).isNull());
		}
	}

	@Test
	void noPhraseIsAboutTwoSubjects() {
		Map<List<String>, String> subjects = new HashMap<>();
		for (String subject : VOCABULARY.subjects()) {
			VOCABULARY.phrases(subject)
					.forEach(phrase -> assertThat(subjects.put(phrase.words(), subject)).as(phrase.toString()).isNull());
		}
	}

	@Test
	void wordsEndAtMarksDigitsAndCapitals() {
		assertThat(Words.texts("WAI_T.s03 / visitDate(2)")).containsExactly("wai", "t", "s", "3", "visit", "date", "2");
		assertThat(Words.texts("")).isEmpty();
		assertThat(Words.texts("000")).containsExactly("0");
	}

	@Test
	void lettersAreWeak() {
		assertThat(VOCABULARY.find("role.THERAPIST", List.of("t"))).hasValueSatisfying(phrase -> assertThat(phrase.weak())
				.isTrue());
		assertThat(VOCABULARY.find("role.THERAPIST", List.of("clinician")))
				.hasValueSatisfying(phrase -> assertThat(phrase.weak()).isFalse());
	}
}

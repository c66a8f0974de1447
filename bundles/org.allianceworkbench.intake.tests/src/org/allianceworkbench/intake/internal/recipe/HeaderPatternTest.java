package org.allianceworkbench.intake.internal.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class HeaderPatternTest {

	@Test
	void placesTakeWhatStandsThere() {
		assertThat(HeaderPattern.ofHeader("WAI_{role}_S{session}").match("wai_c_s03")).contains(Map.of("role", "c", "session",
				"03"));
		assertThat(HeaderPattern.ofHeader("Session {session} / Alliance {role}").match("session  12 / Alliance\npatient"))
				.contains(Map.of("session", "12", "role", "patient"));
		assertThat(HeaderPattern.ofHeader("{occasion}_WAI").match("BL_wai")).contains(Map.of("occasion", "bl"));
	}

	@Test
	void theRestMustBeTheSame() {
		assertThat(HeaderPattern.ofHeader("WAI_{role}_S{session}").match("WAI_C_S")).isEmpty();
		assertThat(HeaderPattern.ofHeader("WAI_{role}_S{session}").match("WAI_C_S1_x")).isEmpty();
		assertThat(HeaderPattern.ofHeader("a.b (c)").match("axb (c)")).isEmpty();
		assertThat(HeaderPattern.ofHeader("a.b (c)").match("A.B (C)")).contains(Map.of());
	}

	@Test
	void thePlaceOfASessionTakesOnlyDigits() {
		assertThat(HeaderPattern.ofHeader("S{session}").match("Sx")).isEmpty();
	}

	@Test
	void theSamePlaceTwiceMustTakeTheSame() {
		assertThat(HeaderPattern.ofHeader("{session} / S{session}").match("3 / S3")).contains(Map.of("session", "3"));
		assertThat(HeaderPattern.ofHeader("{session} / S{session}").match("3 / S4")).isEmpty();
	}

	@Test
	void fileNamesHaveWildcards() {
		assertThat(HeaderPattern.ofFileName("site{site}_*.x?sx").match("siteB_2021-03.xlsx")).contains(Map.of("site", "b"));
		assertThat(HeaderPattern.ofHeader("*").match("x")).isEmpty();
	}
}

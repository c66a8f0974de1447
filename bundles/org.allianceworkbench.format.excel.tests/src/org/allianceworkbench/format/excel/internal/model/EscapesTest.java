package org.allianceworkbench.format.excel.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapesTest {

	@Test
	void escapesBecomeTheirCharacters() {
		// ECMA-376 part 1, 22.9.2.19 gives _x005F_ as the way to write a literal underscore before x
		assertThat(Escapes.decode("ABC_x000D_\nDEF")).isEqualTo("ABC\r\nDEF");
		assertThat(Escapes.decode("_x0041__x0042_")).isEqualTo("AB");
		assertThat(Escapes.decode("_x005F_x0041_")).isEqualTo("_x0041_");
	}

	@Test
	void whatOnlyLooksLikeAnEscapeStays() {
		assertThat(Escapes.decode("item_x1_score")).isEqualTo("item_x1_score");
		assertThat(Escapes.decode("_x00G1_")).isEqualTo("_x00G1_");
		assertThat(Escapes.decode("_x000D")).isEqualTo("_x000D");
	}

	@Test
	void everyTextComesBack() {
		for (String text : new String[] { "plain", "a\rb", "\u0000", "_x000D_", "__x000D_", "tab\tline\n", "\uD800", "\uD83D\uDE00",
				"\uFFFE", "_x01ca\rx", "_x01ca\uD800", "_x01ca_x0041_" }) {
			assertThat(Escapes.decode(Escapes.encode(text))).isEqualTo(text);
		}
		assertThat(Escapes.encode("a\tb\nc")).isEqualTo("a\tb\nc");
		assertThat(Escapes.encode("a\rb")).isEqualTo("a_x000D_b");
	}
}

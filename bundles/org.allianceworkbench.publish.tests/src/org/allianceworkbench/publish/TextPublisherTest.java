package org.allianceworkbench.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPublisherTest {

	@Test
	void tables_have_aligned_columns_and_nothing_but_ascii() {
		String text = TextPublisher.text(Samples.report("Alliance"), 80);
		assertThat(text).contains("! Alliance is constant. Choose another variable.").contains("0.52").contains("[-0.27, Inf]")
				.contains("n: 2436 rows, 203 clients").contains("Not used: 12 rows").contains("Note. About Alliance.")
				.contains("To do the same elsewhere: R script, in the report as HTML, Word or JSON.");
		assertThat(text).matches("(?s)\\p{ASCII}*").doesNotContain("NaN");
	}

	@Test
	void no_line_is_longer_than_the_terminal() {
		String label = "Working alliance inventory, short revised form, rated by the client after the session";
		assertThat(TextPublisher.text(Samples.report(label), 80).lines()).allMatch(line -> line.length() <= 80);
	}
}

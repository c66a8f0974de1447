package org.allianceworkbench.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlPageTest {

	private static final ReportDocument DOCUMENT = ReportDocument.of(Samples.report("Alliance"));

	@Test
	void aPageOfItsOwnFollowsTheReadersSetting() {
		assertThat(HtmlPublisher.html(DOCUMENT)).contains("@media (prefers-color-scheme:dark)", "color-scheme:light dark");
	}

	@Test
	void aPageInALightWindowIsLightWhateverTheSystemSays() {
		assertThat(HtmlPublisher.html(DOCUMENT, HtmlPage.LIGHT_WINDOW)).doesNotContain("prefers-color-scheme")
				.contains("color-scheme:light;", "@media not all{");
	}

	@Test
	void aPageInADarkWindowIsDarkOnTheScreenOnly() {
		assertThat(HtmlPublisher.html(DOCUMENT, HtmlPage.DARK_WINDOW)).doesNotContain("prefers-color-scheme")
				.contains("color-scheme:dark;", "@media screen{:root{--ink:#e8eaed", "@media print{:root{color-scheme:light;");
	}

	@Test
	void theTitleOfASingleReportStandsOnce() {
		assertThat(HtmlPublisher.html(DOCUMENT)).contains("<h1>" + DOCUMENT.title() + "</h1>").doesNotContain("<h2>" + DOCUMENT.title());
	}
}

package org.allianceworkbench.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlPublisherTest {

	private static String page(String label) {
		Report report = Samples.report(label);
		return HtmlPublisher.html(new ReportDocument("Study " + label, Map.of("Study", label), List.of(report, report)));
	}

	private static Document parse(String html) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void the_page_is_well_formed_and_its_ids_are_unique() throws Exception {
		NodeList all = parse(page("Alliance")).getElementsByTagName("*");
		Set<String> ids = new HashSet<>();
		for (int i = 0; i < all.getLength(); i++) {
			String id = ((Element) all.item(i)).getAttribute("id");
			assertThat(id.isEmpty() || ids.add(id)).as("id " + id).isTrue();
		}
		assertThat(ids).contains("report-1", "report-2", "report-1-difference", "report-2-trajectories");
	}

	@Test
	void hostile_labels_stay_text_everywhere() throws Exception {
		String html = page(Samples.HOSTILE + "\u0000\u0007");
		assertThat(html).doesNotContain("<script").contains("&lt;script&gt;");
		Document document = parse(html);
		assertThat(document.getElementsByTagName("script").getLength()).isZero();
		assertThat(document.getElementsByTagName("title").item(0).getTextContent())
				.contains("<script>alert('x')</script> & \"quoted\"");
	}

	@Test
	void the_page_needs_nothing_from_elsewhere() {
		assertThat(page("Alliance")).doesNotContain("<link").doesNotContain("src=").doesNotContain("url(http")
				.doesNotContain("@import");
	}

	@Test
	void every_figure_has_its_text_alternative() throws Exception {
		Document document = parse(page("Alliance"));
		NodeList drawings = document.getElementsByTagName("svg");
		assertThat(drawings.getLength()).isEqualTo(6);
		for (int i = 0; i < drawings.getLength(); i++) {
			Element svg = (Element) drawings.item(i);
			assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
			assertThat(svg.getAttribute("aria-labelledby")).contains(((Element) svg.getElementsByTagName("desc").item(0))
					.getAttribute("id"));
		}
	}

	@Test
	void tables_and_figures_are_numbered_through_and_spanners_span() throws Exception {
		String html = page("Alliance");
		assertThat(html).contains("<strong>Table 1</strong>", "<strong>Table 2</strong>", "<strong>Figure 6</strong>")
				.contains("class=\"spanner\" colspan=\"2\"");
	}

	@Test
	void shown_numbers_are_rounded_and_none_is_not_a_number() throws Exception {
		String shown = parse(page("Alliance")).getElementsByTagName("body").item(0).getTextContent();
		assertThat(shown).contains("0.52").contains("< .001").contains("[\u22120.27, \u221e]").doesNotContain("NaN")
				.doesNotContainPattern("\\d\\.\\d{6,}");
	}

	@Test
	void methods_stand_under_their_heading_and_one_row_is_one_row() {
		assertThat(page("Alliance")).containsPattern("<h4>Methods</h4><p class=\"method\">");
		assertThat(HtmlPublisher.html(ReportDocument.of(new ReportBuilder("a", "A").exclude("no rating", 1).build())))
				.contains("<dd>1 row: no rating</dd>");
	}

	@Test
	void a_note_without_words_is_not_announced() {
		Figure figure = new Figure.Trajectories("t", "T", Axis.of("x"), Axis.of("y"), List.of(), Prose.of("Nothing."), Prose.of(""));
		assertThat(HtmlPublisher.html(ReportDocument.of(new ReportBuilder("a", "A").figure(figure).build())))
				.doesNotContain("<em>Note.</em>");
	}

	@Test
	void a_page_of_one_report_has_no_contents() {
		assertThat(HtmlPublisher.html(ReportDocument.of(Samples.report("Alliance")))).doesNotContain("<nav");
	}

	@Test
	void scripts_are_folded_and_keep_their_lines() throws Exception {
		NodeList codes = parse(page("Alliance")).getElementsByTagName("code");
		assertThat(codes.getLength()).isEqualTo(2);
		assertThat(codes.item(0).getTextContent()).isEqualTo(Samples.report("Alliance").scripts().get(0).text());
		Element details = (Element) codes.item(0).getParentNode().getParentNode();
		assertThat(details.getTagName()).isEqualTo("details");
		assertThat(details.hasAttribute("open")).isFalse();
	}

	@Test
	void both_themes_are_within() throws IOException {
		String html = page("Alliance");
		assertThat(html).contains("prefers-color-scheme:dark").contains("--figure-text:rgb(31,35,40)")
				.contains("--figure-text:rgb(232,234,237)")
				.contains("var(--figure-1,rgb(0,114,178))");
		Files.writeString(Files.createDirectories(Path.of("target", "pages")).resolve("report.html"), html);
	}
}

package org.allianceworkbench.publish.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.allianceworkbench.publish.Samples;
import org.allianceworkbench.report.Figure;
import org.junit.jupiter.api.Test;

/** What a figure tells the window, and only the window. */
class WindowFigureTest {

	private static final List<Figure> ALL = List.of(FigureSamples.spaghetti(), FigureSamples.survival(), FigureSamples.power(),
			FigureSamples.multiples(), FigureSamples.relief(), FigureSamples.change(), FigureSamples.flow(), FigureSamples.correlations(),
			Samples.forest("Site A", "Site B"), Samples.bars("Client", "Therapist"), Samples.contour());

	private static String window(Figure figure) {
		return FigureDrawing.svgForWindow(figure, FigureSize.of(figure, FigureSize.TWO_COLUMNS), "f");
	}

	@Test
	void a_point_says_whom_it_is_about_and_what_it_shows() {
		assertThat(window(FigureSamples.change())).contains("data-about=\"client=A+%26+1\"").containsPattern(
				"data-tip=\"client A &amp; 1\\s+Before: 20\\s+After: 18\"");
	}

	@Test
	void a_thin_line_says_whose_course_it_is() {
		assertThat(window(FigureSamples.spaghetti())).contains("data-about=\"client=C11\"");
	}

	@Test
	void an_entry_of_the_key_and_its_points_name_the_same_group() {
		String svg = window(Samples.trajectories("Client", "Therapist"));
		assertThat(svg).contains("data-key=\"0\"").contains("data-key=\"1\"")
				.contains("data-series=\"0\"").contains("data-series=\"1\"");
	}

	@Test
	void each_point_and_cell_can_be_pointed_at() {
		assertThat(count(window(FigureSamples.correlations()), "data-tip")).isEqualTo(4);
		assertThat(count(window(Samples.trajectories("Client", "Therapist")), "data-tip")).isEqualTo(12);
		assertThat(count(window(FigureSamples.survival()), "data-tip")).as("steps, not corners").isEqualTo(8);
	}

	private static long count(String text, String word) {
		return Pattern.compile(word).matcher(text).results().count();
	}

	@Test
	void nothing_of_it_gets_into_a_file() {
		for (Figure figure : ALL) {
			FigureSize size = FigureSize.of(figure, FigureSize.TWO_COLUMNS);
			assertThat(FigureDrawing.svg(figure, size, Theme.LIGHT)).as(figure.id()).doesNotContain("data-").doesNotContain("<script");
			assertThat(FigureDrawing.svgElement(figure, size, "x")).as(figure.id()).doesNotContain("data-");
			assertThat(new String(FigureDrawing.pdf(figure, size, Theme.LIGHT), StandardCharsets.ISO_8859_1)).as(figure.id())
					.doesNotContain("client");
		}
	}

	@Test
	void the_drawing_is_the_same_in_window_and_file() {
		for (Figure figure : ALL) {
			FigureSize size = FigureSize.of(figure, FigureSize.TWO_COLUMNS);
			assertThat(shapes(window(figure))).as(figure.id()).isEqualTo(shapes(FigureDrawing.svgElement(figure, size, "f")));
		}
	}

	/** Without groups, which draw nothing. */
	private static String shapes(String svg) {
		return svg.substring(svg.indexOf("</desc>")).replaceAll("<g [^>]*>|<g>|</g>", "");
	}
}

package org.allianceworkbench.publish.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.swing.JComponent;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;

import org.allianceworkbench.publish.Samples;
import org.allianceworkbench.report.Figure;
import org.junit.jupiter.api.Test;

class SvgFileTest {

	private static final List<Figure> FIGURES = List.of(Samples.trajectories("Client", "Therapist"), Samples.blandAltman(300),
			Samples.blandAltman(5000), FigureSamples.relief(), FigureSamples.multiples(), FigureSamples.survival(), FigureSamples.power(),
			FigureSamples.change(), FigureSamples.spaghetti(), Samples.bars("Client", "Therapist"), Samples.heatMap("A", "B"),
			Samples.contour(), Samples.forest("A", "B"), FigureSamples.correlations(), FigureSamples.flow());

	private static String svg(Figure figure, Theme theme) {
		return FigureDrawing.svg(figure, FigureSize.of(figure, FigureSize.TWO_COLUMNS), theme);
	}

	/** Drawn by jsvg, which knows nothing of ours. */
	@Test
	void another_program_shows_the_same_picture() {
		for (Figure figure : FIGURES) {
			for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
				BufferedImage ours = FigureDrawing.image(figure, FigureSize.of(figure, FigureSize.TWO_COLUMNS), theme, 1);
				BufferedImage theirs = new BufferedImage(ours.getWidth(), ours.getHeight(), BufferedImage.TYPE_INT_RGB);
				SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg(figure, theme)
						.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault());
				assertThat(document).as(figure.id()).isNotNull();
				Graphics2D graphics = theirs.createGraphics();
				graphics.setPaint(Color.MAGENTA);
				graphics.fillRect(0, 0, theirs.getWidth(), theirs.getHeight());
				document.render((JComponent) null, graphics);
				graphics.dispose();
				assertThat(Pictures.difference(ours, theirs)).as(figure.id()).isLessThan(0.02);
			}
		}
	}

	@Test
	void labels_are_text_that_can_be_searched() {
		assertThat(svg(Samples.trajectories("Client", "Therapist"), Theme.LIGHT)).contains(">Client</text>", ">Therapist</text>",
				">Working alliance (1-7)</text>", ">Session 6</text>");
	}

	/** Not as many as fonts elsewhere need: a text keeps the width for which there is room. */
	@Test
	void each_text_has_the_width_that_was_measured() {
		for (Figure figure : FIGURES) {
			assertThat(Pattern.compile("<text (?![^>]*textLength=\"\\d)").matcher(svg(figure, Theme.LIGHT)).results().count())
					.as(figure.id()).isZero();
		}
	}

	@Test
	void numbers_have_two_decimals_at_most() {
		for (Figure figure : FIGURES) {
			assertThat(svg(figure, Theme.LIGHT).replaceAll("matrix\\([^)]*\\)", "").replaceAll(">[^<]*<", "><")).as(figure.id())
					.doesNotContainPattern("\\.\\d{3}");
		}
	}

	@Test
	void what_looks_the_same_says_so_once() {
		String svg = svg(Samples.blandAltman(300), Theme.LIGHT);
		assertThat(Pattern.compile("<circle").matcher(svg).results().count()).isEqualTo(300);
		assertThat(Pattern.compile("fill-opacity:.59").matcher(svg).results().count()).isEqualTo(1);
		assertThat(svg).hasSizeLessThan(40_000);
	}

	@Test
	void many_points_and_fields_stay_small() {
		assertThat(svg(Samples.blandAltman(50_000), Theme.LIGHT)).hasSizeLessThan(200_000);
		assertThat(svg(Samples.contour(), Theme.LIGHT)).hasSizeLessThan(40_000);
	}

	@Test
	void a_number_is_written_as_shortly_as_hundredths_allow() {
		assertThat(List.of(SvgStyle.number(0), SvgStyle.number(-0.001), SvgStyle.number(0.5), SvgStyle.number(-0.25),
				SvgStyle.number(12.006), SvgStyle.number(3.1), SvgStyle.number(-7), SvgStyle.number(0.04)))
				.containsExactly("0", "0", ".5", "-.25", "12.01", "3.1", "-7", ".04");
	}

	@Test
	void the_reader_s_language_makes_no_difference() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.ENGLISH);
			String english = svg(Samples.contour(), Theme.LIGHT);
			Locale.setDefault(Locale.GERMANY);
			assertThat(svg(Samples.contour(), Theme.LIGHT)).isEqualTo(english);
		} finally {
			Locale.setDefault(before);
		}
	}
}

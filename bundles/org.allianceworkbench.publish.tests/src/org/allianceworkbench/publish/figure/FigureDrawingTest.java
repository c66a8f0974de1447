package org.allianceworkbench.publish.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.allianceworkbench.publish.Samples;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Prose;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Draws each kind of figure; the pictures stay in {@code target/figures} to be looked at. */
class FigureDrawingTest {

	private static final String LONG = "Working alliance inventory, short revised form, rated by the client after the session";

	private static final Map<String, Figure> FIGURES = Samples.joined(Map.of("spaghetti", FigureSamples.spaghetti(), "survival",
			FigureSamples.survival(), "power", FigureSamples.power(),
			"multiples", FigureSamples.multiples(), "relief", FigureSamples.relief(), "change",
			FigureSamples.change(), "correlations", FigureSamples.correlations(), "flow", FigureSamples.flow()),
			Map.of("bars", Samples.bars("Client", "Therapist"), "bars-long-names",
			Samples.bars(LONG, "Therapist"), "contour", Samples.contour(), "trajectories",
			Samples.trajectories("Client", "Therapist"),
			"trajectories-long-names", Samples.trajectories(LONG, "Therapist"), "bland-altman", Samples.blandAltman(200),
			"bland-altman-many", Samples.blandAltman(50_000), "heat-map", Samples.heatMap("Site A", "Site B", "Site C"),
			"heat-map-long-names", Samples.heatMap(LONG, "Site B"), "forest-long-names", Samples.forest(LONG, "Site B")));

	@Test
	void every_kind_of_figure_fills_its_picture_in_both_themes_and_both_widths() throws IOException {
		Path folder = Files.createDirectories(Path.of("target", "figures"));
		for (Map.Entry<String, Figure> figure : FIGURES.entrySet()) {
			for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
				for (int width : new int[] { FigureSize.ONE_COLUMN, FigureSize.TWO_COLUMNS }) {
					FigureSize size = FigureSize.of(figure.getValue(), width);
					byte[] png = FigureDrawing.png(figure.getValue(), size, theme, 144);
					Files.write(folder.resolve(figure.getKey() + (theme == Theme.DARK ? "-dark-" : "-light-") + width + ".png"),
							png);
					BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
					assertThat(image.getWidth()).isEqualTo(width * 3 / 2);
					assertThat(inked(image, theme)).as(figure.getKey()).isBetween(0.01, 0.95);
					assertThat(edgeIsFree(image, theme)).as(figure.getKey() + " touches an edge").isTrue();
				}
			}
		}
	}

	private static double inked(BufferedImage image, Theme theme) {
		long inked = 0;
		for (int x = 0; x < image.getWidth(); x++) {
			for (int y = 0; y < image.getHeight(); y++) {
				inked += differs(image, x, y, theme) ? 1 : 0;
			}
		}
		return (double) inked / image.getWidth() / image.getHeight();
	}

	private static boolean differs(BufferedImage image, int x, int y, Theme theme) {
		return (image.getRGB(x, y) & 0xFFFFFF) != (theme.background().getRGB() & 0xFFFFFF);
	}

	/** A label that is cut would have ink in the outermost pixels. */
	private static boolean edgeIsFree(BufferedImage image, Theme theme) {
		for (int y = 0; y < image.getHeight(); y++) {
			if (differs(image, 0, y, theme) || differs(image, image.getWidth() - 1, y, theme)) {
				return false;
			}
		}
		for (int x = 0; x < image.getWidth(); x++) {
			if (differs(image, x, 0, theme) || differs(image, x, image.getHeight() - 1, theme)) {
				return false;
			}
		}
		return true;
	}

	@Test
	void an_svg_is_well_formed_and_has_its_title_and_text_alternative() throws Exception {
		for (Figure figure : FIGURES.values()) {
			String svg = FigureDrawing.svg(figure, FigureSize.of(figure, FigureSize.TWO_COLUMNS), Theme.LIGHT);
			Document document = parse(svg);
			assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
			assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
			assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(figure.title());
			assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
		}
	}

	private static Document parse(String svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void a_hostile_label_stays_text_in_svg() throws Exception {
		String svg = FigureDrawing.svg(Samples.trajectories(Samples.HOSTILE, "Therapist"), new FigureSize(680, 400), Theme.LIGHT);
		assertThat(svg).doesNotContain("<script").contains("&lt;script&gt;");
		assertThat(parse(svg).getElementsByTagName("script").getLength()).isZero();
	}

	@Test
	void the_same_figure_gives_the_same_svg() {
		Figure figure = Samples.heatMap("A", "B");
		assertThat(FigureDrawing.svg(figure, new FigureSize(680, 300), Theme.LIGHT))
				.isEqualTo(FigureDrawing.svg(figure, new FigureSize(680, 300), Theme.LIGHT));
	}

	@Test
	void fifty_thousand_points_make_a_small_svg() {
		assertThat(FigureDrawing.svg(Samples.blandAltman(50_000), new FigureSize(680, 408), Theme.LIGHT))
				.hasSizeLessThan(2_000_000);
	}

	@Test
	void figures_with_nothing_or_one_value_in_them_can_be_drawn() {
		Figure empty = new Figure.Trajectories("t", "T", Axis.of("x"), Axis.of("y"), List.of(new Figure.Series("A", List.of())),
				Prose.NONE, Prose.NONE);
		Figure single = new Figure.Scatter("s", "S", Axis.of("x"), Axis.of("y"),
				List.of(new Figure.Group("A", new double[] { 1e9 }, new double[] { 4 })), List.of(), Prose.NONE, Prose.NONE);
		assertThat(FigureDrawing.image(empty, new FigureSize(340, 300), Theme.LIGHT, 1).getWidth()).isEqualTo(340);
		assertThat(FigureDrawing.image(single, new FigureSize(340, 300), Theme.LIGHT, 1).getWidth()).isEqualTo(340);
	}
}

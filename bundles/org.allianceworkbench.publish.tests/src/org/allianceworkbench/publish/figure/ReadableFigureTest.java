package org.allianceworkbench.publish.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.SmallMultiples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader must be able to read: every name at an axis, and every group without its colour. */
class ReadableFigureTest {

	private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text>");
	private static final Prose WORDS = Prose.of("A picture for tests.");
	private static final List<String> CATEGORIES = List.of("Before treatment", "After the third session", "Half way",
			"At the end of treatment", "Follow-up after six months", "Follow-up after a year", "Waiting list", "Booster session");

	private static Axis axis(List<String> names) {
		Map<Double, String> ticks = new LinkedHashMap<>();
		for (int i = 0; i < names.size(); i++) {
			ticks.put((double) i, names.get(i));
		}
		return Axis.of("Occasion").withTicks(ticks);
	}

	private static Figure.Series line(String name, int points) {
		return new Figure.Series(name, IntStream.range(0, points).mapToObj(i -> new Figure.Point(i, 4 + i % 3, Double.NaN, Double.NaN, 9))
				.toList());
	}

	private static Figure.Trajectories lines(List<String> names) {
		return new Figure.Trajectories("lines", "Lines", axis(names), Axis.of("Alliance"), List.of(line("Client", names.size()),
				line("Therapist", names.size())), WORDS, Prose.NONE);
	}

	private static List<String> words(Figure figure, int width) throws IOException {
		FigureSize size = FigureSize.of(figure, width);
		File folder = new File("target/figures");
		folder.mkdirs();
		ImageIO.write(FigureDrawing.image(figure, size, Theme.LIGHT, 1), "png", new File(folder, "readable-" + figure.id() + "-" + width
				+ ".png"));
		return TEXT.matcher(FigureDrawing.svg(figure, size, Theme.LIGHT)).results().flatMap(text -> Arrays.stream(text.group(1)
				.split(" "))).toList();
	}

	/** How often each word must be there. */
	private static List<String> all(List<String> names, int times) {
		List<String> words = names.stream().flatMap(name -> Arrays.stream(name.split(" "))).toList();
		return Collections.nCopies(times, words).stream().flatMap(List::stream).collect(Collectors.toList());
	}

	@ParameterizedTest
	@ValueSource(ints = { FigureSize.ONE_COLUMN, FigureSize.TWO_COLUMNS })
	void everyCategoryOfAnAxisIsWritten(int width) throws IOException {
		for (int count = 2; count <= CATEGORIES.size(); count++) {
			List<String> left = all(CATEGORIES.subList(0, count), 1);
			words(lines(CATEGORIES.subList(0, count)), width).forEach(left::remove);
			assertThat(left).as(count + " categories").isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { FigureSize.ONE_COLUMN, FigureSize.TWO_COLUMNS })
	void everyCategoryOfSmallChartsIsWrittenBelowEachColumn(int width) throws IOException {
		List<SmallMultiples.Panel> panels = IntStream.rangeClosed(1, 5).mapToObj(i -> new SmallMultiples.Panel("Dyad " + i,
				List.of(line("Client", 5)), Map.of(), Map.of())).toList();
		SmallMultiples figure = new SmallMultiples("small", "Dyads", axis(CATEGORIES.subList(0, 5)), Axis.of("Alliance"), panels,
				WORDS, Prose.NONE);
		int columns = width == FigureSize.ONE_COLUMN ? 2 : 4;
		List<String> left = all(CATEGORIES.subList(0, 5), columns);
		words(figure, width).forEach(left::remove);
		assertThat(left).isEmpty();
	}

	@Test
	void ofManyNumbersInTheirOrderSomeAreLeftOut() throws IOException {
		List<String> sessions = IntStream.rangeClosed(1, 60).mapToObj(i -> "Session " + i).toList();
		List<String> words = words(lines(sessions), FigureSize.TWO_COLUMNS);
		assertThat(words).contains("1", "Session").hasSizeLessThan(60);
	}

	private static int[] grey(BiConsumer<Graphics2D, Integer> drawing, int index) {
		BufferedImage image = new BufferedImage(60, 60, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, 60, 60);
		graphics.setColor(Color.DARK_GRAY);
		drawing.accept(graphics, index);
		graphics.dispose();
		return image.getRaster().getPixels(0, 0, 60, 60, (int[]) null);
	}

	/** The share of the pixels in which two pictures differ visibly. */
	private static double difference(int[] a, int[] b) {
		return IntStream.range(0, a.length).filter(i -> Math.abs(a[i] - b[i]) > 30).count() / (double) a.length;
	}

	private static void areApart(BiConsumer<Graphics2D, Integer> drawing, double least) {
		for (int i = 0; i < Theme.LIGHT.series().size(); i++) {
			for (int j = 0; j < i; j++) {
				assertThat(difference(grey(drawing, i), grey(drawing, j))).as(j + " and " + i).isGreaterThan(least);
			}
		}
	}

	@Test
	void asManyGroupsAsThereAreColoursAreToldApartInGrey() {
		areApart((graphics, i) -> graphics.fill(AffineTransform.getTranslateInstance(30, 30).createTransformedShape(ChartStyle.shape(i,
				40))), 0.03);
		areApart((graphics, i) -> {
			graphics.setStroke(ChartStyle.line(i));
			graphics.draw(new Line2D.Double(0, 30, 60, 30));
		}, 0.002);
		areApart((graphics, i) -> Hatching.fill(graphics, new Rectangle2D.Double(0, 0, 60, 60), Color.DARK_GRAY, i), 0.03);
	}

	@Test
	void bothSidesOfAScaleAreToldApartInGreyWhereNoValuesAreWritten() {
		assertThat(cells(-0.6)).isNotEqualTo(cells(0.6));
		assertThat(FigureDrawing.svg(map(-0.6), new FigureSize(340, 120), Theme.LIGHT).split("<rect", -1).length)
				.isGreaterThan(FigureDrawing.svg(map(0.6), new FigureSize(340, 120), Theme.LIGHT).split("<rect", -1).length);
	}

	private static String cells(double value) {
		return FigureDrawing.svg(map(value), new FigureSize(340, 120), Theme.LIGHT).replaceAll("rgb\\([^)]*\\)", "");
	}

	private static Figure map(double value) {
		List<String> columns = IntStream.rangeClosed(1, 60).mapToObj(Integer::toString).toList();
		List<Figure.Cell> row = new ArrayList<>(Collections.nCopies(60, new Figure.Cell(value, 3)));
		return new Figure.HeatMap("map", "Map", "", "", columns, List.of("A"), List.of(row), new Figure.ColourMeaning("r", -1, 1,
				NumberStyle.CORRELATION), WORDS, Prose.NONE);
	}

	@Test
	void aReliefIsASmallDrawing() {
		Figure relief = FigureSamples.relief();
		assertThat(FigureDrawing.svg(relief, FigureSize.of(relief, FigureSize.TWO_COLUMNS), Theme.LIGHT)).hasSizeLessThan(80_000);
	}

	@Test
	void linesWithoutANameHaveNoLabel() {
		Figure.Trajectories figure = new Figure.Trajectories("one", "One", axis(List.of("A", "B")), Axis.of("Alliance"),
				List.of(line("", 2)), WORDS, Prose.NONE);
		String svg = FigureDrawing.svg(figure, FigureSize.of(figure, FigureSize.TWO_COLUMNS), Theme.LIGHT);
		assertThat(svg).doesNotContain("></text>").doesNotContain("font-weight:bold");
	}
}

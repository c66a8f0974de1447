package org.allianceworkbench.publish.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import org.allianceworkbench.publish.Samples;
import org.allianceworkbench.report.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFileTest {

	private static final List<Figure> FIGURES = List.of(Samples.trajectories("Client", "Therapist"), Samples.blandAltman(300),
			FigureSamples.relief(), FigureSamples.multiples(), FigureSamples.survival(), FigureSamples.power(),
			Samples.bars("Client", "Therapist"), Samples.heatMap("A", "B"), FigureSamples.flow());

	@TempDir
	Path folder;

	@Test
	void the_table_of_the_file_leads_to_its_objects() {
		for (Figure figure : FIGURES) {
			String pdf = new String(FigureDrawing.pdf(figure, FigureSize.of(figure, FigureSize.TWO_COLUMNS), Theme.LIGHT),
					StandardCharsets.ISO_8859_1);
			assertThat(pdf).startsWith("%PDF-1.4\n").endsWith("%%EOF\n");
			int table = Integer.parseInt(pdf.substring(pdf.indexOf("startxref\n") + 10, pdf.indexOf("\n%%EOF")));
			String[] lines = pdf.substring(table).split("\n");
			assertThat(lines[0]).isEqualTo("xref");
			for (int object = 1; object <= 5; object++) {
				int place = Integer.parseInt(lines[2 + object].substring(0, 10));
				assertThat(pdf.substring(place)).startsWith(object + " 0 obj");
			}
		}
	}

	@Test
	void the_page_is_as_wide_as_two_columns_of_a_journal() {
		String pdf = new String(FigureDrawing.pdf(Samples.blandAltman(10), new FigureSize(FigureSize.TWO_COLUMNS, 408), Theme.LIGHT),
				StandardCharsets.ISO_8859_1);
		// 180 mm = 510 points of 1/72 inch
		assertThat(pdf).contains("/MediaBox [0 0 510.00 306.00]");
	}

	/** The pages of another program (Poppler's pdftoppm) have ink where our own picture has. */
	@Test
	void another_program_shows_the_same_picture() throws Exception {
		assumeThat(hasPoppler()).as("pdftoppm is not installed").isTrue();
		for (Figure figure : FIGURES) {
			FigureSize size = FigureSize.of(figure, FigureSize.TWO_COLUMNS);
			Path file = folder.resolve(figure.id() + ".pdf");
			Files.write(file, FigureDrawing.pdf(figure, size, Theme.LIGHT));
			run("pdftoppm", "-png", "-r", "96", "-singlefile", file.toString(), folder.resolve(figure.id()).toString());
			BufferedImage theirs = ImageIO.read(folder.resolve(figure.id() + ".png").toFile());
			BufferedImage ours = FigureDrawing.image(figure, size, Theme.LIGHT, 1);
			assertThat(theirs.getWidth()).isBetween(ours.getWidth() - 1, ours.getWidth() + 1);
			assertThat(Pictures.difference(ours, theirs)).as(figure.id()).isLessThan(0.02);
		}
	}

	private static boolean hasPoppler() {
		try {
			return run("pdftoppm", "-v") == 0;
		} catch (IOException e) {
			System.out.println("pdftoppm is not installed: pages of PDF files are not compared");
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static int run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		return process.exitValue();
	}
}

package org.allianceworkbench.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import org.allianceworkbench.publish.record.ResultRecord;
import org.allianceworkbench.publish.record.ResultSource;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Word report as LibreOffice lays it out, on pages that Poppler makes pictures of; skipped with a message where one of
 * them is not installed. The pages stay in {@code target/pages} to be looked at.
 */
class WordPagesTest {

	private static final String SITE = "University hospital of the northern region, outpatient department";
	private static final int DPI = 72;
	/** One centimetre at the resolution of the pictures. */
	private static final int EDGE = 28;

	@TempDir
	static Path folder;

	private static final ResultRecord RECORD = new ResultRecord("growth", "mixed_model", "Title & <x>", Map.of("rating", "alliance"),
			Map.of("rows", 12L), List.of(), Map.of("fixed/time/estimate", 1 / 3.0), Map.of(), new ResultSource("Study", 3, 4, "", "ab",
			List.of(), "Program", "now"));

	private static Path word;
	private static Path pdf;

	@BeforeAll
	static void layOut() throws Exception {
		assumeThat(has("soffice", "--version") && has("pdftoppm", "-v")).as("LibreOffice or Poppler is not installed").isTrue();
		ReportDocument document = new ReportDocument("Alliance at Three Sites", Map.of("Study", "Example", "Program", "Test"), List.of(
				new ReportDocument.Section("Introduction", List.of("Why we asked."), Optional.empty()),
				ReportDocument.Section.of(Samples.report("Alliance")), ReportDocument.Section.of(wide())), List.of(RECORD));
		word = folder.resolve("report.docx");
		try (OutputStream out = Files.newOutputStream(word)) {
			WordPublisher.write(document, out);
		}
		run("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "pdf", "--outdir",
				folder.toString(), word.toString());
		pdf = folder.resolve("report.pdf");
		assumeThat(Files.exists(pdf)).as("LibreOffice did not write a PDF file").isTrue();
	}

	/** A table as wide and long as those of descriptive statistics get. */
	private static Report wide() {
		List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.stub("Variable"), TableColumn.stub("Site"),
				TableColumn.stub("Rater role")));
		for (String name : new String[] { "n", "M", "95% CI", "SD", "Min", "Max", "Skewness", "Kurtosis" }) {
			columns.add(name.equals("95% CI") ? TableColumn.interval(name) : TableColumn.number(name));
		}
		List<TableRow> rows = new ArrayList<>();
		for (int r = 0; r < 60; r++) {
			rows.add(TableRow.of(TableCell.text("Working alliance (mean of 12 items)"), TableCell.text(SITE), TableCell.text("Therapist"),
					TableCell.count(1203 + r), TableCell.number(5.25, NumberStyle.TWO_DECIMALS),
					TableCell.interval(-5.12, 5.38, NumberStyle.TWO_DECIMALS), TableCell.number(0.71, NumberStyle.TWO_DECIMALS),
					TableCell.number(1, NumberStyle.TWO_DECIMALS), TableCell.number(7, NumberStyle.TWO_DECIMALS),
					TableCell.number(-0.31, NumberStyle.TWO_DECIMALS), TableCell.number(0.42, NumberStyle.TWO_DECIMALS)));
		}
		return new ReportBuilder("wide", "A Wide Table").add(new Block.TableBlock("wide", "Means by Site", columns, rows,
				List.of(TableNote.general("M = mean.")))).build();
	}

	@Test
	void headings_captions_tables_and_notes_are_on_the_pages() throws Exception {
		run("pdftotext", "-layout", pdf.toString(), folder.resolve("report.txt").toString());
		String text = Files.readString(folder.resolve("report.txt"), StandardCharsets.UTF_8);
		assertThat(text).contains("Alliance at Three Sites", "Contents", "Introduction", "Why we asked.", "A Wide Table")
				.contains("Table 1", "Table 2", "Figure 1", "Figure 2", "Figure 3").contains("Means by Site")
				.contains("0.52", "< .001").contains("M = mean.");
		assertThat(text.split("Rater role", -1).length - 1).as("heads are repeated on each page of a long table").isGreaterThan(2);
	}

	@Test
	void no_word_and_no_number_of_a_wide_table_is_broken() throws Exception {
		run("pdftotext", "-layout", pdf.toString(), folder.resolve("words.txt").toString());
		String text = Files.readString(folder.resolve("words.txt"), StandardCharsets.UTF_8);
		for (int r = 0; r < 60; r++) {
			assertThat(text).contains(String.format(Locale.ROOT, "%,d", 1203 + r));
		}
		assertThat(text).contains("[\u22125.12, 5.38]").contains("department").contains("University").contains("Therapist")
				.contains("Kurtosis");
	}

	@Test
	void every_page_has_ink_and_free_margins() throws Exception {
		Path pages = Files.createDirectories(Path.of("target", "pages"));
		for (File old : pages.toFile().listFiles((place, name) -> name.startsWith("word"))) {
			Files.delete(old.toPath());
		}
		run("pdftoppm", "-png", "-r", Integer.toString(DPI), pdf.toString(), pages.resolve("word").toString());
		File[] pictures = pages.toFile().listFiles((place, name) -> name.startsWith("word") && name.endsWith(".png"));
		assertThat(pictures).hasSizeGreaterThan(4);
		for (File picture : pictures) {
			BufferedImage page = ImageIO.read(picture);
			int inked = 0;
			int outside = 0;
			for (int x = 0; x < page.getWidth(); x++) {
				for (int y = 0; y < page.getHeight(); y++) {
					boolean ink = (page.getRGB(x, y) & 0xFF) < 200;
					boolean margin = x < EDGE || y < EDGE || x >= page.getWidth() - EDGE || y >= page.getHeight() - EDGE;
					inked += ink ? 1 : 0;
					outside += ink && margin ? 1 : 0;
				}
			}
			assertThat(inked).as(picture.getName()).isGreaterThan(200);
			assertThat(outside).as("ink in the margins of " + picture.getName()).isZero();
		}
	}

	@Test
	void a_report_that_was_saved_in_LibreOffice_keeps_its_results() throws Exception {
		Path saved = Files.createDirectories(folder.resolve("saved"));
		run("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
				"docx:MS Word 2007 XML", "--outdir", saved.toString(), word.toString());
		assertThat(EmbeddedResults.read(saved.resolve("report.docx"))).containsExactly(RECORD);
	}

	private static boolean has(String... command) throws InterruptedException {
		try {
			return run(command) == 0;
		} catch (IOException e) {
			System.out.println(command[0] + " is not installed: pages of Word reports are not looked at");
			return false;
		}
	}

	private static int run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
		if (!process.waitFor(180, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException(String.join(" ", command) + " did not end within three minutes");
		}
		return process.exitValue();
	}
}

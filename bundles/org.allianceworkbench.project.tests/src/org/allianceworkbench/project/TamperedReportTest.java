package org.allianceworkbench.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.allianceworkbench.project.reporting.ShownChange;
import org.allianceworkbench.project.reporting.StudyReports;
import org.allianceworkbench.project.reporting.VerifiedReport;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of place in a published report that a reader, or someone who copies from it, relies on, changed by hand. */
class TamperedReportTest {

	private static final String TEXT = "word/document.xml";

	@TempDir
	static Path folder;

	private static StudyProject project;
	private static Map<ReportFormat, Path> written;

	@BeforeAll
	static void write() throws Exception {
		project = SmallStudy.create(folder.resolve("study"));
		project.importFile(SmallStudy.file(folder, "siteA.csv", SmallStudy.CSV), ImportOptions.NONE, Progress.NONE);
		project.add(SmallStudy.analysis("means", "descriptives", "values", "alliance", "by", "role"));
		List<Path> files = project.write(new StudyReports(project).whole(Progress.NONE), "report", Set.of(ReportFormat.HTML,
				ReportFormat.WORD));
		written = files.stream().collect(Collectors.toMap(file -> file.toString().endsWith(".html") ? ReportFormat.HTML
				: ReportFormat.WORD, file -> file));
	}

	@AfterAll
	static void close() throws Exception {
		project.close();
	}

	private static List<String> shown(Path file) throws ProjectException {
		VerifiedReport verified = VerifiedReport.of(project, file, Progress.NONE);
		List<String> shown = Stream.concat(verified.overview().stream(), verified.results().stream().flatMap(result ->
				result.shown().stream())).map(TamperedReportTest::words).toList();
		assertThat(verified.isSame()).isEqualTo(shown.isEmpty());
		return shown;
	}

	private static String words(ShownChange change) {
		return change.where() + ": " + change.shown() + " / " + change.expected();
	}

	/** A place behind the heading of the analysis, changed once. */
	private static String changed(String document, String from, String to) {
		String changed = document.replaceFirst(from, to);
		assertThat(changed.equals(document)).as("%s not in the document", from).isFalse();
		return changed;
	}

	private static List<String> html(String from, String to) throws Exception {
		return shown(Files.writeString(folder.resolve("tampered.html"), changed(Files.readString(written.get(ReportFormat.HTML)), from,
				to)));
	}

	private static List<String> word(String part, UnaryOperator<byte[]> change) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		boolean found = false;
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(written.get(ReportFormat.WORD))));
				ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				byte[] content = in.readAllBytes();
				out.write(entry.getName().equals(part) ? change.apply(content) : content);
				found |= entry.getName().equals(part);
			}
		}
		assertThat(found).as(part).isTrue();
		return shown(Files.write(folder.resolve("tampered.docx"), bytes.toByteArray()));
	}

	@Test
	void whatWasNotChangedIsTheSame() throws Exception {
		assertThat(shown(written.get(ReportFormat.HTML))).isEmpty();
		assertThat(shown(written.get(ReportFormat.WORD))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			// what a reader changes; what it becomes; where it is said to be; what is said to be there
			"data-value=\"5\\.5625\"; data-value=\"6.5625\"; number that is copied; 6.5625 / 5.5625",
			"(data-value=\"5\\.5625\" data-source=\")[^\"]*; $1other; 'data-source'; other",
			"(data-value=\"5\\.5625\"[^>]*>)5\\.56; $15.66; column 'M'; 5.66 / 5.56",
			"(data-value=\"5\\.5625\"); style=\"display:none\" $1; 'style'; display:none / nothing",
			"(<svg(?:(?!</svg>)(?!\">Client</text>).)*\">)Client</text>; $1Boss</text>; , text; Boss / Client",
			"(<svg(?:(?!</svg>)(?!<rect).)*<rect x=\")[\\d.]+; $17; , drawing; a changed drawing",
			"(<svg(?:(?!</svg>)(?!<path).)*<path d=\")[^\"]+; $1M0 0H9; , drawing; a changed drawing",
			"(<svg(?:(?!</svg>)(?!fill:var\\(--figure-1).)*fill:)var\\(--figure-1; $1var(--figure-5; , drawing; a changed drawing",
			"(<svg[^>]*><title[^>]*>); $1Great ; , text; Great",
			"(<svg[^>]*><title[^>]*>[^<]*</title><desc[^>]*>); $1Rising: ; text alternative; Rising:",
			"(<figcaption><strong>Figure \\d+</strong><em>); $1Better ; Figure '; the figure",
			"(<figcaption><strong>Table \\d+</strong><em>)Valid Values; $1True Values; Table 'Valid Values; the table",
			"(<p class=\"method\">)(?=[^<]*[Mm]ean); $1Not ; Text; Means",
			"(<p class=\"note\"><em>Note\\.</em>)(?=[^<]*CI = ); $1 Not; Text; CI =",
			"<h2>Descriptive Statistics; <h2>Wonderful Statistics; Text; Descriptive Statistics",
			"<h4>Methods</h4>; <h4>Guesses</h4>; Text; Methods",
			"(<dt>Used</dt><dd>)8; $19; Text; 8 ",
			"<dt>by</dt>; <dt>for</dt>; Text; by",
			"(<pre><code>(?:(?!</code>).)*)alliance; $1outcome; Text; alliance",
			"(<th scope=\"row\"[^>]*>|<td[^>]*>)siteA\\.csv; $1siteB.csv; Table 'Imports'; siteB.csv / siteA.csv",
			"(What the Numbers Are Based On(?:(?!</table>).)*?SHA-256</th><td class=\"text\">)[0-9a-f]{4}; $10000; SHA-256; 0000",
			"<dd>1 import; <dd>7 imports; Text; 1 import",
			"</style>; td{display:none}</style>; Style; others",
			"</body>; <script>alert(1)</script></body>; Style; others" })
	void inHtml(String from, String to, String where, String what) throws Exception {
		assertThat(html("(?s)" + from, to)).isNotEmpty().anySatisfy(change -> assertThat(change).contains(where.strip())
				.contains(what.strip()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"(<w:t[^>]*>)5\\.56(</w:t>); $15.66$2; column 'M'; 5.66 / 5.56",
			"(<wp:docPr[^>]*descr=\")(?=[^\"]*[Mm]edian); $1Not ; text alternative; Not",
			"<wp:docPr ; <wp:docPr title=\"Rising\" ; text alternative; Rising",
			"(<w:t[^>]*>Note\\.</w:t>(?:(?!</w:p>).)*CI =); $1 about; Text; CI =",
			"(<w:t[^>]*>)Used: 8; $1Used: 9; Text; Used: 8",
			"(<w:t[^>]*>)Data: 1 import; $1Data: 7 imports; Text; Data: 1 import",
			"(<w:t[^>]*>)Options: ; $1Choice: ; Text; Options:",
			"(<w:pStyle w:val=\"Code\"/>(?:(?!</w:p>).)*<w:t[^>]*>); $1#; Text; ",
			"(<w:pStyle w:val=\"Heading1\"/>(?:(?!</w:p>).)*)Descriptive; $1Wonderful; Text; Descriptive Statistics" })
	void inWord(String from, String to, String where, String what) throws Exception {
		List<String> shown = word(TEXT, text -> changed(new String(text, StandardCharsets.UTF_8), "(?s)" + from, to)
				.getBytes(StandardCharsets.UTF_8));
		assertThat(shown).isNotEmpty().anySatisfy(change -> assertThat(change).contains(where.strip())
				.contains(what == null ? "" : what.strip()));
	}

	@Test
	void aPointOfAPictureInWord() throws Exception {
		assertThat(word("word/media/image1.png", TamperedReportTest::painted)).singleElement()
				.satisfies(change -> assertThat(change).contains(", drawing").contains("changed picture"));
		assertThat(word("word/media/image1.png", picture -> "no picture".getBytes(StandardCharsets.UTF_8))).hasSize(1);
	}

	private static byte[] painted(byte[] png) {
		try {
			var image = ImageIO.read(new ByteArrayInputStream(png));
			image.setRGB(image.getWidth() / 2, image.getHeight() / 2, 0x123456);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(image, "png", out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@Test
	void aPictureThatWasOnlyPackedAgainIsTheSame() throws Exception {
		assertThat(word("word/media/image1.png", png -> {
			try {
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				ImageIO.write(ImageIO.read(new ByteArrayInputStream(png)), "png", out);
				return out.toByteArray();
			} catch (IOException e) {
				throw new java.io.UncheckedIOException(e);
			}
		})).isEmpty();
	}

	@Test
	void aPageThatABrowserSavedIsTheSame() throws Exception {
		String html = Files.readString(written.get(ReportFormat.HTML));
		String saved = html.replaceAll("<(rect|circle|path|ellipse)([^>]*)/>", "<$1$2></$1>").replace("<meta charset=\"UTF-8\"/>",
				"<meta charset=\"UTF-8\">");
		assertThat(saved).isNotEqualTo(html);
		assertThat(shown(Files.writeString(folder.resolve("saved.html"), saved))).isEmpty();
	}

	@Test
	void aDrawingThatWasChangedIsNamedAlsoWhenOtherNumbersComeOutNow() throws Exception {
		try (StudyProject other = SmallStudy.create(folder.resolve("other"))) {
			other.importFile(SmallStudy.file(folder, "siteA_first.csv", SmallStudy.CSV), ImportOptions.NONE, Progress.NONE);
			other.add(SmallStudy.analysis("means", "descriptives", "values", "alliance", "by", "role"));
			Path file = other.write(new StudyReports(other).whole(Progress.NONE), "report", Set.of(ReportFormat.HTML)).get(0);
			Files.writeString(file, changed(changed(Files.readString(file), "(?s)(<rect x=\")[\\d.]+", "$17"),
					"data-value=\"5\\.5625\"", "data-value=\"6.5625\""));
			other.importFile(SmallStudy.file(folder, "siteA_more.csv", SmallStudy.CSV.substring(0, SmallStudy.CSV.indexOf('\n') + 1)
					+ "9,T1,S1,patient,2024-01-11,1\n"), ImportOptions.NONE, Progress.NONE);
			VerifiedReport verified = VerifiedReport.of(other, file, Progress.NONE);
			assertThat(verified.results().get(0).shown()).map(TamperedReportTest::words)
					.anySatisfy(change -> assertThat(change).contains(", drawing").contains("changed picture"))
					.anySatisfy(change -> assertThat(change).contains("number that is copied: 6.5625 / 5.5625"));
		}
	}
}

package org.allianceworkbench.project.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.FileAnalysis;
import org.allianceworkbench.publish.HtmlPublisher;
import org.allianceworkbench.publish.ReportDocument;
import org.allianceworkbench.publish.figure.FigureSize;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published page of every analysis in the catalogue, on 40 clients of the example study with a few more columns. What
 * the pages are now lies in {@code target/golden} after a run; when a change is wanted, the golden files are renewed by
 * copying them:
 * {@code cp target/golden/*.golden src/org/allianceworkbench/project/golden/}.
 */
class GoldenHtmlTest {

	private static final Path NOW = Path.of("target", "golden");
	private static final int MOST = 8;
	/** Numbers may differ by this share, or by one in their last decimal. */
	private static final double SHARE = 1e-6;

	@TempDir
	static Path folder;

	private static final Map<String, Report> REPORTS = new HashMap<>();

	private static Path data;

	/** One page. */
	record Page(String name, String analysis, Map<String, String> settings) {
		@Override
		public String toString() {
			return name;
		}
	}

	@BeforeAll
	static void copyData() throws IOException {
		data = Files.writeString(folder.resolve("ratings.csv"), text("ratings.csv"));
	}

	private static String text(String resource) throws IOException {
		try (InputStream in = GoldenHtmlTest.class.getResourceAsStream(resource)) {
			return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	static Stream<Page> pages() throws IOException {
		List<Page> pages = new ArrayList<>();
		for (String line : text("analyses.txt").split("\n")) {
			if (line.startsWith("\t")) {
				int sign = line.indexOf('=');
				pages.get(pages.size() - 1).settings().put(line.substring(1, sign), line.substring(sign + 1));
			} else {
				String[] words = line.split(" ");
				pages.add(new Page(words[0], words[1], new LinkedHashMap<>()));
			}
		}
		return pages.stream();
	}

	@Test
	void everyAnalysisOfTheCatalogueHasAPage() throws IOException {
		assertThat(pages().map(Page::analysis).collect(Collectors.toSet()))
				.containsExactlyInAnyOrderElementsOf(Catalogue.installed().analyses().analyses().stream().map(Analysis::id).toList());
	}

	private static Report report(Page page) throws Exception {
		Report known = REPORTS.get(page.name());
		Report report = known == null ? FileAnalysis.run(Catalogue.installed(), data, ReadOptions.NONE, page.analysis(),
				page.settings(), Progress.NONE) : known;
		REPORTS.put(page.name(), report);
		return report;
	}

	@ParameterizedTest
	@MethodSource("pages")
	void noTextOfAFigureIsCutOrLiesOnAnother(Page page) throws Exception {
		List<String> faults = new ArrayList<>();
		for (Figure figure : report(page).figures()) {
			faults.addAll(FigureTexts.faults(figure, FigureSize.TWO_COLUMNS));
			faults.addAll(FigureTexts.faults(figure, FigureSize.ONE_COLUMN));
		}
		assertThat(faults).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void thePageIsAsItWas(Page page) throws Exception {
		Report report = report(page);
		assertThat(report.figures()).as("figures of " + page).isNotEmpty();
		List<String> now = GoldenPage.lines(HtmlPublisher.html(ReportDocument.of(report)));
		Files.createDirectories(NOW);
		Files.writeString(NOW.resolve(page.name() + ".golden"), String.join("\n", now) + "\n");
		assertThat(now).as("no number has 9 decimals or more").noneMatch(line -> line.matches("(?s).*\\d\\.\\d{9,}.*"));
		List<String> golden = text(page.name() + ".golden").lines().toList();
		List<String> differences = new ArrayList<>();
		for (int i = 0; i < Math.max(golden.size(), now.size()) && differences.size() < MOST; i++) {
			String before = i < golden.size() ? golden.get(i) : "nothing";
			String after = i < now.size() ? now.get(i) : "nothing";
			if (!same(before, after)) {
				differences.add("line " + (i + 1) + "\n  was " + before + "\n  is  " + after);
			}
		}
		if (!differences.isEmpty()) {
			fail(page + " is not as it was; if that is wanted, copy target/golden/" + page + ".golden over the golden file:\n"
					+ String.join("\n", differences));
		}
	}

	private static boolean same(String before, String after) {
		if (before.equals(after)) {
			return true;
		}
		int tabBefore = before.indexOf('\t');
		int tabAfter = after.indexOf('\t');
		if (tabBefore < 0 || tabAfter < 0 || !before.substring(0, tabBefore).equals(after.substring(0, tabAfter))) {
			return false;
		}
		String[] a = before.substring(tabBefore + 1).split(" ");
		String[] b = after.substring(tabAfter + 1).split(" ");
		for (int i = 0; i < Math.max(a.length, b.length); i++) {
			if (a.length != b.length || !close(new BigDecimal(a[i]), new BigDecimal(b[i]))) {
				return false;
			}
		}
		return true;
	}

	private static boolean close(BigDecimal a, BigDecimal b) {
		double difference = a.subtract(b).abs().doubleValue();
		double last = Math.pow(10, -Math.max(a.scale(), b.scale())) * 1.000001;
		boolean decimals = a.scale() > 0 || b.scale() > 0;
		return decimals && difference <= last || difference <= SHARE * Math.max(a.abs().doubleValue(), b.abs().doubleValue());
	}
}

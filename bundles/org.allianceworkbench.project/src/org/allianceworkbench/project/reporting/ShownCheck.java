package org.allianceworkbench.project.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.project.internal.StudyDocuments;
import org.allianceworkbench.publish.EmbeddedResults;
import org.allianceworkbench.publish.HtmlPublisher;
import org.allianceworkbench.publish.ReportDocument;
import org.allianceworkbench.publish.WordPublisher;
import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Report;

/** Holds what a document shows against what it should show, one report after the other in the document's order. */
final class ShownCheck {

	private final boolean word;
	private final ShownPage document;
	private final List<String> paragraphs;
	private final List<String> prints;
	private final boolean drawnAlike;
	private boolean whole;
	private int nextTable;
	private int nextFigure;

	/**
	 * The check of a document.
	 *
	 * @param drawnAlike whether this program published it
	 * @throws IOException when it is damaged
	 */
	ShownCheck(byte[] bytes, boolean drawnAlike) throws IOException {
		word = ShownPage.isWord(bytes);
		document = ShownPage.of(bytes);
		paragraphs = new ArrayList<>(document.paragraphs());
		prints = EmbeddedResults.figures(bytes);
		this.drawnAlike = drawnAlike;
	}

	/** Whether a text is among those that were not met before; in contents it may have a page behind it. */
	private boolean isThere(String text) {
		return paragraphs.remove(text) || paragraphs.remove(paragraphs.stream().filter(each -> each.startsWith(text + ' ')
				&& each.substring(text.length() + 1).matches("\\d+")).findFirst().orElse(text));
	}

	/** Whether the document is of the whole study: it has a table of the overview. */
	boolean isWhole(Report overview) {
		whole = overview.tables().stream().anyMatch(table -> document.tables().stream().anyMatch(shown ->
				shown.title().equals(ShownTable.plain(table.title()))));
		return whole;
	}

	/** What is not shown as the report says it: cells of tables and what they bring when copied, sentences, figures, scripts. */
	List<ShownChange> against(Report report) throws IOException {
		ShownPage expected = published(report);
		List<ShownChange> changes = new ArrayList<>();
		for (ShownTable table : expected.tables()) {
			Optional<ShownTable> shown = table(table.title());
			if (shown.isEmpty()) {
				changes.add(new ShownChange(new ShownPlace(table.title()).words(), "", "the table"));
			} else {
				new TableCheck(shown.get(), table, report.tables().stream().filter(each -> ShownTable.plain(each.title())
						.equals(table.title())).findFirst(), changes).compare();
			}
		}
		for (ShownFigure figure : expected.figures()) {
			Optional<FigureCheck> shown = figure(figure.title(), changes);
			if (shown.isEmpty()) {
				changes.add(new ShownChange("Figure '" + figure.title() + "'", "", "the figure"));
			} else {
				shown.get().compare(figure, drawnAlike);
			}
		}
		List<String> texts = new ArrayList<>(expected.paragraphs());
		if (whole) {
			// in the contents, and above the report; other documents may have own headings
			texts.addAll(Collections.nCopies(2, ShownTable.plain(report.title())));
		}
		texts.stream().filter(text -> !text.matches("(Table|Figure) \\d+.*") && !isThere(text))
				.forEach(text -> changes.add(new ShownChange("Text", "", text)));
		return changes;
	}

	/**
	 * Which cells of a report that comes out otherwise now do not show the numbers that were kept when it was written, and
	 * which figures were changed since.
	 */
	List<ShownChange> against(Report report, Map<String, Double> kept) {
		List<ShownChange> changes = new ArrayList<>();
		for (Block.TableBlock table : report.tables()) {
			table(ShownTable.plain(table.title())).ifPresent(shown -> changes.addAll(new KeptCells(shown, table, kept).changes()));
		}
		for (Figure figure : report.figures()) {
			figure(ShownTable.plain(figure.title()), changes).ifPresent(FigureCheck::unchanged);
		}
		return changes;
	}

	/** Which facts at the document's head are others; when and by whom it was made is its own. */
	List<ShownChange> facts(Map<String, String> facts) {
		List<ShownChange> changes = new ArrayList<>();
		facts.forEach((name, text) -> {
			String line = ShownTable.plain(word ? name + ": " + text : text);
			if (!name.equals(StudyDocuments.MADE) && !line.isEmpty() && !paragraphs.remove(line)) {
				changes.add(new ShownChange("Text", "", line));
			}
		});
		return changes;
	}

	/** What makes a page look, or do, something else than this program's pages. */
	List<ShownChange> style() throws IOException {
		if (word || !drawnAlike) {
			return List.of();
		}
		List<String> expected = ShownPage.of(html(new ReportDocument("", Map.of(), List.of(), List.of()))).style();
		return document.style().equals(expected) ? List.of() : List.of(new ShownChange("Style and scripts of the page",
				"others", "those of this program"));
	}

	/** The next table with a title. */
	private Optional<ShownTable> table(String title) {
		for (int i = nextTable; i < document.tables().size(); i++) {
			if (document.tables().get(i).title().equals(title)) {
				nextTable = i + 1;
				return Optional.of(document.tables().get(i));
			}
		}
		return Optional.empty();
	}

	/** The next figure with a title. */
	private Optional<FigureCheck> figure(String title, List<ShownChange> changes) {
		for (int i = nextFigure; i < document.figures().size(); i++) {
			ShownFigure shown = document.figures().get(i);
			if (shown.title().equals(title)) {
				nextFigure = i + 1;
				Optional<String> kept = prints.size() == document.figures().size() ? Optional.of(prints.get(i))
						: prints.stream().filter(shown.print()::equals).findFirst();
				return Optional.of(new FigureCheck(shown, kept, changes));
			}
		}
		return Optional.empty();
	}

	/** The report as the document's kind of file shows it; pictures are not made for Word. */
	private ShownPage published(Report report) throws IOException {
		if (!word) {
			return ShownPage.of(html(alone(report)));
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WordPublisher.write(alone(withoutFigures(report)), out);
		ShownPage texts = ShownPage.of(out.toByteArray());
		List<String> lines = new ArrayList<>(texts.paragraphs());
		lines.remove("Appendix: Scripts");
		report.figures().stream().map(figure -> NumberText.TYPESET.text(figure.note())).filter(note -> !note.isBlank())
				.forEach(note -> lines.add("Note. " + note));
		return new ShownPage(texts.tables(), report.figures().stream().map(figure -> new ShownFigure(figure.title(),
				NumberText.TYPESET.text(figure.alternative()), "", "")).toList(), lines, List.of());
	}

	private static ReportDocument alone(Report report) {
		return new ReportDocument("", Map.of(), List.of(new ReportDocument.Section("", List.of(), Optional.of(report))), List.of());
	}

	private static Report withoutFigures(Report report) {
		return new Report(report.analysis(), report.title(), report.options(), report.n(), report.excluded(), report.values(),
				report.verdicts(), report.blocks().stream().filter(block -> !(block instanceof Block.FigureBlock)).toList(),
				report.scripts());
	}

	private static byte[] html(ReportDocument document) {
		return HtmlPublisher.html(document).getBytes(StandardCharsets.UTF_8);
	}
}

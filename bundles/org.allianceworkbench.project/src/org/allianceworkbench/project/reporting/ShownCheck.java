package org.allianceworkbench.project.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.publish.HtmlPublisher;
import org.allianceworkbench.publish.ReportDocument;
import org.allianceworkbench.publish.WordPublisher;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;

/** Holds what a document shows against what it should show, one report after the other in the document's order. */
final class ShownCheck {

	private final boolean word;
	private final ShownPage document;
	private final Set<String> paragraphs;
	private int next;

	/**
	 * The check of a document.
	 *
	 * @throws IOException when it is damaged
	 */
	ShownCheck(byte[] bytes) throws IOException {
		word = ShownPage.isWord(bytes);
		document = ShownPage.of(bytes);
		paragraphs = new HashSet<>(document.paragraphs());
	}

	/** Whether the document has a table of a report. */
	boolean has(Report report) {
		return report.tables().stream().anyMatch(table -> document.tables().stream().anyMatch(shown ->
				shown.title().equals(ShownTable.plain(table.title()))));
	}

	/** What is not shown as the report says it: cells of tables, and sentences with numbers. */
	List<ShownChange> against(Report report) throws IOException {
		ShownPage expected = published(report);
		List<ShownChange> changes = new ArrayList<>();
		for (ShownTable table : expected.tables()) {
			Optional<ShownTable> shown = take(table.title());
			if (shown.isEmpty()) {
				changes.add(new ShownChange(new ShownPlace(table.title()).words(), "", "the table"));
			} else {
				compare(shown.get(), table, report, changes);
			}
		}
		expected.paragraphs().stream().filter(text -> text.matches(".*\\d.*") && !text.matches("(Table|Figure) \\d+.*")
				&& !paragraphs.contains(text)).forEach(text -> changes.add(new ShownChange("Text", "", text)));
		return changes;
	}

	/** Which cells of a report that comes out otherwise now do not show the numbers that were kept when it was written. */
	List<ShownChange> against(Report report, Map<String, Double> kept) {
		List<ShownChange> changes = new ArrayList<>();
		for (Block.TableBlock table : report.tables()) {
			take(ShownTable.plain(table.title())).ifPresent(shown -> changes.addAll(new KeptCells(shown, table, kept).changes()));
		}
		return changes;
	}

	/** The next table with a title. */
	private Optional<ShownTable> take(String title) {
		for (int i = next; i < document.tables().size(); i++) {
			if (document.tables().get(i).title().equals(title)) {
				next = i + 1;
				return Optional.of(document.tables().get(i));
			}
		}
		return Optional.empty();
	}

	private static void compare(ShownTable shown, ShownTable expected, Report report, List<ShownChange> changes) {
		ShownPlace place = new ShownPlace(expected.title());
		if (shown.rows().size() != expected.rows().size()) {
			changes.add(new ShownChange(place.words(), shown.rows().size() + " rows", expected.rows().size() + " rows"));
		}
		Optional<Block.TableBlock> block = report.tables().stream().filter(table -> ShownTable.plain(table.title())
				.equals(expected.title())).findFirst();
		for (int r = 0; r < Math.min(shown.rows().size(), expected.rows().size()); r++) {
			List<String> row = expected.rows().get(r);
			List<String> there = shown.rows().get(r);
			place = place.at(row);
			for (int c = 0; c < Math.max(row.size(), there.size()); c++) {
				String text = c < row.size() ? row.get(c) : "";
				String found = c < there.size() ? there.get(c) : "";
				if (!text.equals(found)) {
					changes.add(new ShownChange(place.column(block, c).words(), found, text));
				}
			}
		}
	}

	/** The report as the document's kind of file shows it; figures and scripts are not compared, options by the record. */
	private ShownPage published(Report report) throws IOException {
		Report texts = new Report(report.analysis(), report.title(), Map.of(), report.n(), report.excluded(), report.values(),
				report.verdicts(), report.blocks().stream().filter(block -> !(block instanceof Block.FigureBlock)).toList());
		ReportDocument alone = new ReportDocument("", Map.of(), List.of(texts));
		if (!word) {
			return ShownPage.of(HtmlPublisher.html(alone).getBytes(StandardCharsets.UTF_8));
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WordPublisher.write(alone, out);
		return ShownPage.of(out.toByteArray());
	}
}
